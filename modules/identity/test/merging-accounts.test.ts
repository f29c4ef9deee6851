import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, beforeEach, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { readStream, verifyStream } from '@tongban/ledger';
import { people } from '@tongban/testing';
import { decideAct } from '../src/administration/decide-act.ts';
import { proposeAct } from '../src/administration/propose-act.ts';
import { createPairwiseSubjects } from '../src/openid/pairwise-subjects.ts';
import { directory, idOf } from './administrators.ts';
import {
  houseOfSuite,
  signIn,
  switchFault,
  type Browser,
  type IdentityHouse,
} from './identity-house.ts';
import { comeBack, confirm } from './network-identity-walk.ts';

interface Named {
  readonly name: string;
  readonly idNumber: string;
}

/** One woman with the number of a Hong Kong resident and, since she settled, one of the mainland; the register knows both. */
const liangBefore: Named = { name: '梁嘉欣', idNumber: '810000199408230021' };
const liangNow: Named = { name: '梁嘉欣', idNumber: '440305199408239922' };
/** Likewise, but the register was never told. */
const linBefore: Named = { name: '林雅婷', idNumber: '830000199201300022' };
const linNow: Named = { name: '林雅婷', idNumber: '35020319920130992X' };

const mergers = '/api/account-mergers';
let phones = 13_600_000_000;
const newPhone = () => String((phones += 1));

describe('merging two accounts of one person', () => {
  const houseNow = houseOfSuite();
  let house: IdentityHouse;
  beforeEach(() => {
    house = houseNow();
    house.world.reset();
    house.clock.advance(3_600_000);
    house.notices.length = 0;
    house.moved.length = 0;
  });

  /** Signed in and seen to be the person (level 3) just now. */
  async function seen(person: Named, phone: string): Promise<Browser> {
    const browser = await signIn(house, phone);
    const checked = await browser.post('/api/real-name-checks', { ...person });
    assert.equal(checked.status, 200, JSON.stringify(checked.body));
    const began = await browser.post('/api/step-ups', { returnTo: '/account' });
    await comeBack(browser, await confirm(String(began.body['redirectUrl']), person.idNumber));
    return browser;
  }
  async function idOfAccount(browser: Browser): Promise<string> {
    return String((await browser.get('/api/me')).body['personId']);
  }
  async function codeOf(browser: Browser): Promise<string> {
    const offered = await browser.post(mergers);
    assert.equal(offered.status, 201, JSON.stringify(offered.body));
    return String(offered.body['code']);
  }
  const redeem = (browser: Browser, code: string) =>
    browser.post(`${mergers}/redemption`, { code });
  const finish = (browser: Browser, mergerId: unknown) =>
    browser.post(`${mergers}/${String(mergerId)}/confirmation`);

  describe('of which one has no real name', () => {
    let kept: Browser;
    let closed: Browser;
    let keptId: string;
    let closedId: string;
    let keptPhone: string;
    before(() => {
      keptPhone = newPhone();
    });
    beforeEach(async () => {
      kept = await seen({ name: people.A.name, idNumber: people.A.idNumber }, keptPhone);
      closed = await signIn(house, newPhone());
      keptId = await idOfAccount(kept);
      closedId = await idOfAccount(closed);
      house.notices.length = 0;
    });

    it('shows what moves, moves it at once, and ends every session of the closed one', async () => {
      const subjects = createPairwiseSubjects(house.identity.inside.parts);
      const only = await subjects.subjectFor(closedId, 'only-the-closed');
      const former = await subjects.subjectFor(closedId, 'both');
      const standing = await subjects.subjectFor(keptId, 'both');
      const code = await codeOf(closed);
      assert.deepEqual(
        house.notices.map(({ kind, personId }) => [kind, personId]),
        [['merge-offered', closedId]],
      );
      const typed = `${code.slice(0, 6).toLowerCase()} ${code.slice(6)}`;
      const taken = await redeem(kept, typed);
      assert.equal(taken.status, 200, JSON.stringify(taken.body));
      assert.deepEqual(taken.body['moves'], {
        cases: house.cases.open + house.cases.ended,
        messages: 0,
        systems: 2,
        mandates: 0,
        mandatesEnding: 0,
        draftsEnding: 0,
      });
      assert.equal((await closed.get('/api/me')).body['kind'], 'person', 'nothing moved yet');
      const done = await finish(kept, taken.body['mergerId']);
      assert.deepEqual([done.status, done.body['status']], [200, 'done']);

      assert.equal((await closed.get('/api/me')).body['kind'], 'anonymous');
      assert.deepEqual(house.moved, [{ from: closedId, to: keptId }]);
      assert.deepEqual(await house.identity.formerAccounts(keptId), [closedId]);
      assert.equal(
        (await house.identity.contactOf(closedId))?.phone,
        (await house.identity.contactOf(keptId))?.phone,
        'what concerns an old case is told to the account that is kept',
      );
      assert.equal(await subjects.subjectFor(keptId, 'only-the-closed'), only);
      assert.equal(await subjects.subjectFor(keptId, 'both'), standing);
      const names = await house.db.many<{ subject: string }>(sql`
        select subject from identity.pairwise_subjects where person_id = ${closedId}
      `);
      assert.deepEqual(names, [{ subject: former }], 'a former name stays on record');
      const stream = `account-merger/${String(taken.body['mergerId'])}`;
      const [entry] = await readStream(house.db, stream);
      assert.equal(entry?.type, 'AccountsMerged');
      assert.deepEqual(entry?.data, {
        closedId,
        keptId,
        proof: 'no-other-name',
        actors: [`person:${keptId}`],
      });
      assert.equal(await verifyStream(house.db, stream), undefined);
      assert.equal(house.notices.at(-1)?.kind, 'accounts-merged');
    });

    it('is done once of twenty confirmations', async () => {
      const taken = await redeem(kept, await codeOf(closed));
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => finish(kept, taken.body['mergerId'])),
      );
      assert.equal(answers.filter(({ status }) => status === 200).length, 1);
      assert.equal(answers.filter(({ status }) => status === 404).length, 19);
      assert.equal(house.moved.length, 1);
    });

    it('takes no wrong, old, foreign or second code, and not its own', async () => {
      const code = await codeOf(closed);
      const wrong = await redeem(kept, `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`);
      assert.equal(wrong.body['code'], 'identity/merge-code-wrong');
      const own = await redeem(kept, await codeOf(kept));
      assert.equal(own.body['code'], 'identity/merge-same-account');
      const next = await codeOf(closed);
      assert.equal(
        (await redeem(kept, code)).body['code'],
        'identity/merge-code-wrong',
        'replaced',
      );
      house.clock.advance(31 * 60_000);
      kept = await seen({ name: people.A.name, idNumber: people.A.idNumber }, keptPhone);
      assert.equal((await redeem(kept, next)).body['code'], 'identity/merge-code-wrong', 'too old');
    });

    it('is stopped from the account that would be closed', async () => {
      const taken = await redeem(kept, await codeOf(closed));
      const { mergerId } = taken.body;
      const stranger = await signIn(house, newPhone());
      const stop = (browser: Browser) => browser.post(`${mergers}/${String(mergerId)}/withdrawal`);
      assert.equal((await stop(stranger)).status, 404);
      assert.equal((await stop(closed)).status, 204);
      assert.equal((await finish(kept, mergerId)).status, 404);
      assert.equal((await closed.get('/api/me')).body['kind'], 'person');
    });

    it('needs the person to have been seen just now in the account that is kept', async () => {
      const code = await codeOf(closed);
      assert.equal((await redeem(await signIn(house, newPhone()), code)).status, 403);
      house.clock.advance(11 * 60_000);
      assert.equal((await redeem(kept, code)).body['code'], 'identity/not-fresh');
    });

    it('gives up guessing after ten tries', async () => {
      const tries = [];
      for (let count = 0; count < 12; count += 1) tries.push(await redeem(kept, `WRONG${count}`));
      assert.equal(tries.at(-1)?.body['code'], 'identity/too-many-tries');
    });
  });

  describe('that have two real names', () => {
    it('asks that the person was seen in both', async () => {
      const phone = newPhone();
      const closed = await signIn(house, phone);
      const chen = { name: people.C.name, idNumber: people.C.idNumber };
      assert.equal((await closed.post('/api/real-name-checks', chen)).status, 200);
      assert.equal((await closed.post(mergers)).body['code'], 'identity/not-fresh');
    });

    it('is done at once when the register knows that they are one person', async () => {
      const closed = await seen(liangBefore, newPhone());
      const closedId = await idOfAccount(closed);
      const keptPhone = newPhone();
      const kept = await seen(liangNow, keptPhone);
      const taken = await redeem(kept, await codeOf(closed));
      const done = await finish(kept, taken.body['mergerId']);
      assert.deepEqual(
        [done.status, done.body['status']],
        [200, 'done'],
        JSON.stringify(done.body),
      );
      const [entry] = await readStream(
        house.db,
        `account-merger/${String(taken.body['mergerId'])}`,
      );
      assert.equal((entry!.data as { proof: string }).proof, 'register');
      assert.ok((entry!.data as { transactionId: string }).transactionId);

      // The former number still leads to the person: at a window, from another phone, and never to a second account.
      const keptId = await idOfAccount(kept);
      const shown = { ...liangBefore, phone: newPhone(), language: 'zh' } as const;
      assert.deepEqual(await house.identity.enterAtWindow(shown), {
        ok: true,
        value: { personId: keptId },
      });
      const again = await signIn(house, newPhone());
      const claimed = await again.post('/api/real-name-checks', { ...liangBefore });
      assert.equal(claimed.body['code'], 'identity/id-number-in-use');
      assert.notEqual(keptId, closedId);
    });

    it('is refused when the register knows that they are two', async () => {
      const closed = await seen({ name: people.D.name, idNumber: people.D.idNumber }, newPhone());
      const kept = await seen({ name: people.B.name, idNumber: people.B.idNumber }, newPhone());
      const taken = await redeem(kept, await codeOf(closed));
      const refused = await finish(kept, taken.body['mergerId']);
      assert.deepEqual([refused.status, refused.body['code']], [409, 'identity/not-one-person']);
      assert.equal((await closed.get('/api/me')).body['kind'], 'person');
    });

    describe('and of which the register cannot say whose they are', () => {
      let kept: Browser;
      let closed: Browser;
      let mergerId: string;
      const [keptPhone, closedPhone] = [newPhone(), newPhone()];
      const asOfficer = () => ({ ...house.identity.inside.parts, officers: directory });
      const propose = (digit: string) =>
        proposeAct(asOfficer(), {
          content: { kind: 'merge-accounts', mergerId, regionCode: null },
          reason: '已核对两份证件原件',
          by: idOf(digit),
          role: 'operator',
        });
      beforeEach(async () => {
        closed = await seen(linBefore, closedPhone);
        kept = await seen(linNow, keptPhone);
        mergerId = String((await redeem(kept, await codeOf(closed))).body['mergerId']);
        assert.equal((await finish(kept, mergerId)).body['status'], 'waiting');
      });

      it('stays as it is while it waits, also when the register is down', async () => {
        assert.equal((await closed.get('/api/me')).body['kind'], 'person');
        assert.equal((await closed.post(`${mergers}/${mergerId}/withdrawal`)).status, 204);
        await switchFault(house.world, 'exit-entry', { down: true });
        const next = String((await redeem(kept, await codeOf(closed))).body['mergerId']);
        assert.equal((await finish(kept, next)).body['status'], 'waiting');
      });

      it('is refused by the second officer, and nothing has moved', async () => {
        const act = await propose('5');
        assert.ok(act.ok);
        const rejected = await decideAct(asOfficer(), {
          actId: act.value.actId,
          by: idOf('4'),
          rejectedBecause: '证件照片不符',
        });
        assert.ok(rejected.ok);
        const { items } = (await kept.get(mergers)).body as { items: { status: string }[] };
        assert.equal(items[0]?.status, 'refused');
        assert.equal((await closed.get('/api/me')).body['kind'], 'person');
        assert.equal((await propose('5')).ok, false);
      });

      it('is done by two officers, of whom one alone can do nothing', async () => {
        const act = await propose('5');
        assert.ok(act.ok, JSON.stringify(act));
        const { actId } = act.value;
        const alone = await decideAct(asOfficer(), { actId, by: idOf('5') });
        assert.equal(!alone.ok && alone.refusal.code, 'identity/approver-not-another');
        const done = await decideAct(asOfficer(), { actId, by: idOf('4') });
        assert.ok(done.ok, JSON.stringify(done));
        house.identity.inside.resolver.refresh();
        assert.equal((await closed.get('/api/me')).body['kind'], 'anonymous');
        const [entry] = await readStream(house.db, `account-merger/${mergerId}`);
        const { proof, actors } = entry!.data as { proof: string; actors: string[] };
        assert.equal(proof, 'officers');
        assert.deepEqual(actors, [`officer:${idOf('5')}`, `officer:${idOf('4')}`]);
      });
    });
  });

  it('gives the kept account what others gave the closed one, and ends what it gave', async () => {
    const zhou = { name: people.G.name, idNumber: people.G.idNumber };
    const kept = await seen(zhou, newPhone());
    const keptId = await idOfAccount(kept);
    const closed = await signIn(house, newPhone());
    const closedId = await idOfAccount(closed);
    const giver = await seen({ name: people.H.name, idNumber: people.H.idNumber }, newPhone());
    const given = await giver.post(
      '/api/mandates',
      { agentName: zhou.name, agentIdNumber: zhou.idNumber, from: '2026-03-02', to: '2026-12-31' },
      { 'idempotency-key': randomUUID() },
    );
    assert.equal(given.status, 201, JSON.stringify(given.body));
    const mandateId = String(given.body['mandateId']);
    const accepted = await kept.post(
      `/api/mandates/${mandateId}/acceptance`,
      {},
      { 'idempotency-key': randomUUID() },
    );
    assert.equal(accepted.status, 200, JSON.stringify(accepted.body));
    // As if it had been accepted in the account that will be closed.
    await house.db.run(sql`
      update identity.mandates set agent_id = ${closedId} where mandate_id = ${mandateId}
    `);
    const taken = await redeem(kept, await codeOf(closed));
    assert.equal((taken.body['moves'] as { mandates: number }).mandates, 1);
    assert.equal((await finish(kept, taken.body['mergerId'])).status, 200);
    const agencies = await house.identity.mandates.agenciesOf(keptId, '2026-06-01' as never);
    assert.deepEqual(
      agencies.map((one) => one.mandateId),
      [mandateId],
    );
    const book = await readStream(house.db, `mandate/${mandateId}`);
    assert.equal(book.at(-1)?.type, 'AgentAccountMerged');
  });
});
