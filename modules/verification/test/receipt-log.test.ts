import assert from 'node:assert/strict';
import { beforeEach, describe, it, type TestContext } from 'node:test';
import { readVerifyingKey, verifyConsistency, verifyInclusion } from '@tongban/crypto';
import { isPermissionDenied, sql, type Database } from '@tongban/database';
import { people } from '@tongban/testing';
import { auditLog, type LogFault } from '../src/index.ts';
import { headMessage, type LogHead } from '../src/receipts/heads.ts';
import { house, seal, wang, type House, type TestSystem } from './house.ts';

describe('the receipt log', () => {
  let made: House;
  let asker: TestSystem;
  beforeEach(async (t) => {
    made = await house(t as TestContext);
    asker = await made.system('province-1');
  });

  it('proves a receipt from its bytes to a head that anybody can check', async () => {
    const receipts = await askAndSeal(made, asker, [3, 1, 4]);
    const log = (await made.app.inject('/api/verification-log')).json() as Log;
    for (const receipt of receipts) {
      const url = `/api/verification-receipts/${receipt}`;
      const { body } = await asker.send({ method: 'GET', url });
      const { entry, index, path, head } = body['proof'] as Proof;
      assert.equal(String(JSON.parse(entry)[0]).padStart(16, '0'), receipt);
      const bytes = Buffer.from(entry);
      const included = {
        entry: bytes,
        index,
        size: head.size,
        proof: path.map(fromHex),
        root: fromHex(head.root),
      };
      assert.equal(verifyInclusion(included), true);
      assert.equal(verifyInclusion({ ...included, entry: Buffer.from('[]') }), false);
      const key = readVerifyingKey('SM2-SM3', fromHex(log.publicKey.point));
      assert.equal(key.verify(headMessage(readHead(head)), fromHex(head.signature)), true);
    }
  });

  it('shows that each head begins with every one before it', async () => {
    await askAndSeal(made, asker, [1, 2, 1, 1, 3, 1, 2]);
    for (let later = 0; later < 7; later += 1) {
      for (let index = 0; index <= later; index += 1) {
        const url = `/api/verification-log/heads/${index}/proof?later=${later}`;
        const proof = (await made.app.inject(url)).json() as HeadProof;
        const consistent = {
          before: index + 1,
          rootBefore: fromHex(proof.earlier.treeRoot),
          size: later + 1,
          root: fromHex(proof.later.treeRoot),
          proof: proof.consistency.map(fromHex),
        };
        assert.equal(verifyConsistency(consistent), true, `${index} in ${later}`);
        const included = {
          entry: fromHex(proof.earlier.root),
          index,
          size: later + 1,
          proof: proof.inclusion.map(fromHex),
          root: fromHex(proof.later.treeRoot),
        };
        assert.equal(verifyInclusion(included), true);
      }
    }
    const log = (await made.app.inject('/api/verification-log')).json() as Log;
    const none = await made.app.inject(`/api/verification-log/heads/${log.head.index + 1}`);
    assert.equal(none.statusCode, 404);
  });

  it('shows a system its own receipts only, and not before they are sealed', async () => {
    const { body } = await asker.ask(wang);
    const url = `/api/verification-receipts/${String(body['receipt'])}`;
    const early = await asker.send({ method: 'GET', url });
    assert.equal(early.body['code'], 'verification/receipt-not-sealed');
    await seal(made);
    assert.equal((await asker.send({ method: 'GET', url })).status, 200);
    const stranger = await made.system('province-2');
    const refused = await stranger.send({ method: 'GET', url });
    assert.equal(refused.body['code'], 'verification/receipt-unknown');
  });

  it('cannot be changed by the application', async () => {
    await askAndSeal(made, asker, [1]);
    for (const act of [
      sql`update verification.receipts set matter = 'x'`,
      sql`delete from verification.receipts`,
      sql`truncate verification.receipts`,
      sql`update verification.heads set size = 2`,
      sql`delete from verification.log_nodes`,
    ]) {
      await assert.rejects(made.db.run(act), isPermissionDenied);
    }
  });

  it('shows a citizen who asked, and nobody else’s', async () => {
    await asker.ask(wang);
    await asker.ask({ name: people.B.name, number: people.B.idNumber });
    const page = (
      await made.app.inject({
        url: '/api/verification-usage',
        headers: { cookie: '__Host-session=wang' },
      })
    ).json() as { items: { organ: { zh: string }; purpose: { zh: string } }[] };
    assert.equal(page.items.length, 1);
    assert.equal(page.items[0]!.organ.zh, '单位province-1');
    assert.equal(page.items[0]!.purpose.zh, '政务服务事项办理');
  });
});

describe('an auditor', () => {
  const tampering: Record<string, [tamper: (owner: Database) => Promise<unknown>, LogFault[]]> = {
    'nothing, when nothing was done': [async () => undefined, []],
    'an altered receipt': [
      (owner) => owner.run(sql`update verification.receipts set result = 1 where number = 5`),
      [{ kind: 'receipt-altered', batch: 1, number: 5 }],
    ],
    'a receipt given to another system': [
      (owner) => owner.run(sql`update verification.receipts set system_no = 99 where number = 2`),
      [{ kind: 'receipt-altered', batch: 0, number: 2 }],
    ],
    'a deleted receipt': [
      (owner) => owner.run(sql`delete from verification.receipts where number = 6`),
      [{ kind: 'receipt-missing', batch: 1, position: 2, after: 5, before: 7 }],
    ],
    'a receipt that was never answered': [
      (owner) =>
        owner.run(sql`
          insert into verification.receipts (number, signed_on, system_no, contract_no, call, result, nonce,
                 subject, request_digest, purpose, matter, answered_at, xid)
          select 1000, signed_on, system_no, contract_no, call, 1, gen_random_uuid(), subject,
                 request_digest, purpose, matter, answered_at, xid
            from verification.receipts where number = 5`),
      [{ kind: 'receipt-added', batch: 1, number: 1000 }],
    ],
    'two receipts that changed places': [
      async (owner) => {
        await owner.run(sql`update verification.receipts set number = -5 where number = 5`);
        await owner.run(sql`update verification.receipts set number = 5 where number = 6`);
        await owner.run(sql`update verification.receipts set number = 6 where number = -5`);
      },
      [
        { kind: 'receipt-altered', batch: 1, number: 5 },
        { kind: 'receipt-altered', batch: 1, number: 6 },
      ],
    ],
    'a deleted batch': [
      (owner) => owner.run(sql`delete from verification.heads where index = 1`),
      [{ kind: 'head-missing', batch: 1 }],
    ],
    'a head made again without the key': [
      (owner) => owner.run(sql`update verification.heads set sealed_at = now() where index = 2`),
      [{ kind: 'head-altered', batch: 2 }],
    ],
  };
  for (const [what, [tamper, expected]] of Object.entries(tampering)) {
    it(`finds ${what}`, async (t) => {
      const made = await house(t);
      const asker = await made.system('province-1');
      await askAndSeal(made, asker, [3, 5, 2]);
      await allowTampering(made.owner);
      await tamper(made.owner);
      const { keyId, point } = made.keys.signingKey;
      const { faults } = await auditLog(made.db, new Map([[keyId, point]]));
      if (expected[0]?.kind === 'head-missing') assert.deepEqual(faults[0], expected[0]);
      else assert.deepEqual(inOrder(faults), expected);
    });
  }
});

/** What the owner of the database can do and the application cannot: the guard is lifted first. */
async function allowTampering(owner: Database): Promise<void> {
  await owner.run(sql`drop trigger receipts_append_only on verification.receipts`);
  await owner.run(sql`drop trigger heads_append_only on verification.heads`);
}

function inOrder(faults: readonly LogFault[]): LogFault[] {
  const number = (fault: LogFault) => ('number' in fault ? fault.number : 0);
  return faults.toSorted((one, other) => number(one) - number(other));
}

async function askAndSeal(
  made: House,
  asker: TestSystem,
  batches: readonly number[],
): Promise<string[]> {
  const receipts: string[] = [];
  for (const size of batches) {
    for (let call = 0; call < size; call += 1) {
      const { body } = await asker.ask(call % 2 === 0 ? wang : { ...wang, name: '王大明' });
      receipts.push(String(body['receipt']));
    }
    await seal(made);
  }
  return receipts;
}

interface HeadJson {
  index: number;
  size: number;
  root: string;
  treeRoot: string;
  previous: string;
  sealedAt: string;
  signature: string;
}
interface Proof {
  entry: string;
  index: number;
  path: string[];
  head: HeadJson;
}
interface HeadProof {
  earlier: HeadJson;
  later: HeadJson;
  inclusion: string[];
  consistency: string[];
}
interface Log {
  head: HeadJson;
  publicKey: { point: string };
}

function readHead(head: HeadJson): Parameters<typeof headMessage>[0] {
  return {
    index: head.index,
    size: head.size,
    root: fromHex(head.root),
    treeRoot: fromHex(head.treeRoot),
    previous: fromHex(head.previous),
    sealedAt: head.sealedAt as LogHead['sealedAt'],
  };
}

function fromHex(text: string): Buffer {
  return Buffer.from(text, 'hex');
}
