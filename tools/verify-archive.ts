import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verifyArchive } from '@tongban/archive';

/**
 * `npm run verify-archive -- case.tar [--key HEX]`: whether an archive package is whole. It needs no platform, no
 * database and no network; `--key` is the public key of the platform, as published by whoever runs it. It ends with 0 when
 * all holds, 1 when something does not, 2 when there is nothing to read. It speaks Chinese, then English.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { key: { type: 'string' } },
});
const [path] = positionals;
if (path === undefined || positionals.length > 1) {
  console.error('用法 (usage): npm run verify-archive -- PACKAGE.tar [--key HEX]');
  process.exit(2);
}
const report = verifyArchive(read(path), values.key);
for (const { path: where, what } of report.damages)
  console.log(`${where}: ${what.zh} (${what.en})`);
if (report.damages.length === 0) {
  const { manifest, signedBy, entries, files } = report;
  const caseNumber = manifest?.caseNumber;
  const keyId = signedBy?.keyId;
  const compare =
    values.key === undefined
      ? { zh: '（请与公布的公钥核对）', en: ' (compare the key with the published one)' }
      : { zh: '', en: '' };
  console.log(
    `${caseNumber}: 完整。记录 ${entries} 条，文件 ${files} 个，签名密钥 ${keyId}${compare.zh}`,
  );
  console.log(
    `${caseNumber}: whole. ${entries} entries, ${files} files, signed by ${keyId}${compare.en}`,
  );
}
process.exitCode = report.damages.length === 0 ? 0 : 1;

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    console.error(`${file} 无法读取 (cannot be read): ${(error as Error).message}`);
    process.exit(2);
  }
}
