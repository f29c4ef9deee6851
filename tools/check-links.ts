import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A Markdown link to a file that is not there. */
export interface DeadLink {
  readonly file: string;
  readonly target: string;
}

/** The relative links of a document that lead nowhere. Addresses on the web are not followed. */
export function findDeadLinks(root: string, file: string): DeadLink[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/```[\s\S]*?```/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1]!.split('#')[0]!)
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .filter((target) => !existsSync(join(root, dirname(file), target)))
    .map((target) => ({ file, target }));
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const documents = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(join(root, file)));
  const dead = documents.flatMap((file) => findDeadLinks(root, file));
  for (const { file, target } of dead) console.log(`${file}: no ${target}`);
  process.exitCode = dead.length === 0 ? 0 : 1;
}
