import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, people } from '@tongban/testing';
import { createVerificationClient, type VerificationClient } from '@tongban/verification-client';
import { approved } from '../approving.ts';
import { officer, type Answer, type Visitor } from '../people.ts';
import { verificationKey } from '../verification-key.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const contracts = '/api/officer/verification/contracts';
const ministry = { operator: '100005', head: '100012', secondOperator: '100014' };
const security = { ministry: '100015', county: '443014' };
const county = { operator: '443012', head: '443006' };
const purpose = {
  code: 'social-insurance',
  name: { zh: '社会保险待遇资格认证', en: 'Proof of entitlement to social insurance' },
  legalBasis: '社会保险经办条例第二十七条',
};
const terms = {
  systems: ['440000-03'],
  calls: ['name-and-number'],
  purposes: [purpose],
  validFrom: '2026-01-01',
  validUntil: '2099-12-31',
  dailyLimit: 1_000,
  monthlyLimit: 10_000,
  softPercent: 80,
  perSecond: 50,
  burst: 100,
  weight: 1,
  networks: [],
  usualNightCalls: 1_000,
};

describe('a province’s system that wants to have people verified (实名核验合约)', () => {
  let platform: TestPlatform;
  const officers = new Map<string, Visitor>();
  let contractId = '';
  let client: VerificationClient;
  before(async () => {
    platform = await testPlatform(new Date().toISOString());
  });
  after(() => platform.stop());

  async function act(number: string, path: string, body?: unknown) {
    const visitor = officers.get(number) ?? (await officer(platform, number));
    officers.set(number, visitor);
    const answer = await visitor.send('POST', path, body === undefined ? {} : { body });
    return { status: answer.status, body: answer.body };
  }
  /** What one has proposed is approved by the security administrator of the ministry. */
  async function agree(proposed: { status: number; body: unknown }) {
    const visitor = officers.get(security.ministry) ?? (await officer(platform, security.ministry));
    officers.set(security.ministry, visitor);
    return (await approved(proposed as Answer, visitor)).body as { secret: string };
  }
  const approve = (number: string) => act(number, `${contracts}/${contractId}/approvals`);

  it('is proposed by an operator of the organ that answers for it, for its own systems', async () => {
    const proposal = { tenant: '440000', terms };
    const fromCounty = await act(county.operator, contracts, proposal);
    assert.equal(fromCounty.body.code, 'verification/not-your-organ');
    const others = { tenant: '440000', terms: { ...terms, systems: ['110000-01'] } };
    const foreign = await act(ministry.operator, contracts, others);
    assert.equal(foreign.body.code, 'verification/terms-faulty');
    const proposed = await act(ministry.operator, contracts, proposal);
    assert.equal(proposed.body.status, 'proposed');
    contractId = proposed.body.contractId;
  });

  it('is approved by two others of that organ, one of them its head, and by nobody of another', async () => {
    const byCounty = await approve(county.head);
    assert.deepEqual([byCounty.status, byCounty.body.code], [403, 'verification/not-your-organ']);
    const byProposer = await approve(ministry.operator);
    assert.equal(byProposer.body.code, 'verification/approver-not-another');
    assert.equal((await approve(ministry.secondOperator)).body.approvals, 1);
    const twice = await approve(ministry.secondOperator);
    assert.equal(twice.body.code, 'verification/approver-not-another');
    assert.equal((await approve(ministry.head)).body.status, 'in-force');
  });

  it('asks with the key it was given, for the purpose that was approved', async () => {
    const path = '/api/officer/verification/systems/440000-03/keys';
    const wanted = { algorithm: 'HMAC-SM3', days: 30, reason: '系统接入' };
    const refused = await act(county.operator, path, wanted);
    assert.equal(refused.body.code, 'verification/not-your-organ');
    const listed = async () => (await officers.get(ministry.operator)!.get(path)).body.keys.length;
    const before = await listed();
    const proposed = await act(ministry.operator, path, wanted);
    assert.equal(proposed.body.secret, undefined, 'nobody is told before another has agreed');
    assert.equal(await listed(), before);
    const [keyId = '', secret = ''] = (await agree(proposed)).secret.split(' / ');
    assert.equal(await listed(), before + 1);
    client = createVerificationClient({
      url: platform.url.replace('localhost', '127.0.0.1'),
      system: '440000-03',
      keyId,
      algorithm: 'HMAC-SM3',
      key: Buffer.from(secret, 'hex'),
    });
    const asking = { purpose: purpose.code, legalBasis: purpose.legalBasis, matter: '2026-1' };
    const person = { name: people.A.name, number: people.A.idNumber };
    assert.equal((await client.verifyNameAndNumber(asking, person)).result, 'match');
    const marketing = { ...asking, purpose: 'marketing' };
    await assert.rejects(client.verifyNameAndNumber(marketing, person), {
      code: 'verification/not-in-contract',
    });
  });

  it('is looked into by officers of that organ alone: contract, receipts, statement and meters', async () => {
    const seen = async (number: string, path: string) => {
      const visitor = officers.get(number) ?? (await officer(platform, number));
      officers.set(number, visitor);
      const { status, body } = await visitor.get(`/api/officer/verification/${path}`);
      return { status, body };
    };
    const month = new Date().toISOString().slice(0, 7);
    const { operator } = ministry;
    const listed = (answer: { body: { items: unknown[] } }) => answer.body.items.length;
    assert.equal(listed(await seen(county.operator, 'contracts')), 0);
    assert.ok(listed(await seen(operator, 'contracts')) > 0);
    assert.equal(listed(await seen(county.operator, 'tenants')), 0);
    assert.ok(listed(await seen(operator, 'tenants')) > 0);
    assert.equal(listed(await seen(county.operator, 'receipts')), 0);
    const own = await seen(operator, 'receipts?system=440000-03');
    const { receipt } = own.body.items[0];
    assert.equal((await seen(county.operator, 'receipts?system=440000-03')).status, 403);
    const proof = `receipts/${receipt}/proof`;
    assert.equal((await seen(county.operator, proof)).body.code, 'verification/receipt-unknown');
    assert.notEqual((await seen(operator, proof)).body.code, 'verification/receipt-unknown');
    const statement = `systems/440000-03/statements/${month}`;
    assert.equal((await seen(county.operator, statement)).body.code, 'verification/not-your-organ');
    assert.equal((await seen(operator, statement)).status, 200);
    assert.equal((await seen(county.operator, 'overview')).body.systems.length, 0);
    assert.ok((await seen(operator, 'overview')).body.systems.length > 0);
  });

  it('is slowed and suspended when it asks about a canary, and the security officer sees why and lets it go', async () => {
    const canaries = '/api/officer/verification/canaries';
    const numbers = [people.E.idNumber, people.E.idNumber];
    assert.equal((await act(ministry.operator, canaries, { numbers })).status, 403);
    const foreign = await act(security.county, canaries, { numbers });
    assert.equal(foreign.body.code, 'verification/not-your-organ');
    const wrong = await act(security.ministry, canaries, { numbers: ['440305199001019111'] });
    assert.equal(wrong.body.code, 'verification/number-malformed');
    const added = await act(security.ministry, canaries, { numbers });
    assert.deepEqual(added.body, { changed: 1, canaries: 1 });
    const asking = { purpose: purpose.code, legalBasis: purpose.legalBasis, matter: '2026-000009' };
    const person = { name: people.E.name, number: people.E.idNumber };
    const asked = async () => {
      try {
        return (await client.verifyNameAndNumber(asking, person)).result;
      } catch (error) {
        return (error as { code?: string }).code;
      }
    };
    await eventually(async () => (await asked()) === 'verification/system-suspended');
    const visitor = officers.get(security.ministry)!;
    const { body } = await visitor.get('/api/officer/verification/alarms');
    const found = body.items.filter(({ kind }: { kind: string }) => kind === 'canary');
    const measures = found.map(({ measure }: { measure: string }) => measure).toSorted();
    assert.deepEqual(measures, ['slowed', 'suspended']);
    assert.equal(
      (await officers.get(security.county)!.get(canaries)).body.code,
      'verification/not-your-organ',
    );
    const [caught] = (await visitor.get(canaries)).body.items;
    assert.equal(caught.asked.system, '440000-03');
    assert.ok(caught.questions >= 3, String(caught.questions));
    assert.match(JSON.stringify(found[0].evidence), /"receipt":\d+/);
    assert.ok(!JSON.stringify(body).includes(person.number));
    const resumption = '/api/officer/verification/systems/440000-03/resumption';
    const reason = { reason: '已核实为误用' };
    assert.equal((await act(security.county, resumption, reason)).status, 403);
    const lifting = await act(ministry.operator, resumption, reason);
    assert.equal(await asked(), 'verification/system-suspended', 'until another has agreed');
    await agree(lifting);
    const removed = await act(security.ministry, `${canaries}/removal`, { numbers });
    assert.deepEqual(removed.body, { changed: 1, canaries: 0 });
    await eventually(async () => (await asked()) === 'match');
    const again = await act(security.ministry, canaries, { numbers });
    assert.deepEqual(again.body, { changed: 1, canaries: 1 });
    const [listed] = (await visitor.get(canaries)).body.items;
    assert.equal(listed.questions, 0);
    const none = await act(security.ministry, `${canaries}/removal`, {});
    assert.equal(none.body.code, 'http/invalid-input');
    const byNo = { canaryNos: [listed.canaryNo] };
    const last = await act(security.ministry, `${canaries}/removal`, byNo);
    assert.deepEqual(last.body, { changed: 1, canaries: 0 });
  });

  it('is let go again by the organ that answers for it alone', async () => {
    const path = '/api/officer/verification/systems/440000-03/resumption';
    const body = { reason: '已查明' };
    const byCounty = await act(county.operator, path, body);
    assert.equal(byCounty.body.code, 'verification/not-your-organ');
    await agree(await act(ministry.operator, path, body));
  });

  it('asks nothing more with a key that was revoked, and goes on with another', async () => {
    const path = '/api/officer/verification/systems/440000-03/keys';
    const administrators = {
      operator: officers.get(ministry.operator)!,
      security: officers.get(security.ministry)!,
    };
    const issue = () => verificationKey(administrators, '440000-03');
    const [stolen, next] = [await issue(), await issue()];
    const ask = ({ keyId, secret }: { keyId: string; secret: string }) => {
      const key = Buffer.from(secret, 'hex');
      const url = platform.url.replace('localhost', '127.0.0.1');
      const access = { url, system: '440000-03', keyId, algorithm: 'HMAC-SM3' as const, key };
      const asking = { purpose: purpose.code, legalBasis: purpose.legalBasis, matter: '2026-1' };
      const person = { name: people.A.name, number: people.A.idNumber };
      return createVerificationClient(access).verifyNameAndNumber(asking, person);
    };
    assert.equal((await ask(stolen)).result, 'match');
    const revocation = `${path}/${stolen.keyId}/revocation`;
    const body = { reason: '疑似被盗用' };
    const byCounty = await act(county.operator, revocation, body);
    assert.equal(byCounty.body.code, 'verification/not-your-organ');
    assert.equal((await act(ministry.operator, revocation, body)).status, 200);
    const again = await act(ministry.operator, revocation, body);
    assert.equal(again.body.code, 'verification/system-key-unknown');
    await assert.rejects(ask(stolen), { code: 'verification/signature-wrong' });
    assert.equal((await ask(next)).result, 'match');
    const listed = (await officers.get(ministry.head)!.get(path)).body;
    assert.equal(listed.mayChange, false);
    const found = listed.keys.find(({ keyId }: { keyId: string }) => keyId === stolen.keyId);
    assert.equal(found.reason, '疑似被盗用');
    assert.ok(!JSON.stringify(listed).includes(stolen.secret));
  });
});

describe('the keys of the verification service (密钥更换)', () => {
  let platform: TestPlatform;
  const officers = new Map<string, Visitor>();
  before(async () => {
    platform = await testPlatform(new Date().toISOString());
  });
  after(() => platform.stop());

  const path = '/api/officer/verification/key-changes';
  const log = { kind: 'log', leaked: false, reason: '年度更换' };

  async function as(number: string): Promise<Visitor> {
    const visitor = officers.get(number) ?? (await officer(platform, number));
    officers.set(number, visitor);
    return visitor;
  }
  async function act(number: string, url: string, body?: unknown) {
    const visitor = await as(number);
    return (await visitor.send('POST', url, body === undefined ? {} : { body })).body;
  }
  const approve = (number: string, changeId: string) => act(number, `${path}/${changeId}/approval`);
  async function keys(): Promise<string[]> {
    const { body } = await (await as(ministry.head)).get('/api/verification-log');
    return body.keys.map(({ keyId }: { keyId: string }) => keyId);
  }

  it('change when another than who proposed it approves, and one of the two is the head', async () => {
    assert.equal((await act(county.head, path, log)).code, 'verification/not-your-organ');
    const proposed = await act(ministry.operator, path, log);
    assert.equal(proposed.status, 'proposed');
    assert.deepEqual(proposed.availableActions, ['reject']);
    assert.equal((await act(ministry.head, path, log)).code, 'verification/key-change-open');
    const { changeId } = proposed;
    const refused = [
      await approve(ministry.operator, changeId),
      await approve(ministry.secondOperator, changeId),
      await approve(county.head, changeId),
    ];
    assert.deepEqual(
      refused.map(({ code }) => code),
      [
        'verification/approver-not-another',
        'verification/head-missing',
        'verification/not-your-organ',
      ],
    );
    assert.equal((await keys()).length, 1);
    const both = await Promise.all([1, 2].map(() => approve(ministry.head, changeId)));
    assert.deepEqual(both.map(({ code, status }) => code ?? status).sort(), [
      'approved',
      'verification/key-change-decided',
    ]);
    const after = await keys();
    assert.equal(after.length, 2);
    assert.equal(both.find(({ status }) => status === 'approved')?.keyId, after[1]);
  });

  it('do not change when the proposal is rejected or taken back; the head may propose and an operator approve', async () => {
    const before = (await (await as(ministry.head)).get('/api/verification-envelope-key')).body;
    const sealing = { kind: 'envelope', leaked: true, reason: '疑似泄露' };
    const { changeId } = await act(ministry.head, path, sealing);
    const rejection = `${path}/${changeId}/rejection`;
    assert.equal((await act(ministry.head, rejection, { reason: '误报' })).status, 'rejected');
    assert.equal(
      (await approve(ministry.operator, changeId)).code,
      'verification/key-change-decided',
    );
    const again = await act(ministry.head, path, sealing);
    assert.equal((await approve(ministry.operator, again.changeId)).status, 'approved');
    const { body } = await (await as(ministry.head)).get('/api/verification-envelope-key');
    assert.notEqual(body.keyId, before.keyId);
    const listed = (await (await as(county.operator)).get(path)).body;
    assert.deepEqual(listed, { mayPropose: false, changes: [] });
    assert.equal((await (await as(ministry.operator)).get(path)).body.changes.length, 3);
  });
});
