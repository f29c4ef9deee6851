import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { people } from '@tongban/testing';
import { citizen, visitor } from '../people.ts';
import { detailOf, refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

describe('a place that is entered wrongly', () => {
  let platform: TestPlatform;
  before(async () => (platform = await testPlatform('2026-03-02T01:00:00Z')));
  after(() => platform.stop());

  it('is refused when no region ever had the code', async () => {
    const reader = visitor(platform);
    await refused((language) => reader.get('/api/regions/449999', { language }), {
      status: 404,
      code: 'organisations/region-unknown',
      zh: '没有这个行政区划代码。',
      en: 'There is no region with this code.',
    });
  });

  it('is refused by a guide too', async () => {
    const reader = visitor(platform);
    await refused(
      (language) => reader.get('/api/service-items/GA-HZ-0067?regionCode=449999', { language }),
      {
        status: 404,
        code: 'catalogue/region-unknown',
        zh: /行政区划/,
        en: /region/,
      },
    );
  });

  it('is refused when it is not a code of six digits, and the answer names the field', async () => {
    const reader = visitor(platform);
    const answer = await refused((language) => reader.get('/api/regions/44030x', { language }), {
      status: 400,
      code: 'http/invalid-input',
      zh: '有 1 处内容需要更正。',
      en: 'One thing must be put right.',
    });
    assert.ok(detailOf(answer, '/regionCode'), JSON.stringify(answer.body));
  });

  it('is refused for an application, and no draft is begun', async () => {
    const wang = await citizen(platform, people.A.phone);
    await refused(
      (language) =>
        wang.send('POST', '/api/drafts', {
          body: { itemCode: 'GA-HZ-0067', regionCode: '449999' },
          key: randomUUID(),
          language,
        }),
      { status: 404, code: 'drafts/item-not-offered', zh: /行政区划/, en: /region/ },
    );
    await refused(
      (language) =>
        wang.send('POST', '/api/drafts', {
          body: { itemCode: 'GA-HZ-0067', regionCode: '440000' },
          key: randomUUID(),
          language,
        }),
      { status: 404, code: 'drafts/item-not-offered', zh: /区县/, en: /county/ },
    );
    const { drafts } = await platform.db.one<{ drafts: number }>(
      sql`select count(*)::int as drafts from cases.drafts`,
    );
    assert.equal(drafts, 0);
  });

  it('resolves to its successor when the region was abolished', async () => {
    const { body } = await visitor(platform).get('/api/regions/330103');
    assert.equal(body.abolished, true);
    assert.equal(body.successorCode, '330105');
  });
});
