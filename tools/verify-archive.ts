import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verifyArchive } from '@tongban/archive';

/**
 * `node tools/verify-archive.ts case.tar [--key HEX]`: whether an archive package is whole. It needs no platform, no
 * database and no network; `--key` is the public key of the platform, as published by whoever runs it.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { key: { type: 'string' } },
});
const [path] = positionals;
if (path === undefined || positionals.length > 1) {
  console.error('Usage: node tools/verify-archive.ts PACKAGE.tar [--key HEX]');
  process.exit(2);
}
const report = verifyArchive(readFileSync(path), values.key);
for (const { path: where, what } of report.damages) console.log(`${where}: ${what}`);
if (report.damages.length === 0) {
  const { manifest, signedBy, entries, files } = report;
  console.log(
    `${manifest?.caseNumber}: whole. ${entries} entries, ${files} files, signed by ${signedBy?.keyId}` +
      (values.key === undefined ? ' (compare the key with the published one)' : ''),
  );
}
process.exitCode = report.damages.length === 0 ? 0 : 1;
