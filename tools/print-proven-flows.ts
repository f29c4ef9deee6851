import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish, publishedFlows } from '@tongban/cases';

const file = join(
  import.meta.dirname,
  '..',
  'modules',
  'cases',
  'src',
  'flows',
  'proven-flows.json',
);

/** The hashes of all published flows, each led through the publish gate anew, whatever was listed before. */
const hashes = publishedFlows()
  .map(({ hash: _, ...flow }) => publish(flow, new Set()).hash)
  .sort();
const fresh = `${JSON.stringify(hashes, null, 2)}\n`;
if (readFileSync(file, 'utf8') === fresh) process.exitCode = 0;
else if (process.argv.includes('--check')) {
  console.error('The list of proven flows is stale: run node tools/print-proven-flows.ts');
  process.exitCode = 1;
} else writeFileSync(file, fresh);
