import assert from 'node:assert/strict';
import { dayOf } from '@tongban/kernel';
import { officer } from './people.ts';
import type { TestPlatform } from './test-platform.ts';

/** 南山分局 lets papers of an item follow after acceptance (容缺后补), from today on. */
export function letFollow(
  platform: TestPlatform,
  itemCode: string,
  ...materialKeys: readonly string[]
): Promise<void> {
  return changeTerms(platform, itemCode, { deferrableMaterials: materialKeys });
}

/** 南山分局 carries an item out differently from today on: one edits, another approves. */
export async function changeTerms(
  platform: TestPlatform,
  itemCode: string,
  terms: Readonly<Record<string, unknown>>,
): Promise<void> {
  const editor = await officer(platform, '443010');
  const reviewer = await officer(platform, '443009');
  const drafted = await editor.send('POST', '/api/officer/catalogue/revisions', {
    key: crypto.randomUUID(),
    body: {
      organId: '11440305MB0TE00040',
      content: {
        kind: 'change-implementation',
        itemCode,
        terms: { exemptMaterials: [], ...terms },
      },
    },
  });
  assert.equal(drafted.status, 201, JSON.stringify(drafted.body));
  const address = `/api/officer/catalogue/revisions/${drafted.body.revisionId}`;
  await editor.send('POST', `${address}/submission`, { version: 1, body: {} });
  await reviewer.send('POST', `${address}/approval`, { version: 2, body: { opinion: '同意' } });
  const published = await editor.send('POST', `${address}/publication`, {
    version: 3,
    body: { effectiveFrom: dayOf(platform.clock()) },
  });
  assert.equal(published.body.state, 'published', JSON.stringify(published.body));
}
