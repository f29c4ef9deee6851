import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '@tongban/kernel';
import { implement, implementationCode } from './implementation.ts';
import { inForce, type Override } from './override.ts';
import type { PinnedItem } from './pinned-item.ts';
import type { BasicCode, ItemCode, MaterialKey } from './service-item.ts';

const bureau = {
  organId: '11440305MB0TE00040',
  name: '深圳市公安局南山分局',
  regionCode: '440305',
  level: 'county',
} as const;
const item = {
  itemCode: 'GA-CRJ-0003' as ItemCode,
  basicCode: '000109003000' as BasicCode,
  branchCode: 'CRJ',
  timeLimits: {
    caseType: 'promised',
    statutory: { amount: 15, unit: 'natural-days' },
    promised: { amount: 7, unit: 'working-days' },
  },
  maximumVisits: 1,
  fee: { charged: true, note: '120元/本' },
  elements: { conditions: [], feeRows: [] },
  materials: [{ materialKey: 'photo' }, { materialKey: 'passport' }],
} as unknown as PinnedItem;

describe('an implementation code', () => {
  it('is organ, level and basic code: 18 + 1 + 12 characters', () => {
    const code = implementationCode(bureau, item.basicCode);
    assert.equal(code, '11440305MB0TE000404000109003000');
    assert.equal(code.length, 31);
  });
});

describe('carrying out an item', () => {
  it('without overrides is the item itself', () => {
    const { timeLimits, materials, exemptMaterials } = implement(item, bureau, []);
    assert.deepEqual(timeLimits, item.timeLimits);
    assert.equal(materials.length, 2);
    assert.deepEqual(exemptMaterials, []);
  });

  it('takes the shortest promise on the way down, whichever organ made it', () => {
    const promised = (...amounts: number[]) =>
      implement(
        item,
        bureau,
        amounts.map((amount) => override({ promisedAmount: amount })),
      ).timeLimits.promised.amount;
    assert.equal(promised(5, 3), 3);
    assert.equal(promised(3, 5), 3);
  });

  it('with a promise of 0 is done on the spot', () => {
    const { timeLimits } = implement(item, bureau, [override({ promisedAmount: 0 })]);
    assert.equal(timeLimits.caseType, 'instant');
    assert.deepEqual(timeLimits.statutory, item.timeLimits.statutory);
  });

  it('spares a material that an organ above spares, and keeps the telephone of the organ itself', () => {
    const ministry = override({
      organId: '11100000MB0TE0001A',
      exemptMaterials: ['photo' as MaterialKey],
      phone: '010-12345678',
    });
    const own = override({ phone: '0755-12345678' });
    const { materials, exemptMaterials, organ } = implement(item, bureau, [ministry, own]);
    assert.deepEqual(
      materials.map(({ materialKey }) => materialKey),
      ['passport'],
    );
    assert.deepEqual(exemptMaterials, ['photo']);
    assert.equal(organ.phone, '0755-12345678');
    assert.equal(implement(item, bureau, [ministry]).organ.phone, undefined);
  });
});

describe('of several overrides of one organ', () => {
  const first = override({ promisedAmount: 6, effectiveFrom: '2026-01-01' as Day });
  const second = override({
    promisedAmount: 5,
    effectiveFrom: '2026-03-01' as Day,
    effectiveUntil: '2026-03-31' as Day,
  });
  const on = (day: string) => inForce([second, first], day as Day)?.promisedAmount;

  it('the latest in force on the day counts, its first and last day included', () => {
    assert.equal(on('2025-12-31'), undefined);
    assert.equal(on('2026-01-01'), 6);
    assert.equal(on('2026-03-01'), 5);
    assert.equal(on('2026-03-31'), 5);
    assert.equal(on('2026-04-01'), 6);
  });
});

function override(change: Partial<Override>): Override {
  return {
    organId: bureau.organId,
    itemCode: item.itemCode,
    exemptMaterials: [],
    effectiveFrom: '2026-01-01' as Day,
    ...change,
  };
}
