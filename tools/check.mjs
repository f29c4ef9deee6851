// `npm run check`: everything about the code that needs no running system. Plain JavaScript, because
// it must start with whatever Node the machine has; the checks themselves run on the pinned one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const node = existsSync(bin('node')) ? bin('node') : process.execPath;

const checks = [
  ['types', bin('tsc'), ['-p', 'tsconfig.json']],
  ...['portal', 'console']
    .filter((app) => existsSync(join(root, 'apps', app, 'tsconfig.json')))
    .map((app) => [`types of the ${app}`, bin('tsc'), ['-p', `apps/${app}/tsconfig.json`]]),
  ['lint', bin('oxlint'), ['--quiet']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['boundaries', node, ['tools/check-boundaries.ts']],
  ['unused code', bin('knip'), ['--no-progress', '--no-config-hints']],
  ['links in documents', node, ['tools/check-links.ts']],
  ['secrets', node, ['tools/check-secrets.ts']],
  ['generated files', node, ['tools/check-generated.ts']],
];

const only = process.argv.slice(2);
const failed = [];
let passed = 0;
for (const [name, command, args] of checks) {
  if (only.length > 0 && !only.includes(name)) continue;
  const started = Date.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: 300_000,
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (status === 0) {
    passed += 1;
    console.log(`ok      ${name} (${seconds} s)`);
  } else {
    failed.push(name);
    console.log(`failed  ${name} (${seconds} s)\n${error?.message ?? ''}${stdout}${stderr}`);
  }
}
console.log(`${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
