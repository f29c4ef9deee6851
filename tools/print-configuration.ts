import { join } from 'node:path';
import { environmentVariables } from '../apps/platform/src/read-environment.ts';
import { printPart } from './printing/generated-part.ts';

/** The environment variables of the platform as a table. */
export function printConfiguration(): string {
  return [
    '| Variable | Usual value | What it is for | 用途 |',
    '| --- | --- | --- | --- |',
    ...Object.entries(environmentVariables).map(
      ([name, { usual, zh, en }]) =>
        `| \`${name}\` | ${usual === '' ? '' : `\`${usual}\``} | ${en} | ${zh} |`,
    ),
  ].join('\n');
}

if (import.meta.main) {
  await printPart({
    file: join(import.meta.dirname, '..', 'docs', 'operating.md'),
    tool: 'tools/print-configuration.ts',
    text: printConfiguration(),
  });
}
