import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import {
  createReceiver,
  fieldSeal,
  readEnvelope,
  readPartnerKey,
  receptionMigrations,
} from '@tongban/exchange-protocol';
import type { ExchangeRow, Headers } from '@tongban/exchange-protocol';
import { systemClock } from '@tongban/kernel';
import { testDatabase } from '@tongban/testing';
import { nationalContract, nationalContracts } from '../src/index.ts';
import type { Contract, MappedRow } from '../src/index.ts';
import { softSigner } from './exchange-world.ts';
import { goldenKey, goldenRows } from './golden-facts.ts';

interface Recorded {
  readonly publicKey: string;
  readonly batches: readonly { readonly headers: Headers; readonly body: string }[];
}

// A recording that was edited proves nothing any more.
const recordedAs: Readonly<Record<string, string>> = {
  'national-v1': 'e494c454c7c6dc0906702f1efd7596747c7b88defa6f0a63e44f9a989916f3b7',
  'national-v2': '781f6c8614a5b3b8ec75152a517a1e5acd416bcf657f8f7ffb61245c144941a9',
};
const folder = join(import.meta.dirname, 'golden');

for (const contract of nationalContracts) {
  const text = readFileSync(join(folder, `${contract.code}.json`), 'utf8');
  const { publicKey, batches } = JSON.parse(text) as Recorded;
  const rows = batches.flatMap(({ body }) => body.split('\n').slice(0, -1).map(readRow));

  describe(`what was recorded of ${contract.code}`, async () => {
    const { url } = await testDatabase({ after }, [receptionMigrations]);
    const receiver = createReceiver({
      databaseUrl: url,
      code: 'national',
      signer: softSigner(),
      clock: systemClock,
      partnerKey: (code) => (code === 'guangdong' ? readPartnerKey(publicKey) : undefined),
      fieldSeal: fieldSeal(goldenKey),
    });
    after(() => receiver.close());

    it('is as it was recorded', () => {
      assert.equal(hash('sha256', text, 'hex'), recordedAs[contract.code]);
    });

    it('is still taken by a receiver of today, but for the row that hung on nothing then', async () => {
      const refused: string[] = [];
      for (const { headers, body } of batches) {
        const answer = await receiver.receive(headers, Buffer.from(body));
        assert.equal(answer.status, 200, answer.body);
        const { rejected } = JSON.parse(answer.body) as { rejected: { code: string }[] };
        refused.push(...rejected.map(({ code }) => code));
      }
      assert.deepEqual(refused, ['orphan']);
    });

    it('is still written so: nothing that was there then is missing or says something else today', async () => {
      assert.deepEqual(departures(rows, await goldenRows(contract)), []);
    });
  });
}

describe('what was added to the second version since it was recorded', () => {
  it('is told of it and not of the first: how a closed case was rated', async () => {
    for (const contract of nationalContracts) {
      const result = (await goldenRows(contract)).findLast(
        ({ table }) => table === 'up_pro_result',
      );
      const isSecond = contract.code === 'national-v2';
      assert.equal(result?.fields['satisfaction'], isSecond ? '5' : undefined);
      assert.equal('satisfaction' in result!.fields, isSecond);
    }
  });

  it('is told of it and not of the first: the number of the notice, the kind of licence and how long it holds', async () => {
    const [older, newer] = await Promise.all(nationalContracts.map(goldenRows));
    const fieldsOf = (rows: readonly MappedRow[], table: string) =>
      rows.findLast((row) => row.table === table)!.fields;
    assert.equal(fieldsOf(newer!, 'up_pro_accept')['accept_doc_no'], '深公南受字〔2026〕1号');
    const {
      license_type: kind,
      effective_date: from,
      expiry_date: to,
    } = fieldsOf(newer!, 'up_lic_data');
    assert.deepEqual([kind, from, to], ['无犯罪记录证明', '2026-09-18', '2026-12-17']);
    for (const field of ['accept_doc_no', 'license_type', 'effective_date', 'expiry_date']) {
      for (const table of ['up_pro_accept', 'up_lic_data']) {
        assert.equal(field in fieldsOf(older!, table), false, field);
      }
    }
  });
});

describe('the golden corpus', () => {
  it('has a recording of every version that can be published, and none that nobody knows', () => {
    const codes = nationalContracts.map(({ code }) => code as string);
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    assert.deepEqual(files.sort(), codes.map((code) => `${code}.json`).sort());
    assert.deepEqual(Object.keys(recordedAs), codes);
  });

  it('sees a field that a version gives up, a table it renames and a value it writes otherwise', async () => {
    const text = readFileSync(join(folder, 'national-v1.json'), 'utf8');
    const { batches } = JSON.parse(text) as Recorded;
    const recorded = batches.flatMap(({ body }) => body.split('\n').slice(0, -1).map(readRow));
    const fewer: Contract = {
      ...nationalContract,
      fields: { ...nationalContract.fields, up_pro_result: ['project_no', 'result_date'] },
    };
    const found = departures(recorded, await goldenRows(fewer));
    assert.ok(found.includes('up_pro_result.result_type'), found.join('\n'));
    const spoilt = (await goldenRows(nationalContract)).map((row): MappedRow =>
      row.table === 'up_evaluation'
        ? { ...row, table: 'up_rating' }
        : row.table === 'up_pro_accept'
          ? { ...row, fields: { ...row.fields, apply_type: 'online' } }
          : row,
    );
    assert.deepEqual(departures(recorded, spoilt), [
      'up_pro_accept.apply_type',
      'up_evaluation is told as up_rating',
    ]);
  });
});

function readRow(line: string): ExchangeRow {
  const row = readEnvelope(line);
  if (typeof row === 'string') throw new Error(`A recorded line is ${row}.`);
  return row;
}

/** Where the rows of today leave what was recorded; what came besides is nobody's loss. */
function departures(recorded: readonly ExchangeRow[], today: readonly MappedRow[]): string[] {
  const later = Map.groupBy(today, ({ rowGuid }) => rowGuid);
  return recorded.flatMap(({ rowGuid, version, table, body }) => {
    const now = later.get(rowGuid)?.[version - 1];
    if (now === undefined) return [`${table} is not told`];
    if (now.table !== table) return [`${table} is told as ${now.table}`];
    const then = Object.entries(JSON.parse(body) as Record<string, unknown>);
    return then
      .filter(([field, value]) => JSON.stringify(now.fields[field]) !== JSON.stringify(value))
      .map(([field]) => `${table}.${field}`);
  });
}
