import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isPermissionDenied, sql } from '@tongban/database';
import { newId } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { testDatabase } from '@tongban/testing';
import type { TestDatabase } from '@tongban/testing';
import type { DocumentKind } from '../src/documents/document-kind.ts';
import { registerDocument } from '../src/documents/store/register-document.ts';
import type { DocumentId, RegisterEntry } from '../src/documents/store/register-document.ts';

const casesMigrations = { name: 'cases', folder: new URL('../src/migrations/', import.meta.url) };
const nanshan = '11440305MB0TE00040';
const futian = '11440304MB0TE0004X';

describe('numbering documents', () => {
  let test: TestDatabase;
  before(async () => {
    test = await testDatabase({ after }, [casesMigrations]);
  });

  it('gives fifty documents entered at once the numbers one to fifty, each once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => enter(test, { kind: 'acceptance-notice' })));
    assert.deepEqual(await serials(test, 'acceptance-notice'), upTo(50));
  });

  it('gives a number back when the transaction that took it is rolled back', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) =>
        enter(test, { kind: 'receipt', failing: index % 5 === 0 }),
      ),
    );
    assert.equal(outcomes.filter(({ status }) => status === 'rejected').length, 10);
    assert.deepEqual(await serials(test, 'receipt'), upTo(40));
  });

  it('leaves no gap when the connection is killed between taking and entering a number', async () => {
    await enter(test, { kind: 'supplement-notice' });
    await assert.rejects(
      test.db.transaction(async (tx) => {
        await tx.run(sql`
          insert into cases.document_counters as c values (${nanshan}, 'supplement-notice', 2026, 1)
          on conflict (organ_id, kind, year) do update set last_serial = c.last_serial + 1`);
        await tx.run(sql`select pg_terminate_backend(pg_backend_pid())`);
      }),
    );
    await enter(test, { kind: 'supplement-notice' });
    assert.deepEqual(await serials(test, 'supplement-notice'), [1, 2]);
  });

  it('would double a number without the lock: the control that shows the test can fail', async () => {
    await test.db.run(
      sql`insert into cases.document_counters values (${nanshan}, 'control', 2026, 1)`,
    );
    const unlocked = () =>
      test.db.transaction(async (tx) => {
        const { last } = await tx.one<{ last: number }>(
          sql`select last_serial as last from cases.document_counters where kind = 'control'`,
        );
        await tx.run(sql`select pg_sleep(0.02)`);
        await tx.run(
          sql`update cases.document_counters set last_serial = ${last + 1} where kind = 'control'`,
        );
        return last + 1;
      });
    const given = await Promise.all(Array.from({ length: 8 }, unlocked));
    assert.ok(new Set(given).size < given.length);
  });

  it('counts each organ, kind and year on its own', async () => {
    await enter(test, { kind: 'grant-decision' });
    await enter(test, { kind: 'grant-decision', organId: futian });
    await enter(test, { kind: 'grant-decision', year: 2027 });
    await enter(test, { kind: 'denial-decision' });
    assert.deepEqual(await serials(test, 'grant-decision'), [1]);
  });

  it('enters one document for one case event, however often and at once it is told', async () => {
    const caseId = newId();
    const told = await Promise.all(
      Array.from({ length: 10 }, () =>
        enter(test, { kind: 'extension-notice', caseId, cause: '7/TimeLimitExtended' }),
      ),
    );
    assert.equal(told.filter((id) => id !== undefined).length, 1);
    assert.deepEqual(await serials(test, 'extension-notice'), [1]);
  });

  it('refuses to change or delete a document, even to the owner of the table', async () => {
    await enter(test, { kind: 'delivery-receipt' });
    for (const statement of [
      sql`update cases.documents set title = 'x'`,
      sql`delete from cases.documents`,
      sql`truncate cases.documents cascade`,
    ]) {
      await assert.rejects(test.db.run(statement), isPermissionDenied);
    }
  });
});

function enter(
  { db }: TestDatabase,
  order: {
    kind: DocumentKind;
    failing?: boolean;
    organId?: string;
    year?: number;
    caseId?: string;
    cause?: string;
  },
): Promise<DocumentId | undefined> {
  const { kind, failing = false, organId = nanshan, year = 2026 } = order;
  const documentId = newId<DocumentId>();
  const entry: RegisterEntry = {
    documentId,
    caseId: order.caseId ?? newId(),
    cause: order.cause ?? `1/${kind}`,
    kind,
    title: kind,
    organId,
    organName: '深圳市公安局南山分局',
    year,
    verificationCode: documentId,
    holderMasked: '王*明',
    issuedOn: '2026-09-18' as Day,
    subjectId: 'person',
    contentSealed: Buffer.from('sealed'),
  };
  return registerDocument(db, entry, (serial) => {
    if (failing) throw new Error('The program fell over here.');
    return `${organId}/${kind}/${year}/${serial}`;
  });
}

async function serials({ db }: TestDatabase, kind: DocumentKind): Promise<number[]> {
  const rows = await db.many<{ serial: number }>(sql`
    select serial from cases.documents
     where kind = ${kind} and organ_id = ${nanshan} and year = 2026 order by serial limit 1000`);
  return rows.map(({ serial }) => serial);
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
