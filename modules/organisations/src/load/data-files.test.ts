import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCreditCode } from '@tongban/citizen-ids';
import type { OrganLevel } from '@tongban/vocabulary';
import { findCompetentOrgan } from '../domain/competent-organ.ts';
import { createOrganIndex } from '../domain/organ-index.ts';
import { createRegionIndex } from '../domain/region-index.ts';
import { readOrganisations } from './load-organisations.ts';

const read = await readOrganisations();
assert.ok(read.ok);
const { regions, organs } = read.value;
const today = regions.filter(({ abolishedBy }) => abolishedBy === undefined);
const known = { regions: createRegionIndex(regions), organs: createOrganIndex(organs) };

describe('the regions of the data file', () => {
  it('are those of China', () => {
    const count = (level: string) => today.filter((region) => region.level === level).length;
    assert.equal(count('province'), 34);
    assert.equal(count('city'), 333);
    assert.equal(count('county'), 2872);
  });

  it('hold no development zones and no 市辖区', () => {
    const pseudo = today.filter(({ name }) => /开发区|产业园|^市辖区|直辖县/.test(name));
    assert.deepEqual(pseudo, []);
    for (const code of ['320576', '620201', '460321']) {
      assert.equal(
        today.some(({ regionCode }) => regionCode === code),
        false,
        code,
      );
    }
  });

  it('give cities without counties once', () => {
    for (const code of ['441900', '442000', '460400', '620200']) {
      assert.equal(known.regions.find(code)?.level, 'city');
      assert.equal(known.regions.hasChildren(code), false);
    }
  });

  const succession: [code: string, name: string, successor: string][] = [
    ['330103', '下城区', '拱墅区'],
    ['330104', '江干区', '上城区'],
    ['110103', '崇文区', '东城区'],
    ['110104', '宣武区', '西城区'],
    ['310108', '闸北区', '静安区'],
    ['310119', '南汇区', '浦东新区'],
    ['320502', '沧浪区', '姑苏区'],
    ['371202', '莱城区', '莱芜区'],
    ['440116', '萝岗区', '黄埔区'],
    ['500234', '开县', '开州区'],
    ['520522', '黔西县', '黔西市'],
    ['522422', '大方县', '大方县'],
    ['610125', '户县', '鄠邑区'],
  ];
  for (const [code, name, successor] of succession) {
    it(`lead from ${code} ${name} to ${successor}`, () => {
      assert.equal(known.regions.find(code)?.name, name);
      const resolved = known.regions.resolve(code)?.region;
      assert.equal(resolved?.name, successor);
      assert.equal(resolved?.abolishedBy, undefined);
    });
  }

  it('leave very few abolished codes without a successor', () => {
    const open = regions.filter((region) => region.abolishedBy && !region.successorCode);
    assert.ok(open.length <= 5);
  });
});

describe('the organs made by rule', () => {
  it('exist for every region but Hong Kong, Macao and Taiwan', () => {
    for (const { regionCode } of today) {
      const expected = /^(71|8)/.test(regionCode) ? 0 : 1;
      assert.equal(known.organs.ofRegion(regionCode, 1).length, expected, regionCode);
    }
  });

  it('have true credit codes, and no two share a code, a name or a document prefix', () => {
    for (const { organId, regionCode } of organs) {
      const parsed = parseCreditCode(organId);
      assert.equal(parsed.ok && parsed.value.regionCode, regionCode);
    }
    for (const field of ['organId', 'name', 'documentPrefix'] as const) {
      assert.equal(new Set(organs.map((organ) => organ[field])).size, organs.length, field);
    }
  });

  const vectors: [organId: string, name: string, prefix: string][] = [
    ['11100000MB0TE0001A', '公安部', '公'],
    ['11440000MB0TE00022', '广东省公安厅', '粤公'],
    ['11440300MB0TE0003L', '深圳市公安局', '粤深公'],
    ['11440305MB0TE00040', '深圳市公安局南山分局', '粤深南公'],
    ['11440305MB0TE00053', '深圳市公安局南山分局粤海派出所', '粤深南粤海公'],
    ['11510100MB0TE0006X', '成都市公安局', '川成公'],
  ];
  for (const [organId, name, prefix] of vectors) {
    it(`include ${name} as ${organId}`, () => {
      const organ = known.organs.find(organId);
      assert.equal(organ?.name, name);
      assert.equal(organ?.documentPrefix, prefix);
    });
  }

  const names: [regionCode: string, name: string][] = [
    ['110000', '北京市公安局'],
    ['110105', '北京市公安局朝阳分局'],
    ['500229', '城口县公安局'],
    ['650000', '新疆维吾尔自治区公安厅'],
    ['222400', '延边朝鲜族自治州公安局'],
    ['510402', '攀枝花市公安局东区分局'],
    ['410304', '洛阳市公安局瀍河分局'],
    ['520203', '六枝特区公安局'],
    ['429021', '神农架林区公安局'],
    ['419001', '济源市公安局'],
    ['610113', '西安市公安局雁塔分局'],
    ['341282', '界首市公安局'],
  ];
  for (const [regionCode, name] of names) {
    it(`call the police of ${regionCode} ${name}`, () => {
      assert.equal(known.organs.ofRegion(regionCode, 1)[0]?.name, name);
    });
  }
});

describe('the competent organ', () => {
  const found: [regionCode: string, levels: OrganLevel[], name: string][] = [
    ['440305', ['county', 'station'], '深圳市公安局南山分局'],
    ['440305', ['station'], '深圳市公安局南山分局'],
    ['440305', ['city', 'county'], '深圳市公安局南山分局'],
    ['440305', ['city'], '深圳市公安局'],
    ['440305', ['province'], '广东省公安厅'],
    ['440305', ['ministry'], '公安部'],
    ['440300', ['city', 'county'], '深圳市公安局'],
    ['441900', ['county'], '东莞市公安局'],
    ['110105', ['city'], '北京市公安局'],
    ['110000', ['city'], '北京市公安局'],
    ['419001', ['city'], '河南省公安厅'],
    ['330103', ['county'], '杭州市公安局拱墅分局'],
    ['810001', ['ministry'], '公安部'],
  ];
  for (const [regionCode, levels, name] of found) {
    it(`of ${regionCode} for ${levels.join(' or ')} is ${name}`, () => {
      const organ = findCompetentOrgan(regionCode, levels, known);
      assert.equal(organ.ok ? organ.value.name : organ.refusal.code, name);
    });
  }

  const refused: [regionCode: string, levels: OrganLevel[], code: string][] = [
    ['440300', ['county'], 'organisations/region-too-coarse'],
    ['440000', ['city', 'county'], 'organisations/region-too-coarse'],
    ['110000', ['county'], 'organisations/region-too-coarse'],
    ['810001', ['county'], 'organisations/no-competent-organ'],
    ['440305', [], 'organisations/no-competent-organ'],
    ['999999', ['county'], 'organisations/region-unknown'],
  ];
  for (const [regionCode, levels, code] of refused) {
    it(`of ${regionCode} for ${levels.join(' or ') || 'no level'} is refused with ${code}`, () => {
      const organ = findCompetentOrgan(regionCode, levels, known);
      assert.equal(organ.ok ? organ.value.name : organ.refusal.code, code);
    });
  }
});
