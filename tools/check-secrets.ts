import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Something that looks like a secret in a committed file. */
export interface Leak {
  readonly line: number;
  readonly kind: string;
}

const patterns: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/],
  ['AWS key', /\bAKIA[0-9A-Z]{16}\b/],
  ['GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36,}\b/],
  ['npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['Slack token', /\bxox[abpr]-[A-Za-z0-9-]{10,}\b/],
  ['Google key', /\bAIza[0-9A-Za-z_-]{35}\b/],
  ['WeChat secret', /\b(?:app_?secret|AppSecret)['"]?\s*[:=]\s*['"][0-9a-f]{32}['"]/],
  ['JSON web token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
  [
    'password in an address',
    /\b[a-z]+:\/\/[^\s:/@$'"`{}]+:(?!password\b)[^\s:/@$'"`{}]{6,}@(?!localhost|127\.0\.0\.1|example)/,
  ],
];

export function findSecrets(text: string): Leak[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      patterns
        .filter(([, pattern]) => pattern.test(line))
        .map(([kind]) => ({ line: index + 1, kind })),
    );
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
  const small = files.filter((file) => file !== '' && isSmallFile(join(root, file)));
  const leaks = small
    .filter((file) => !file.startsWith('tools/check-secrets'))
    .flatMap((file) =>
      findSecrets(readFileSync(join(root, file), 'utf8')).map((leak) => ({ file, ...leak })),
    );
  for (const { file, line, kind } of leaks) console.log(`${file}:${line}: ${kind}`);
  process.exitCode = leaks.length === 0 ? 0 : 1;
}

function isSmallFile(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && stat.isFile() && stat.size < 2_000_000;
}
