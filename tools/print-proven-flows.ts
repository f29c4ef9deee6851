import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentFlow, publish, publishedFlows } from '@tongban/cases';

const file = join(
  import.meta.dirname,
  '..',
  'modules',
  'cases',
  'src',
  'flows',
  'proven-flows.json',
);
const before = readFileSync(file, 'utf8');
const listed: ReadonlySet<string> = new Set(JSON.parse(before) as string[]);

/**
 * The hashes of all published flows. What new cases begin with is led through the publish gate anew, whatever was listed; an
 * older version stays listed when it was, because the gate may have learnt reasons since that it was never asked about.
 */
const hashes = publishedFlows()
  .map(({ hash, ...flow }) =>
    currentFlow(flow.template)?.hash !== hash && listed.has(hash)
      ? hash
      : publish(flow, new Set()).hash,
  )
  .sort();
const fresh = `${JSON.stringify(hashes, null, 2)}\n`;
if (before === fresh) process.exitCode = 0;
else if (process.argv.includes('--check')) {
  console.error('The list of proven flows is stale: run node tools/print-proven-flows.ts');
  process.exitCode = 1;
} else writeFileSync(file, fresh);
