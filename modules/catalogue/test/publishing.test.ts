import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { readStream, verifyStream } from '@tongban/ledger';
import type { Day, Instant } from '@tongban/kernel';
import { runJob, startRun } from '../src/carry-out-run.ts';
import { actOnRevision } from '../src/act-on-revision.ts';
import { draftRevision } from '../src/draft-revision.ts';
import { listChanges } from '../src/store/changes.ts';
import { findRun, listRefused } from '../src/store/runs.ts';
import { approved, changed, officers, organs, workshop, type Workshop } from './maintaining.ts';

const today = '2026-03-27' as Day;
const nanshan = '440305';

let shop: Workshop;
before(async () => (shop = await workshop()));

describe('publishing a change of an item', () => {
  it('makes the next version, which every process answers with the same hash; old cases keep theirs', async () => {
    const itemCode = 'GA-HZ-0067';
    const other = await shop.another();
    const before = itemOf(itemCode);
    const revisionId = await approved(
      shop,
      changed(shop, itemCode, { name: { zh: '无犯罪记录证明（新）', en: 'New' } }),
    );
    const published = await publish(revisionId);
    assert.ok(published.ok);
    await shop.catalogue.refresh();
    assert.equal(itemOf(itemCode).version, before.version + 1);
    assert.equal(await other.lookForChanges(), true);
    assert.equal(await other.lookForChanges(), false, 'nothing is read when nothing changed');
    const there = other.guide({ itemCode, regionCode: nanshan, on: today });
    const here = shop.catalogue.guide({ itemCode, regionCode: nanshan, on: today });
    assert.ok(there.ok && here.ok);
    assert.equal(there.value.hash, here.value.hash);
    assert.equal(there.value.name.zh, '无犯罪记录证明（新）');
    assert.equal(other.contentHash, shop.catalogue.contentHash);
    assert.ok(other.suggest('无犯罪记录证明（新）', 3).length > 0, 'the search knows it too');
    const old = await shop.catalogue.findItemVersion(itemCode, before.version);
    assert.equal(old?.item.hash, before.hash);
    const [line] = (await listChanges(shop.db, { since: 0, limit: 10_000 })).slice(-1);
    assert.equal(line?.kind, 'item-published');
    assert.equal(line.hash, here.value.hash);
  });

  it('is kept when the program starts again with the files of its release', async () => {
    const again = await shop.another();
    assert.equal(again.load.changed, 0);
    const item = again.getServiceItem('GA-HZ-0067');
    assert.equal(item.ok && item.value.name.zh, '无犯罪记录证明（新）');
  });

  it('waits for its day, and is in force when it has come', async () => {
    const itemCode = 'GA-HZ-0068';
    const { version } = itemOf(itemCode);
    const revisionId = await approved(shop, changed(shop, itemCode, { highFrequency: false }));
    assert.ok((await publish(revisionId, '2026-04-01' as Day)).ok);
    await shop.catalogue.refresh();
    assert.equal(itemOf(itemCode).version, version);
    shop.clock.set('2026-04-01T01:00:00Z' as Instant);
    assert.equal(await shop.catalogue.lookForChanges(), true);
    assert.equal(itemOf(itemCode).version, version + 1);
  });

  it('refuses what was written on an older version', async () => {
    const itemCode = 'GA-HZ-0069';
    const first = await approved(shop, changed(shop, itemCode, { highFrequency: true }));
    assert.ok((await publish(first, '2026-04-01' as Day)).ok);
    // Drafted before this process has read the new version.
    const second = await approved(shop, changed(shop, itemCode, { highFrequency: false }));
    const refused = await publish(second, '2026-04-01' as Day);
    assert.equal(refused.ok === false && refused.refusal.code, 'catalogue/revision-outdated');
    await shop.catalogue.refresh();
  });

  it('writes what happened into the book, which nobody can change', async () => {
    const { revisionId } = await shop.db.one<{ revisionId: string }>(sql`
      select revision_id as "revisionId" from catalogue.revisions where item_code = 'GA-HZ-0067'
    `);
    const entries = await readStream(shop.db, `item-revision/${revisionId}`);
    assert.deepEqual(
      entries.map(({ type }) => type),
      ['RevisionDrafted', 'RevisionSubmitted', 'RevisionApproved', 'RevisionPublished'],
    );
    assert.equal(await verifyStream(shop.db, `item-revision/${revisionId}`), undefined);
  });
});

describe('publication is atomic', () => {
  it('leaves nothing when it fails half way', async () => {
    const terms = { exemptMaterials: [], phone: '0755-1234567' };
    const content = {
      kind: 'change-implementation',
      itemCode: 'GA-JG-0070' as never,
      terms,
    } as const;
    const first = await approved(shop, content, organs.county);
    assert.ok((await publish(first, '2026-05-01' as Day)).ok);
    const second = await approved(shop, content, organs.county);
    const before = await tables();
    const refused = await publish(second, '2026-05-01' as Day);
    assert.equal(refused.ok === false && refused.refusal.code, 'catalogue/overridden-already');
    assert.deepEqual(await tables(), before);
  });

  it('of two who publish at once, one succeeds and the other is told', async () => {
    const revisionId = await approved(shop, changed(shop, 'GA-HZ-0072', { highFrequency: false }));
    const before = await tables();
    const answers = await Promise.all([publish(revisionId), publish(revisionId)]);
    assert.deepEqual(answers.map(({ ok }) => ok).sort(), [false, true]);
    const after = await tables();
    assert.equal(after.versions, before.versions + 1);
  });

  it('shows readers one version or the next, never a mixture', async () => {
    const itemCode = 'GA-JG-0071';
    const other = await shop.another();
    const names = new Map([[itemOf(itemCode).hash, itemOf(itemCode).name.zh]]);
    let publishing = true;
    const reader = (async () => {
      let seen = 0;
      while (publishing) {
        await other.lookForChanges();
        const item = other.getServiceItem(itemCode);
        const guide = other.guide({ itemCode, regionCode: nanshan, on: today });
        assert.ok(item.ok && guide.ok);
        assert.equal(guide.value.hash, item.value.hash);
        const stored = await other.findItemVersion(itemCode, guide.value.version);
        assert.equal(stored?.item.name.zh, guide.value.name.zh);
        seen += 1;
      }
      return seen;
    })();
    for (let turn = 1; turn <= 5; turn += 1) {
      const name = { zh: `换证第${turn}版`, en: `Turn ${turn}` };
      const revisionId = await approved(shop, changed(shop, itemCode, { name }));
      assert.ok((await publish(revisionId)).ok);
      await shop.catalogue.refresh();
      names.set(itemOf(itemCode).hash, name.zh);
    }
    publishing = false;
    assert.ok((await reader) > 0);
    await other.lookForChanges();
    const last = other.getServiceItem(itemCode);
    assert.equal(last.ok && names.get(last.value.hash), '换证第5版');
  });

  async function tables() {
    return shop.db.one<{
      versions: number;
      overrides: number;
      changes: number;
      entries: number;
    }>(sql`
      select (select count(*)::integer from catalogue.item_versions) as versions,
             (select count(*)::integer from catalogue.overrides) as overrides,
             (select count(*)::integer from catalogue.changes) as changes,
             (select count(*)::integer from ledger.entries) as entries
    `);
  }
});

describe('suspending and withdrawing', () => {
  it('stops new applications from the day on; the guide of a suspended item stays and says so', async () => {
    const itemCode = 'GA-JG-0094';
    await carryOut({ kind: 'suspend-item', itemCode: itemCode as never, reason: '系统升级' });
    const offer = shop.catalogue.getImplementation({ itemCode, regionCode: nanshan, on: today });
    assert.equal(offer.ok === false && offer.refusal.code, 'catalogue/suspended');
    const guide = shop.catalogue.guide({ itemCode, regionCode: nanshan, on: today });
    assert.ok(guide.ok && guide.value.status === 'suspended' && !guide.value.canApplyOnline);
    await carryOut({ kind: 'resume-item', itemCode: itemCode as never, reason: '升级完成' });
    assert.ok(shop.catalogue.getImplementation({ itemCode, regionCode: nanshan, on: today }).ok);
    await carryOut({ kind: 'withdraw-item', itemCode: itemCode as never, reason: '依法取消' });
    const gone = shop.catalogue.getServiceItem(itemCode);
    assert.equal(gone.ok === false && gone.refusal.code, 'catalogue/withdrawn');
    assert.equal(shop.catalogue.summary().publishedItems, 547);
    assert.ok(await shop.catalogue.findItemVersion(itemCode, 1), 'open cases find their version');
  });

  async function carryOut(content: Parameters<typeof approved>[1]) {
    const published = await publish(await approved(shop, content));
    assert.ok(published.ok);
    await shop.catalogue.refresh();
  }
});

describe('a local implementation', () => {
  it('that adds a material waits for the reviewer of the province, and the guide names the regulation', async () => {
    const terms = {
      exemptMaterials: [],
      addedMaterials: [{ materialKey: 'commitment' as never, byLaw: '某市养犬管理条例第九条' }],
    };
    const content = {
      kind: 'change-implementation',
      itemCode: 'GA-ZA-0110' as never,
      terms,
    } as const;
    const drafted = await draftRevision(shop, {
      by: officers.editor,
      content,
      organId: organs.county,
    });
    assert.ok(drafted.ok);
    const { revisionId } = drafted.value;
    assert.ok(
      (await actOnRevision(shop, { revisionId, by: officers.editor }, { type: 'submit' })).ok,
    );
    const approve = { type: 'approve', opinion: '同意' } as const;
    const refused = await actOnRevision(shop, { revisionId, by: officers.reviewer }, approve);
    assert.equal(refused.ok === false && refused.refusal.code, 'catalogue/province-must-approve');
    const province = await actOnRevision(
      shop,
      { revisionId, by: officers.provincialReviewer },
      approve,
    );
    assert.ok(province.ok);
    assert.ok((await publish(revisionId)).ok);
    await shop.catalogue.refresh();
    const on = '2026-04-01' as Day;
    const guide = shop.catalogue.guide({ itemCode: 'GA-ZA-0110', regionCode: nanshan, on });
    assert.ok(guide.ok);
    const added = guide.value.materials.find(({ materialKey }) => materialKey === 'commitment');
    assert.equal(added?.demand.basis, '某市养犬管理条例第九条');
  });

  it('that is worse is not even handed in, with each rule it breaks', async () => {
    const content = {
      kind: 'change-implementation',
      itemCode: 'GA-ZA-0107' as never,
      terms: { exemptMaterials: ['moon' as never], promisedAmount: 99, maximumVisits: 9 },
    } as const;
    const drafted = await draftRevision(shop, {
      by: officers.editor,
      content,
      organId: organs.county,
    });
    assert.ok(drafted.ok);
    const { revisionId } = drafted.value;
    const refused = await actOnRevision(
      shop,
      { revisionId, by: officers.editor },
      { type: 'submit' },
    );
    assert.ok(!refused.ok);
    const defects = refused.refusal.more?.['defects'] as { rule: string }[];
    assert.deepEqual(
      defects.map(({ rule }) => rule),
      ['catalogue/promise-longer', 'catalogue/more-visits', 'catalogue/material-not-asked'],
    );
  });
});

describe('publishing many at once', () => {
  it('is done by a job that reports how far it is, goes on where it was stopped, and names what was refused', async () => {
    const codes = shop.catalogue.editing.items
      .filter(({ item }) => item.branchCode === 'KX')
      .map(({ item }) => item.itemCode);
    const ids: string[] = [];
    for (const itemCode of codes) {
      ids.push(await approved(shop, changed(shop, itemCode, { highFrequency: true })));
    }
    await actOnRevision(shop, { revisionId: ids[3]!, by: officers.editor }, { type: 'discard' });
    const started = await startRun(shop, {
      by: officers.editor,
      action: 'publish',
      revisionIds: ids,
      effectiveFrom: '2026-04-01' as Day,
    });
    assert.ok(started.ok);
    const runId = started.value;
    const job = runJob(shop);
    const stopped = AbortSignal.abort(new Error('the program stops'));
    await assert.rejects(job.run({ runId }, { ...about, signal: stopped }));
    assert.equal((await findRun(shop.db, runId))?.finishedAt, null);
    await job.run({ runId }, about);
    const run = await findRun(shop.db, runId);
    assert.equal(run?.total, codes.length);
    assert.equal(run.done, codes.length - 1);
    assert.equal(run.refused, 1);
    assert.ok(run.finishedAt);
    const [refused] = await listRefused(shop.db, runId, 10);
    assert.equal(refused?.refusal.code, 'catalogue/revision-not-possible-now');
    assert.equal(itemOf(codes[0]!).version, 2);
    await job.run({ runId }, about);
    assert.equal(itemOf(codes[0]!).version, 2, 'nothing is published twice');
  });

  const about = {
    attempt: 1,
    jobId: '1',
    isLastAttempt: false,
    signal: new AbortController().signal,
  };
});

function publish(revisionId: string, effectiveFrom?: Day) {
  const day = effectiveFrom ?? (shop.clock().slice(0, 10) as Day);
  return actOnRevision(
    shop,
    { revisionId, by: officers.editor },
    { type: 'publish', effectiveFrom: day },
  );
}

function itemOf(itemCode: string) {
  return shop.catalogue.editing.findItem(itemCode)!.item;
}
