import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newId } from '@tongban/kernel';
import { readStream } from '@tongban/ledger';
import { eventually, people } from '@tongban/testing';
import { apply, noCrimeCertificate, realPerson } from '../applying.ts';
import { approved } from '../approving.ts';
import { ownCase } from '../handling.ts';
import { nationalBook } from '../national-book.ts';
import { officer, visitor, type Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const at = '/api/operations/exchange/destinations';

describe('what the national platform is told about a case', () => {
  let platform: TestPlatform;
  let national: Awaited<ReturnType<typeof nationalBook>>;
  let operator: Visitor;
  let security: Visitor;
  before(async () => {
    platform = await testPlatform('2026-03-27T02:00:00Z', { nationalPlatform: 'demonstration' });
    national = await nationalBook(platform);
    operator = await officer(platform, '100005');
    security = await officer(platform, '100015');
  });
  after(async () => {
    await national.close();
    await platform.stop();
  });

  // Items and organs are told every few minutes, whenever that falls.
  const received = async () =>
    (await national.received()).filter(({ table }) =>
      /^up_(pro|lic|task_general_basic)/.test(table),
    );

  it('is its task, acceptance, steps and result, in this order, with no name and no number in it', async () => {
    const chen = await realPerson(platform, people.C);
    const { caseId } = await apply(chen, noCrimeCertificate);
    await ownCase(chen, caseId, ({ status }) => ['delivered', 'closed'].includes(status));
    const rows = await eventually(received, (found) =>
      found.some(
        ({ table, fields }) => table === 'up_pro_result' && fields['is_delivery_results'] === '1',
      ),
    );
    const tables = rows.map(({ table }) => table);
    assert.equal(tables[0], 'up_task_general_basic');
    assert.equal(tables[1], 'up_pro_accept');
    const { fields } = rows[1]!;
    assert.equal(fields['applyer_name'], '陈*雨');
    assert.match(fields['applyer_page_code']!, /^sm4\./);
    assert.equal(fields['task_version'], rows[0]!.fields['task_version']);
    assert.equal(fields['accept_date'], '2026-03-27');
    assert.doesNotMatch(JSON.stringify(rows), /陈思雨|310101200712319927/);
  });

  it('is seen by the operator: everything acknowledged, nothing waiting, both books equal', async () => {
    const lanes = await eventually(
      async () => (await operator.get(at)).body.items[0].lanes,
      (found) => found.every(({ waiting }: { waiting: number }) => waiting === 0),
    );
    const cases = lanes.find(({ lane }: { lane: string }) => lane === 'cases');
    assert.ok(cases.acknowledged >= 4);
    assert.equal(cases.openCorrections, 0);
    const compared = await operator.send('POST', `${at}/national/reconciliations`, {
      key: newId(),
    });
    assert.equal(compared.status, 200, JSON.stringify(compared.body));
    assert.equal(compared.body.equal, true);
    const counted = await operator.get(`${at}/national/days/2026-03-27`);
    for (const { generated, acknowledged, rejected, pending } of counted.body.items) {
      assert.equal(generated, acknowledged + rejected + pending);
      assert.equal(acknowledged, generated);
    }
    assert.equal(counted.body.lineCount, counted.body.items.length);
    assert.equal(counted.body.sum.generated, counted.body.sum.heldThere);
    const measures = (await visitor(platform).get('/metrics')).body;
    assert.match(measures, /^exchange_alarms \d+$/m);
    assert.match(measures, /^exchange_rows_waiting 0$/m);
  });

  it('waits while the operator holds it back, and arrives when it is let go on', async () => {
    const suspension = `${at}/national/suspension`;
    const body = { reason: '对方平台维护' };
    const held = await operator.send('POST', suspension, { body });
    assert.deepEqual([held.status, held.body.status], [201, 'done-at-once']);
    const again = await operator.send('POST', suspension, { body });
    assert.equal(again.body.code, 'exchange/not-possible-now');
    const book = await readStream(platform.db, `administration/${held.body.actId}`);
    assert.deepEqual(
      book.map(({ type }) => type),
      ['ActDone'],
    );
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const before = (await received()).length;
    const wang = await realPerson(platform, people.A);
    const { caseId } = await apply(wang, noCrimeCertificate);
    await ownCase(wang, caseId, ({ status }) => ['delivered', 'closed'].includes(status));
    assert.equal((await received()).length, before);
    const resumption = `${at}/national/resumption`;
    const proposed = await operator.send('POST', resumption, { body });
    const twice = await operator.send('POST', resumption, { body });
    assert.deepEqual([twice.status, twice.body.code], [409, 'identity/act-waiting-already']);
    assert.equal((await received()).length, before, 'not before another has agreed');
    await approved(proposed, security);
    await eventually(received, (found) => found.length >= before + 3);
  });

  it('is not for the eyes of visitors', async () => {
    assert.equal((await visitor(platform).get(at)).status, 401);
  });
});
