import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { people } from '@tongban/testing';
import { apply } from '../applying.ts';
import { fillIn, surePerson } from '../fill-in.ts';
import type { Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const regionCode = '440305';
const atOnce = 4;

/** What conditions of single items call for beside what their forms say. */
const fitting: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'GA-ZA-0033': { expectedAttendance: 2000, ticketsIssued: 0 },
  'GA-ZA-0034': { expectedAttendance: 6000, ticketsIssued: 0 },
  'GA-ZA-0036': { changedWhat: 'time', permittedStartOn: '2026-10-24' },
};

describe('every one of the 548 published items', () => {
  let platform: TestPlatform;
  let citizen: Visitor;
  before(async () => {
    platform = await testPlatform('2026-03-27T01:00:00Z');
    citizen = await surePerson(platform, people.B);
  });
  after(() => platform.stop());

  it('is handed in over the API with a valid form, or its guide says why it cannot be', async (t) => {
    const items = await everyItem(citizen);
    assert.equal(items.length, 548);
    const filed: string[] = [];
    const explained = new Map<string, number>();
    const failed: string[] = [];
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let item = items.pop(); item !== undefined; item = items.pop()) {
          const why = await handIn(item).catch((error: Error) => {
            failed.push(`${item}: ${error.message.slice(0, 300)}`);
            return undefined;
          });
          if (why === undefined) continue;
          if (why === '') filed.push(item);
          else explained.set(why, (explained.get(why) ?? 0) + 1);
        }
      }),
    );
    for (const [why, count] of explained) t.diagnostic(`${count} are explained: ${why}`);
    t.diagnostic(`${filed.length} filed`);
    assert.deepEqual(failed, []);
  });

  /** Nothing once it is filed, else the guide's reason. */
  async function handIn(itemCode: string): Promise<string> {
    const guide = await citizen.get(`/api/service-items/${itemCode}?regionCode=${regionCode}`);
    assert.equal(guide.status, 200);
    const { canApplyOnline, status, whyNotOnline } = guide.body;
    if (!canApplyOnline || status !== 'available') {
      assert.ok(whyNotOnline?.zh && whyNotOnline?.en, `${itemCode} does not say why`);
      return whyNotOnline.zh;
    }
    const filled = await fillIn(citizen, itemCode, fitting[itemCode], regionCode);
    const { caseNumber } = await apply(citizen, filled, { regionCode });
    assert.match(caseNumber, /^[0-9A-Z-]{10,}$/);
    return '';
  }
});

async function everyItem(visitor: Visitor): Promise<string[]> {
  const codes: string[] = [];
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({ limit: '100', ...(cursor !== undefined && { cursor }) });
    const { body } = await visitor.get(`/api/service-items?${query}`);
    codes.push(...body.items.map(({ itemCode }: { itemCode: string }) => itemCode));
    cursor = body.nextCursor;
  } while (cursor !== undefined);
  return codes;
}
