import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Tools that print a committed file; with `--check` each fails when its file is stale. */
const printers = [
  'print-proven-flows.ts',
  'print-state-machines.ts',
  'print-configuration.ts',
  'print-openapi.ts',
  'print-glossary.ts',
];

let stale = 0;
for (const printer of printers) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, printer), '--check'],
    { encoding: 'utf8', timeout: 120_000 },
  );
  if (status === 0) continue;
  stale += 1;
  console.log(`node tools/${printer} is owed:\n${stdout}${stderr}`);
}
process.exitCode = stale === 0 ? 0 : 1;
