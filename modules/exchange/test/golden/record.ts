// `node modules/exchange/test/golden/record.ts national-v3`: records what a new version of the interface is written like, once.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '@tongban/crypto';
import { batchHeaders, digestOf, toEnvelope } from '@tongban/exchange-protocol';
import { nationalContracts } from '../../src/index.ts';
import { versionOf } from '../../src/contracts/version-of.ts';
import { laneOf, lanes } from '../../src/domain/contract.ts';
import { softSigner } from '../exchange-world.ts';
import { goldenRows } from '../golden-facts.ts';

const contract = nationalContracts.find(({ code }) => code === process.argv[2]);
if (contract === undefined) throw new Error(`There is no contract ${process.argv[2] ?? ''}.`);
const signer = softSigner();
const rows = await goldenRows(contract);
const batches = lanes.map((lane) => {
  const own = rows.filter(({ table }) => laneOf(contract, table) === lane);
  const versions = new Map<string, number>();
  const lines = own.map((row, index) => {
    const version = (versions.get(row.rowGuid) ?? 0) + 1;
    versions.set(row.rowGuid, version);
    const { rowGuid, table, subject, parent, organCode, day, at, fields } = row;
    const operation = version === 1 ? ('I' as const) : ('U' as const);
    const digested = { rowGuid, version, operation, body: canonicalJson(fields as never) };
    return toEnvelope(
      {
        ...digested,
        pos: index + 1,
        table,
        subject,
        parent,
        organCode,
        day,
        at,
        digest: digestOf(digested),
      },
      'guangdong',
      versionOf(contract),
    );
  });
  const body = `${lines.join('\n')}\n`;
  const head = {
    sender: 'guangdong',
    receiver: 'national',
    stream: `${contract.code}.${lane}`,
    from: 1,
    to: lines.length,
    count: lines.length,
    form: 'envelopes' as const,
  };
  return {
    headers: batchHeaders(head, Buffer.from(body), { signer, created: 1_789_700_000 }),
    body,
  };
});
const recorded = {
  about:
    'Recorded once. Never edited: whatever comes later must still read it, and write its tables and fields.',
  publicKey: Buffer.from(signer.signingKey.point).toString('hex'),
  batches,
};
writeFileSync(
  join(import.meta.dirname, `${contract.code}.json`),
  `${JSON.stringify(recorded, undefined, 2)}\n`,
  { flag: 'wx' },
);
