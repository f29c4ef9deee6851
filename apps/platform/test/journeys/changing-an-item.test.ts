import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { nationalCalendar } from '@tongban/calendar';
import { countAstray, replayCases, standardSettings } from '@tongban/cases';
import { eventually, people, settled } from '@tongban/testing';
import { startPlatform } from '../../src/platform.ts';
import { apply, dogLicence, photo, realPerson } from '../applying.ts';
import { fillIn } from '../fill-in.ts';
import { deskOf, examined, ownAct, ownCase, type Desk } from '../handling.ts';
import { changeTerms, letFollow } from '../letting-a-paper-follow.ts';
import { type Answer, officer, visitor, type Visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const itemCode = 'GA-HZ-0067';
const region = '440305';

describe('changing an item', { timeout: 300_000 }, () => {
  let platform: TestPlatform;
  let editor: Visitor;
  let reviewer: Visitor;
  let reader: Visitor;
  let desk: Desk;
  before(async () => {
    platform = await testPlatform('2026-03-27T01:00:00Z');
    editor = await officer(platform, '100003');
    reviewer = await officer(platform, '100002');
    reader = visitor(platform);
    desk = deskOf(platform);
  });
  after(() => platform.stop());

  it('goes from the editor over the legal reviewer to every reader, who can tell by the hash', async () => {
    const edition = (await reader.get('/api/catalogue/changes?limit=1000')).body.edition as number;
    const { body: whole } = await editor.get(`/api/officer/catalogue/items/${itemCode}`);
    const item = changeable(whole.item);
    const materials = item.materials.map(
      ({ materialKey, demand }: { materialKey: string; demand: object }) => ({
        materialKey,
        demand,
      }),
    );
    const drafted = await editor.send('POST', '/api/officer/catalogue/revisions', {
      key: crypto.randomUUID(),
      body: {
        content: {
          kind: 'change-item',
          itemCode,
          item: { ...item, materials, name: { zh: '无犯罪记录证明', en: 'No-crime certificate' } },
        },
      },
    });
    assert.equal(drafted.status, 201, JSON.stringify(drafted.body));
    const { revisionId, differences } = drafted.body;
    assert.deepEqual(
      differences.map(({ pointer }: { pointer: string }) => pointer),
      ['/name/en', '/name/zh'],
    );
    const address = `/api/officer/catalogue/revisions/${revisionId}`;
    const preview = await editor.get(`${address}/preview?regionCode=${region}`);
    assert.equal(preview.body.guide.name.zh, '无犯罪记录证明', JSON.stringify(preview.body));
    assert.ok(preview.body.form.pages.length > 0);
    const submitted = await editor.send('POST', `${address}/submission`, { version: 1, body: {} });
    assert.equal(submitted.status, 200, JSON.stringify(submitted.body));
    const stale = await reviewer.send('POST', `${address}/approval`, { version: 1, body: {} });
    assert.equal(stale.body.code, 'catalogue/changed-meanwhile');
    const approved = await reviewer.send('POST', `${address}/approval`, {
      version: 2,
      body: { opinion: '同意' },
    });
    assert.equal(approved.body.state, 'approved', JSON.stringify(approved.body));
    const published = await editor.send('POST', `${address}/publication`, {
      version: 3,
      body: { effectiveFrom: '2026-03-27' },
    });
    assert.equal(published.body.state, 'published', JSON.stringify(published.body));

    const guide = await reader.get(`/api/service-items/${itemCode}?regionCode=${region}`);
    assert.equal(guide.body.name.zh, '无犯罪记录证明');
    const { body } = await reader.get(`/api/catalogue/changes?since=${edition}`);
    assert.deepEqual(
      body.changes.map(({ kind, hash }: { kind: string; hash: string }) => [kind, hash]),
      [['item-published', guide.body.hash]],
    );
    const version = await reader.get(
      `/api/service-items/${itemCode}/versions/${guide.body.version}`,
    );
    assert.equal(version.headers.get('etag'), `"${guide.body.hash}"`);
    const between = await editor.get(
      `/api/officer/catalogue/items/${itemCode}/difference?from=1&to=2`,
    );
    assert.ok(between.body.differences.length > 0, JSON.stringify(between.body));
  });

  it('reaches page, form and every process within a minute by its hash; a running case stays as it was', async () => {
    const { itemCode: dog } = dogLicence;
    const wang = await realPerson(platform, people.A);
    const { caseId: running } = await apply(wang, dogLicence);
    const stored = async ({ url }: { readonly url: string }) =>
      (await fetch(`${url}/guides/${dog}?region=${region}`)).text();
    assert.doesNotMatch(await stored(platform), /银行流水/);

    const { body: whole } = await editor.get(`/api/officer/catalogue/items/${dog}`);
    const drafted = await editor.send('POST', '/api/officer/catalogue/revisions', {
      key: crypto.randomUUID(),
      body: { content: { kind: 'change-item', itemCode: dog } },
    });
    const address = `/api/officer/catalogue/revisions/${drafted.body.revisionId}`;
    const { body: arranged } = await editor.send('POST', `${address}/form-preview`, { body: {} });
    const { body: library } = await editor.get('/api/officer/catalogue/form-library');
    const [{ question }] = library.kinds.filter((one: { kind: string }) => one.kind === 'yes-no');
    const title = { zh: '犬只情况', en: 'The dog' };
    const page = {
      key: 'chip',
      title,
      questions: [{ ...question, property: 'hasChip', required: false }],
    };
    const { content } = drafted.body;
    const [first] = content.item.materials;
    const edited = await editor.send('PUT', address, {
      version: 1,
      body: {
        content: {
          ...content,
          item: {
            ...changeable(content.item),
            timeLimits: {
              ...content.item.timeLimits,
              promised: { ...content.item.timeLimits.promised, amount: 1 },
            },
            materials: [
              ...content.item.materials.map(
                ({ materialKey, demand }: { materialKey: string; demand: object }) => ({
                  materialKey,
                  demand,
                }),
              ),
              { materialKey: 'bank_record', demand: first.demand },
            ],
            formPlan: { pages: [...arranged.formPlan.pages, page] },
          },
        },
      },
    });
    assert.equal(edited.status, 200, JSON.stringify(edited.body));
    assert.equal(
      (await editor.send('POST', `${address}/submission`, { version: 2, body: {} })).status,
      200,
    );
    await reviewer.send('POST', `${address}/approval`, { version: 3, body: { opinion: '同意' } });
    const other = await startPlatform(
      { ...platform.configuration, port: 0 },
      { clock: platform.clock },
    );
    try {
      await stored(other);
      const published = await editor.send('POST', `${address}/publication`, {
        version: 4,
        body: { effectiveFrom: '2026-03-27' },
      });
      assert.equal(published.body.state, 'published', JSON.stringify(published.body));
      const { body: guide } = await reader.get(`/api/service-items/${dog}?regionCode=${region}`);
      assert.notEqual(guide.hash, whole.hash);
      for (const each of [platform, other]) {
        const html = await eventually(
          () => stored(each),
          (text) => text.includes(guide.hash.slice(0, 12)),
          60_000,
        );
        assert.match(html, /银行流水/);
        const form = await fetch(`${each.url}/api/service-items/${dog}/form?regionCode=${region}`);
        const { pages } = (await form.json()) as { pages: { key: string; properties: string[] }[] };
        assert.deepEqual(pages.find(({ key }) => key === 'chip')?.properties, ['hasChip']);
      }
    } finally {
      await other.stop();
    }
    const fresh = await apply(wang, { ...dogLicence, files: [...dogLicence.files, 'bank_record'] });
    const due = new Map<string, string>();
    for (const caseId of [running, fresh.caseId]) {
      await desk.act('acceptor', caseId, 'receipt');
      await desk.act('acceptor', caseId, 'acceptance');
      due.set(caseId, (await desk.read('acceptor', caseId)).dueOn);
    }
    // Three working days as promised when it was handed in, and one for whoever comes after the change.
    assert.deepEqual([...due.values()], ['2026-04-01', '2026-03-30']);
  });

  it('shows the quality of all items, the hooks, and a spreadsheet to the editor alone', async () => {
    const report = await editor.get('/api/officer/catalogue/quality-report');
    assert.equal(report.body.items, 661, JSON.stringify(report.body).slice(0, 300));
    assert.equal(report.body.contradictions, 0, JSON.stringify(report.body.lines.slice(0, 5)));
    // Every power names the law that gives it; what no standard asks of every item is advice.
    assert.deepEqual(
      report.body.byRule
        .filter(({ kind }: { kind: string }) => kind !== 'advice')
        .map(({ rule }: { rule: string }) => rule),
      [],
    );
    assert.equal(report.body.sound, 661);
    const hooks = await reader.get('/api/catalogue/hooks');
    assert.equal(hooks.body.hooks.length, 29);
    const health = await editor.get('/api/officer/catalogue/hooks');
    assert.equal(health.body.dead, 0);
    const sheet = await editor.get('/api/officer/catalogue/spreadsheet?format=xlsx');
    assert.equal(sheet.body.subarray(0, 2).toString(), 'PK');
    const file = new File([new Uint8Array(sheet.body)], 'items.xlsx');
    const imported = await editor.send('POST', '/api/officer/catalogue/imports', { file });
    assert.equal(imported.status, 201, JSON.stringify(imported.body).slice(0, 500));
    assert.equal(imported.body.unchanged, 661);
    const local = await editor.get(
      `/api/officer/catalogue/items/${itemCode}/implementations/11440305MB0TE00040`,
    );
    assert.equal(local.body.implementationCode.length, 31);
    assert.equal((await reader.get('/api/officer/catalogue/quality-report')).status, 401);
  });

  it('lets a paper follow: accepted without it, decided when it came, ended when it does not', async () => {
    const hotel = 'GA-ZA-0001';
    const li = await realPerson(platform, people.B);
    const whole = await fillIn(li, hotel, { takesForeigners: false, hotelRooms: 20 });
    const [paper = ''] = whole.files;
    await letFollow(platform, hotel, paper);
    const without = { ...whole, files: whole.files.filter((key) => key !== paper) };
    const accepted = async () => {
      const { caseId } = await apply(li, without);
      await desk.act('acceptor', caseId, 'receipt');
      await desk.act('acceptor', caseId, 'acceptance');
      return caseId as string;
    };
    const [caseId, forgotten] = [await accepted(), await accepted()];

    // Seven working days are promised: 8 April, over 清明. There is a working day left to look at what comes.
    const owed = await ownCase(li, caseId);
    assert.deepEqual([owed.dueOn, owed.deferral.dueOn], ['2026-04-08', '2026-04-07']);
    assert.deepEqual(
      owed.deferral.owed.map(({ materialKey }: { materialKey: string }) => materialKey),
      [paper],
    );
    const { name } = owed.deferral.owed[0];
    await ownCase(li, caseId, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'acceptance-notice'),
    );
    const examiner = await desk.of('examiner');
    const { body: queue } = await examiner.get('/api/officer/queue?owing=true&limit=100');
    assert.deepEqual(
      queue.items.map((one: { caseId: string; owedUntil: string }) => [one.caseId, one.owedUntil]),
      [caseId, forgotten].toSorted().map((one) => [one, '2026-04-07']),
    );

    await desk.act('examiner', caseId, 'claim');
    await desk.act('examiner', caseId, 'deferred-materials/reminders');
    const twice = await desk.try('examiner', caseId, 'deferred-materials/reminders');
    assert.deepEqual([twice.status, twice.body.code], [409, 'cases/reminded-today']);
    const told = await eventually(
      async () => JSON.stringify((await li.get('/api/messages')).body),
      (messages) => messages.includes('还有材料待补交'),
    );
    assert.ok(told.includes(`期限为 2026-04-07（含当日）：${name.zh}`), told);

    const early = await desk.try('examiner', caseId, 'deferred-materials/refusals', {
      body: { defects: [{ materialKey: paper, reason: '看不清' }] },
    });
    assert.deepEqual([early.status, early.body.code], [409, 'cases/paper-not-handed-in']);
    const foreign = await li.send('POST', `/api/cases/${caseId}/attachments?materialKey=photo`, {
      file: await photo('other.jpg'),
    });
    assert.equal(foreign.status, 422, JSON.stringify(foreign.body));
    assert.equal((await handIn(li, caseId, paper)).status, 200);
    await desk.act('examiner', caseId, 'deferred-materials/refusals', {
      defects: [{ materialKey: paper, reason: '第二页缺盖章' }],
    });
    const again = await ownCase(li, caseId);
    assert.equal(again.deferral.owed[0].reason, '第二页缺盖章');
    assert.equal((await handIn(li, caseId, paper)).status, 200);
    const complete = await ownCase(li, caseId, ({ documents }) =>
      documents.some(({ title }: { title: string }) => title === '容缺材料收件凭证'),
    );
    assert.deepEqual([complete.deferral.owed, complete.deferral.dueOn], [[], undefined]);
    const nothing = await ownAct(li, caseId, 'deferred-materials', {
      body: { attachmentIds: [] },
    });
    assert.deepEqual([nothing.status, nothing.body.code], [409, 'cases/nothing-owed']);

    platform.clock.set('2026-04-08T01:00:00Z');
    const later = await realPerson(platform, people.B);
    const ended = await ownCase(later, forgotten, ({ status }) => status === 'terminated');
    assert.equal(ended.ending.remedies.reconsiderationDays, 60);
    await ownCase(later, forgotten, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'termination-notice'),
    );
    const { body: left } = await (
      await desk.of('examiner')
    ).get('/api/officer/queue?owing=true&limit=100');
    assert.deepEqual(left.items, []);
  });

  it('says on which terms a paper may follow, on the guide and in the form, before anybody hands in without it', async () => {
    const hotel = 'GA-ZA-0001';
    const deferral = {
      withinWorkingDays: 3,
      onLapse: 'decide-without',
      rule: '南山区容缺受理办法',
    };
    platform.clock.advance(61_000);
    const li = await realPerson(platform, people.B);
    const whole = await fillIn(li, hotel, { takesForeigners: false, hotelRooms: 20 });
    const form = () => li.get(`/api/service-items/${hotel}/form?regionCode=440305`);
    const guide = () => li.get(`/api/service-items/${hotel}?regionCode=440305`);
    const { uploads } = (await form()).body;
    const { materialKey: paper } = uploads.find((one: { mayFollow?: true }) => one.mayFollow);
    assert.deepEqual((await guide()).body.deferral, {
      withinWorkingDays: 10,
      onLapse: 'terminate',
      rule: '容缺受理服务机制（国发〔2022〕5号）',
    });

    await changeTerms(platform, hotel, { deferrableMaterials: [paper], deferral });
    // Whoever signs in after this does so with the next code.
    platform.clock.advance(61_000);
    assert.deepEqual((await guide()).body.deferral, deferral);
    const { hint } = (await form()).body.uploads.find(
      (one: { materialKey: string }) => one.materialKey === paper,
    );
    assert.match(hint.zh, /可以容缺后补.*受理后 3 个工作日内（含最后一日）.*根据已有材料作出决定/);
    assert.match(hint.en, /within 3 working days after acceptance.*decided on what is there/);

    const without = { ...whole, files: whole.files.filter((key) => key !== paper) };
    const { caseId } = await apply(li, without);
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'acceptance');
    const owed = await ownCase(li, caseId);
    assert.deepEqual(
      [owed.deferral.dueOn, owed.deferral.onLapse, owed.deferral.rule],
      ['2026-04-13', 'decide-without', '南山区容缺受理办法'],
    );
  });

  it('holds the decision until the paper came, goes on without where the rule says so, and asks nothing of an old case', async () => {
    const { itemCode: dog } = dogLicence;
    const whole = { ...dogLicence, files: [...dogLicence.files, 'bank_record'] };
    const without = { ...whole, files: [] };
    const wang = await realPerson(platform, people.A);
    const { caseId: old } = await apply(wang, whole);
    await letFollow(platform, dog, ...whole.files);
    const { caseId: waiting } = await apply(wang, without);
    const lenient = await startPlatform(
      {
        ...platform.configuration,
        port: 0,
        deferral: { withinWorkingDays: 5, onLapse: 'decide-without', rule: '本市容缺受理办法' },
      },
      { clock: platform.clock },
    );
    let forgotten = '';
    try {
      const there = visitor({ ...platform, url: lenient.url }, { cookie: wang.cookie() });
      forgotten = (await apply(there, without)).caseId;
    } finally {
      await lenient.stop();
    }
    const { mayFollow } = await desk.read('acceptor', waiting);
    assert.deepEqual(
      mayFollow.map((one: { materialKey: string }) => one.materialKey),
      whole.files,
    );
    assert.equal((await desk.read('acceptor', old)).mayFollow, undefined);
    await examined(desk, waiting);
    await examined(desk, old);

    for (const body of [
      { outcome: 'granted' },
      { outcome: 'denied', grounds: '一', lawBasis: '二' },
    ]) {
      const barred = await refused(
        (language) => desk.try('approver', waiting, 'decision', { body, language }),
        {
          status: 409,
          code: 'cases/papers-owed',
          zh: /犬只照片、银行流水或转账凭证（期限 2026-04-09）/,
          en: /still owes .*until 2026-04-09/,
        },
      );
      const { materials, dueOn } = barred.body;
      assert.deepEqual(
        [materials.map((one: { materialKey: string }) => one.materialKey), dueOn],
        [whole.files, '2026-04-09'],
      );
    }
    const { body: mine } = await wang.get('/api/cases');
    const awaitedFrom = (caseId: string) =>
      mine.items.find((one: { caseId: string }) => one.caseId === caseId).awaited.from;
    assert.deepEqual([awaitedFrom(waiting), awaitedFrom(old)], ['applicant', 'organ']);
    assert.equal((await handIn(wang, waiting, 'dog_photo')).status, 200);
    await desk.act('approver', waiting, 'deferred-materials/refusals', {
      defects: [{ materialKey: 'dog_photo', reason: '看不清' }],
    });
    // Told is what was not right, and not what never came.
    await eventually(
      async () => JSON.stringify((await wang.get('/api/messages')).body),
      (messages) => messages.includes('请在 2026-04-13（含当日）前重新补交：犬只照片。'),
    );
    for (const paper of whole.files) {
      assert.equal((await handIn(wang, waiting, paper)).status, 200);
    }
    await desk.act('approver', waiting, 'decision', { outcome: 'granted' });

    assert.equal((await ownCase(wang, old)).deferral, undefined);
    const nothing = await ownAct(wang, old, 'deferred-materials', { body: { attachmentIds: [] } });
    assert.deepEqual([nothing.status, nothing.body.code], [409, 'cases/nothing-owed']);
    await desk.act('approver', old, 'decision', { outcome: 'granted' });

    await examined(desk, forgotten);
    platform.clock.set('2026-04-10T01:00:00Z');
    const later = await realPerson(platform, people.A);
    const { deferral, status } = await ownCase(
      later,
      forgotten,
      (found) => found.deferral.lapsedOn !== undefined,
    );
    assert.deepEqual(
      [status, deferral.rule, deferral.owed, deferral.supplied],
      ['awaiting-decision', '本市容缺受理办法', [], []],
    );
    await desk.act('approver', forgotten, 'decision', { outcome: 'granted' });

    // From the ledger alone the same heads come; a job that writes in between makes one look again.
    await settled(platform.db);
    await eventually(
      () => replayed(platform),
      ({ astray, cases }) =>
        astray === 0 && [waiting, old, forgotten].every((caseId) => cases.has(caseId)),
    );
  });
});

/** Without what no editor changes. */
function changeable({
  itemCode: _,
  basicCode: __,
  branchCode: ___,
  itemType: ____,
  results: _____,
  ...item
}: Answer['body']): Answer['body'] {
  return item;
}

/** What was owed, brought by the applicant. */
async function handIn(person: Visitor, caseId: string, paper: string): Promise<Answer> {
  const address = `/api/cases/${caseId}/attachments?materialKey=${paper}`;
  const sent = await person.send('POST', address, { file: await photo('later.jpg') });
  assert.equal(sent.status, 201, JSON.stringify(sent.body));
  return ownAct(person, caseId, 'deferred-materials', {
    body: { attachmentIds: [sent.body.attachmentId] },
  });
}

/** All cases as the ledger makes them, and how many the tables hold otherwise. */
async function replayed({ db }: TestPlatform) {
  const world = { calendarOf: () => nationalCalendar(), settings: standardSettings };
  const cases = new Set<string>();
  let astray = 0;
  for await (const { heads } of replayCases(db)) {
    for (const { caseId } of heads) cases.add(caseId);
    astray += await countAstray(db, heads, world);
  }
  return { astray, cases };
}
