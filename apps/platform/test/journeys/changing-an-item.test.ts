import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { officer, visitor, type Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const itemCode = 'GA-HZ-0067';
const region = '440305';

describe('changing an item', { timeout: 300_000 }, () => {
  let platform: TestPlatform;
  let editor: Visitor;
  let reviewer: Visitor;
  let reader: Visitor;
  before(async () => {
    platform = await testPlatform('2026-03-27T01:00:00Z');
    editor = await officer(platform, '100003');
    reviewer = await officer(platform, '100002');
    reader = visitor(platform);
  });
  after(() => platform.stop());

  it('goes from the editor over the legal reviewer to every reader, who can tell by the hash', async () => {
    const edition = (await reader.get('/api/catalogue/changes?limit=1000')).body.edition as number;
    const { body: whole } = await editor.get(`/api/officer/catalogue/items/${itemCode}`);
    const { itemCode: _, basicCode: __, branchCode: ___, itemType: ____, ...item } = whole.item;
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

  it('shows the quality of all items, the hooks, and a spreadsheet to the editor alone', async () => {
    const report = await editor.get('/api/officer/catalogue/quality-report');
    assert.equal(report.body.items, 661, JSON.stringify(report.body).slice(0, 300));
    assert.equal(report.body.contradictions, 0, JSON.stringify(report.body.lines.slice(0, 5)));
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
});
