import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ImplementingOrgan } from './implementation.ts';
import { nearestOrgans, type RegionTree } from './nearest-organs.ts';
import type { Scope } from './service-item.ts';

/** Two cities of a province with three counties each, and another province. */
const below: Readonly<Record<string, readonly string[]>> = {
  '610000': ['610100', '610300'],
  '610100': ['610102', '610103', '610113'],
  '610300': ['610302', '610303', '610304'],
  '440000': ['440300'],
  '440300': ['440305'],
};
const regions: RegionTree = {
  regionPath: (code) =>
    [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code].map((regionCode) => ({
      regionCode,
    })),
  listRegions: (parent, limit) =>
    (below[parent ?? ''] ?? []).slice(0, limit).map((regionCode) => ({ regionCode })),
};

function near(scope: Scope, doing: readonly string[], regionCode = '610113'): string[] {
  const organIn = (code: string) =>
    doing.includes(code) ? ({ organId: `o-${code}` } as ImplementingOrgan) : undefined;
  return nearestOrgans(regions, { regionCode, scope }, organIn).map(({ organId }) => organId);
}

describe('who does it nearby', () => {
  it('is of the same city first, then of the province, and never the own organ or three more', () => {
    const all = ['610113', '610303', '610103', '610102', '610302', '440305'];
    assert.deepEqual(near('province', all), ['o-610102', 'o-610103', 'o-610302']);
    assert.deepEqual(near('nationwide', ['440305', '610304']), ['o-610304']);
  });

  it('is nobody where the item is handled at home only, and nobody outside the city for one of the city', () => {
    assert.deepEqual(near('local', ['610102']), []);
    assert.deepEqual(near('city', ['610302']), []);
    assert.deepEqual(near('city', ['610302', '610102']), ['o-610102']);
  });

  it('is named once when one organ serves several counties', () => {
    const organIn = () => ({ organId: 'city' }) as ImplementingOrgan;
    const found = nearestOrgans(regions, { regionCode: '610113', scope: 'city' }, organIn);
    assert.equal(found.length, 1);
  });
});
