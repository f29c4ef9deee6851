import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRegionIndex } from './region-index.ts';
import type { Region, RegionCode, RegionLevel } from './region.ts';

const index = createRegionIndex([
  region('100000', '中华人民共和国', 'country'),
  region('330000', '浙江省', 'province', '100000'),
  region('330100', '杭州市', 'city', '330000'),
  region('330105', '拱墅区', 'county', '330100'),
  region('330102', '上城区', 'county', '330100'),
  { ...region('330103', '下城区', 'county', '330100'), ...gone('330105') },
  { ...region('330199', '老区', 'county', '330100'), ...gone('330103') },
  { ...region('330198', '无继任区', 'county', '330100'), abolishedBy: '2006-12' },
]);

describe('the index of regions', () => {
  it('lists today’s regions only, by code, and at most as many as asked for', () => {
    const names = (limit: number) => index.list('330100', limit).map(({ name }) => name);
    assert.deepEqual(names(100), ['上城区', '拱墅区']);
    assert.deepEqual(names(1), ['上城区']);
    assert.deepEqual(index.list('330105', 100), []);
    assert.equal(index.hasChildren('330105'), false);
  });

  it('follows successors to the end of the chain', () => {
    assert.deepEqual(index.resolve('330199')?.via, ['330199', '330103']);
    assert.equal(index.resolve('330199')?.region.name, '拱墅区');
    assert.deepEqual(index.resolve('330105')?.via, []);
  });

  it('keeps an abolished region without successor, with the city it lay in', () => {
    assert.equal(index.resolve('330198')?.region.name, '无继任区');
    assert.deepEqual(
      index.path('330198').map(({ name }) => name),
      ['浙江省', '杭州市', '无继任区'],
    );
  });

  it('has no answer for a code that never was', () => {
    assert.equal(index.find('999999'), undefined);
    assert.equal(index.resolve('999999'), undefined);
    assert.deepEqual(index.path('999999'), []);
  });

  it('stops at rows that go in a circle', () => {
    const circle = createRegionIndex([
      { ...region('330103', '甲区', 'county', '330105'), ...gone('330105') },
      { ...region('330105', '乙区', 'county', '330103'), ...gone('330103') },
    ]);
    assert.ok(circle.resolve('330103'));
    assert.ok(circle.path('330103').length < 10);
  });
});

function region(code: string, name: string, level: RegionLevel, parent?: string): Region {
  return {
    regionCode: code as RegionCode,
    name,
    level,
    ...(parent !== undefined && { parentCode: parent as RegionCode }),
  };
}

function gone(successor: string) {
  return { abolishedBy: '2021-04', successorCode: successor as RegionCode };
}
