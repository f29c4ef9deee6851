import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { listChecks, listHooks, listHookVersions } from '../src/hooks/hook-store.ts';
import { checkHooksJob, hookFlagged, hookItem, unhookItem } from '../src/hooks/manage-hooks.ts';
import { listHookHealth } from '../src/hooks/hook-health.ts';
import { listOpenProposals } from '../src/hooks/hook-proposal-store.ts';
import { confirmHook, proposeHook, rejectHook } from '../src/hooks/propose-hook.ts';
import { lookAtAddress } from '../src/hooks/look-at-address.ts';
import { officers, workshop, type Workshop } from './maintaining.ts';

const flagged = 'GA-JG-0062';
const about = {
  attempt: 1,
  jobId: '1',
  isLastAttempt: false,
  signal: new AbortController().signal,
};

/** A portal whose pages are there, but for those that are dead or silent. */
const portal = createServer((request, response) => {
  if (request.url?.includes('silent')) return;
  response
    .writeHead(request.url?.includes('dead') || dead.has(request.url ?? '') ? 404 : 200)
    .end('.');
});
const dead = new Set<string>();

let shop: Workshop;
let publicUrl: string;
before(async () => {
  await new Promise<void>((done) => portal.listen(0, '127.0.0.1', done));
  publicUrl = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`;
  shop = { ...(await workshop()), publicUrl };
});
after(() => {
  portal.closeAllConnections();
  portal.close();
});

describe('hooking', () => {
  it('publishes the 29 flagged items outward at the first start, and none twice', async () => {
    assert.equal(await hookFlagged(shop), 29);
    assert.equal(await hookFlagged(shop), 0);
    const hooks = await listHooks(shop.db);
    assert.equal(hooks.length, 29);
    const exam = hooks.find(({ itemCode }) => itemCode === flagged);
    assert.equal(exam?.nationalCode.length, 12);
    assert.match(
      exam.singleSignOn.startUrl ?? '',
      /upstreams\/national\/sign-in\?returnTo=%2Fguides%2FGA-JG-0062/,
    );
  });

  it('refuses a dead address, one of another house, and an item that is not on the list', async () => {
    const wish = (itemCode: string, url: string) =>
      hookItem(shop, { itemCode, addresses: [{ channel: 'web', url }], by: 'officer/a' });
    const codes = await Promise.all([
      wish(flagged, `${publicUrl}/dead`),
      wish(flagged, 'https://example.org/guides'),
      wish(flagged, 'javascript:alert(1)'),
      wish(flagged, `${publicUrl.replace('http://', 'http://a:b@')}/guides`),
      wish('GA-HZ-0004', `${publicUrl}/guides/GA-HZ-0004`),
    ]);
    assert.deepEqual(
      codes.map((answer) => (answer.ok ? 'ok' : answer.refusal.code)),
      [
        'catalogue/hook-address-dead',
        'catalogue/hook-address-bad',
        'catalogue/hook-address-bad',
        'catalogue/hook-address-bad',
        'catalogue/hook-not-flagged',
      ],
    );
  });

  it('is undone with a reason and done again, each a version', async () => {
    const unhooked = await unhookItem(shop, { itemCode: flagged, reason: '维护', by: 'officer/a' });
    assert.equal(unhooked.ok && unhooked.value.hookVersion, 2);
    const twice = await unhookItem(shop, { itemCode: flagged, reason: '维护', by: 'officer/a' });
    assert.equal(twice.ok === false && twice.refusal.code, 'catalogue/not-hooked');
    const again = await hookItem(shop, {
      itemCode: flagged,
      addresses: [{ channel: 'web', url: `${publicUrl}/guides/${flagged}?from=national` }],
      by: 'officer/a',
    });
    assert.equal(again.ok && again.value.hookVersion, 3);
  });
});

describe('looking at hooked addresses', () => {
  it('reports one that died, counts how often in a row, and forgets it when it lives again', async () => {
    const job = checkHooksJob(shop);
    await job.run({}, about);
    assert.deepEqual(
      (await listChecks(shop.db)).filter(({ alive }) => !alive),
      [],
    );
    dead.add('/guides/GA-JG-0095');
    for (let turn = 0; turn < 3; turn += 1) await job.run({}, about);
    const found = (await listChecks(shop.db)).filter(({ alive }) => !alive);
    assert.deepEqual(
      found.map(({ itemCode, status, failures }) => [itemCode, status, failures]),
      [
        ['GA-JG-0095', 404, 3],
        ['GA-JG-0095', 404, 3],
      ],
    );
    dead.clear();
    await job.run({}, about);
    assert.ok((await listChecks(shop.db)).every(({ alive, failures }) => alive && failures === 0));
  });

  it('ends in bounded time where nobody answers', async () => {
    const silent = await lookAtAddress(`${publicUrl}/silent`, 80);
    assert.ok(!silent.alive && silent.status === undefined && silent.milliseconds < 2_000);
    assert.equal((await lookAtAddress('http://127.0.0.1:9/')).alive, false);
  });
});

describe('what an officer sees of hooks', () => {
  it('has the first proposal for an item that was never hooked, and whose it is by the officer, not by the name', async () => {
    const fresh = { ...(await workshop()), publicUrl };
    const addresses = [{ channel: 'web', url: `${publicUrl}/guides/${flagged}` }] as const;
    const { editor, reviewer } = officers;
    assert.ok((await proposeHook(fresh, { itemCode: flagged, addresses, by: editor })).ok);
    const seenBy = async (officer: string) => {
      const hooks = await listHookHealth(fresh, officer);
      assert.equal(hooks.length, 29, 'all that may be hooked are listed');
      return hooks.find(({ itemCode }) => itemCode === flagged)!;
    };
    const [own, other] = [await seenBy(editor), await seenBy(reviewer)];
    assert.equal(own.state, 'never-hooked');
    assert.equal(own.proposal?.proposedBy, other.proposal?.proposedBy, 'two of one name');
    assert.deepEqual([own.proposal?.own, other.proposal?.own], [true, false]);
    const { proposalId } = own.proposal!;
    assert.ok((await confirmHook(fresh, { proposalId, by: reviewer })).ok);
    const { state, hookVersion, proposal } = await seenBy(reviewer);
    assert.deepEqual([state, hookVersion, proposal], ['hooked', 1, undefined]);
  });
});

describe('hooking by two officers', () => {
  const other = 'GA-JG-0063';
  const by = officers.editor;
  const second = officers.reviewer;

  it('takes somebody else to confirm what one proposed', async () => {
    const itemCode = (await listHooks(shop.db)).find((hook) => hook.itemCode !== flagged)!.itemCode;
    const addresses = [{ channel: 'web', url: `${publicUrl}/guides/${itemCode}?v=2` }] as const;
    const proposed = await proposeHook(shop, { itemCode, addresses, by });
    assert.ok(proposed.ok);
    const { proposalId } = proposed.value;
    const again = await proposeHook(shop, { itemCode, addresses, by: second });
    assert.equal(again.ok === false && again.refusal.code, 'catalogue/hook-proposed-already');
    const alone = await confirmHook(shop, { proposalId, by });
    assert.equal(alone.ok === false && alone.refusal.code, 'catalogue/same-officer');
    const answers = await Promise.all([
      confirmHook(shop, { proposalId, by: second }),
      confirmHook(shop, { proposalId, by: officers.provincialReviewer }),
    ]);
    assert.deepEqual(answers.map(({ ok }) => ok).sort(), [false, true]);
    const [last, before] = await listHookVersions(shop.db, itemCode);
    assert.equal(last?.hookVersion, (before?.hookVersion ?? 0) + 1);
    assert.deepEqual(last?.addresses, addresses);
    assert.deepEqual(await listOpenProposals(shop.db), []);
  });

  it('leaves a proposal open whose address does not answer, until it is put aside', async () => {
    const itemCode = (await listHooks(shop.db)).at(-1)!.itemCode;
    const addresses = [{ channel: 'web', url: `${publicUrl}/dead` }] as const;
    const proposed = await proposeHook(shop, { itemCode, addresses, by });
    assert.ok(proposed.ok);
    const { proposalId } = proposed.value;
    const refused = await confirmHook(shop, { proposalId, by: second });
    assert.equal(refused.ok === false && refused.refusal.code, 'catalogue/hook-address-dead');
    assert.equal((await listOpenProposals(shop.db)).length, 1);
    assert.ok((await rejectHook(shop, { proposalId, by })).ok);
    const gone = await confirmHook(shop, { proposalId, by: second });
    assert.equal(gone.ok === false && gone.refusal.code, 'catalogue/hook-proposal-not-found');
  });

  it('refuses an address of another house before anybody has to look at it', async () => {
    const addresses = [{ channel: 'web', url: 'https://example.org/' }] as const;
    const refused = await proposeHook(shop, { itemCode: other, addresses, by });
    assert.equal(refused.ok, false);
  });
});
