// `npm run audit -- DATABASE_URL KEY_ID=POINT …`: goes through the whole log of verification receipts as an auditor does.
// The public keys come from where the auditor noted them (GET /api/verification-log), not from the database.
import { connectDatabase } from '@tongban/database';
import { auditLog } from '@tongban/verification';

const [url, ...given] = process.argv.slice(2);
const keys = new Map(
  given.map((pair) => {
    const [keyId = '', point = ''] = pair.split('=');
    return [keyId, Buffer.from(point, 'hex')] as const;
  }),
);
if (
  url === undefined ||
  keys.size === 0 ||
  [...keys.values()].some(({ length }) => length !== 65)
) {
  console.error('npm run audit -- DATABASE_URL KEY_ID=POINT …   (POINT: 130 hexadecimal digits)');
  process.exit(2);
}
const db = connectDatabase({ url, size: 1, statementTimeoutMs: 0 });
try {
  const { receipts, batches, unsealed, faults } = await auditLog(db, keys);
  console.log(
    `${receipts} 份回执、${batches} 个批次已核对，${unsealed} 份尚未封存。 ` +
      `${receipts} receipts in ${batches} batches checked, ${unsealed} not sealed yet.`,
  );
  for (const fault of faults) console.log(JSON.stringify(fault));
  console.log(
    faults.length === 0
      ? '日志完整。 The log is whole.'
      : `发现 ${faults.length} 处不符。 ${faults.length} faults found.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await db.close();
}
