import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Organ } from '../domain/organ.ts';
import { parseOfficers } from './parse-officers.ts';
import { parseOrgans } from './parse-organs.ts';
import { parseRegions } from './parse-regions.ts';
import { uniquePrefixes } from './unique-prefixes.ts';

const regionRows = [
  '# a comment',
  'code\tname\tlevel\tparent\tabolishedBy\tsuccessor',
  '100000\t中华人民共和国\tcountry\t\t\t',
  '330000\t浙江省\tprovince\t100000\t\t',
  '330100\t杭州市\tcity\t330000\t\t',
  '330105\t拱墅区\tcounty\t330100\t\t',
  '330103\t下城区\tcounty\t330100\t2021-04\t330105',
];
const whole = parseRegions('regions.tsv', regionRows.join('\n'));
assert.ok(whole.ok);
const regions = whole.value;

describe('a row of regions.tsv', () => {
  const broken: [why: string, row: string, says: RegExp][] = [
    ['lacks a column', '330106\t西湖区\tcounty\t330100\t', /应有 6 列，现有 5 列/],
    ['has a column too many', '330106\t西湖区\tcounty\t330100\t\t\t', /现有 7 列/],
    ['has a code of five digits', '33010\t西湖区\tcounty\t330100\t\t', /六位数字/],
    ['repeats a code', '330105\t拱墅区\tcounty\t330100\t\t', /重复/],
    ['has a name that is none', '330106\tXihu\tcounty\t330100\t\t', /名称/],
    ['has a space at the end', '330106\t西湖区 \tcounty\t330100\t\t', /空白/],
    ['has an unknown level', '330106\t西湖区\tdistrict\t330100\t\t', /级别/],
    ['has an unknown parent', '330106\t西湖区\tcounty\t330900\t\t', /没有上级/],
    ['is under an abolished one', '330106\t西湖区\tcounty\t330103\t\t', /没有上级/],
    ['is under its equal', '330106\t西湖区\tcounty\t330105\t\t', /级别不高于/],
    ['is under another province', '440106\t天河区\tcounty\t330100\t\t', /另一个省/],
    ['was abolished in month 13', '330106\t西湖区\tcounty\t330100\t2021-13\t', /撤销年月/],
    ['has a successor and still is', '330106\t西湖区\tcounty\t330100\t\t330105', /未撤销/],
    ['has an unknown successor', '330106\t西湖区\tcounty\t330100\t2021-04\t330199', /没有继任/],
    ['succeeds itself', '330106\t西湖区\tcounty\t330100\t2021-04\t330106', /成环/],
  ];
  for (const [why, row, says] of broken) {
    it(`stops the load when it ${why}, and its line is named`, () => {
      const refused = parseRegions('regions.tsv', [...regionRows, row].join('\n'));
      assert.ok(!refused.ok);
      assert.match(refused.refusal.detail.zh, says);
      assert.match(refused.refusal.detail.zh, /^regions\.tsv 第 8 行/);
      assert.deepEqual(refused.refusal.more, { file: 'regions.tsv', line: 8 });
    });
  }

  it('is not read from a file with other columns, or none', () => {
    assert.equal(parseRegions('regions.tsv', 'code\tname\n1\t2').ok, false);
    assert.equal(parseRegions('regions.tsv', '').ok, false);
  });
});

describe('a row of organs.tsv', () => {
  const head = 'region\tsubject\tstation\taddress\tphone\thours';
  const good = '330105\tMB0TE2001\t武林派出所\t示例路1号\t0571-00000013\t';
  const broken: [why: string, row: string, says: RegExp][] = [
    ['names an unknown region', '330199\tMB0TE2002\t\t\t\t', /没有行政区划/],
    ['names an abolished region', '330103\tMB0TE2002\t\t\t\t', /没有行政区划/],
    ['has a subject with an O', '330105\tMB0TEO002\t\t\t\t', /主体标识码/],
    ['names no station', '330105\tMB0TE2002\t武林\t\t\t', /派出所/],
    ['has a phone that is none', '330105\tMB0TE2002\t\t\t110\t', /电话/],
    ['repeats a station', '330105\tMB0TE2002\t武林派出所\t\t\t', /重复/],
    ['repeats a subject', '330105\tMB0TE2001\t湖墅派出所\t\t\t', /重复/],
  ];
  for (const [why, row, says] of broken) {
    it(`stops the load when it ${why}, and its line is named`, () => {
      const refused = parseOrgans('organs.tsv', [head, good, row].join('\n'), regions);
      assert.ok(!refused.ok);
      assert.match(refused.refusal.detail.zh, says);
      assert.match(refused.refusal.detail.zh, /^organs\.tsv 第 3 行/);
    });
  }
});

describe('a row of officers.tsv', () => {
  const head = 'number\tname\torgan\tbranch\trole\tfrom\tto';
  const good = '443002\t王建国\tORGAN\tall\texaminer\t2025-01-01\t';
  const broken: [why: string, row: string, says: RegExp][] = [
    ['has a number of five digits', '44300\t李丽\tORGAN\tall\texaminer\t2025-01-01\t', /警号/],
    ['has a name that is none', '443003\tLi4\tORGAN\tall\texaminer\t2025-01-01\t', /姓名/],
    [
      'gives a number to two people',
      '443002\t李丽\tORGAN\tall\texaminer\t2025-01-01\t',
      /两个姓名/,
    ],
    ['names an unknown organ', '443003\t李丽\tNONE\tall\texaminer\t2025-01-01\t', /没有机关/],
    ['names an unknown branch', '443003\t李丽\tORGAN\tXX\texaminer\t2025-01-01\t', /没有警种/],
    ['names an unknown role', '443003\t李丽\tORGAN\tall\tboss\t2025-01-01\t', /没有岗位/],
    ['begins on a day that is none', '443003\t李丽\tORGAN\tall\texaminer\t2025-02-30\t', /日期/],
    ['ends before it begins', '443003\t李丽\tORGAN\tall\texaminer\t2025-01-02\t2025-01-01', /日期/],
    ['makes an examiner audit', '443002\t王建国\tORGAN\tall\tauditor\t2025-01-01\t', /兼任/],
  ];
  for (const [why, row, says] of broken) {
    it(`stops the load when it ${why}, and its line is named`, () => {
      const organs = [{ organId: 'ORGAN' }] as unknown as Organ[];
      const refused = parseOfficers('officers.tsv', [head, good, row].join('\n'), organs);
      assert.ok(!refused.ok);
      assert.match(refused.refusal.detail.zh, says);
      assert.match(refused.refusal.detail.zh, /^officers\.tsv 第 3 行/);
    });
  }
});

describe('the beginnings of document numbers', () => {
  it('are as short as they can be and still unlike', () => {
    assert.deepEqual(uniquePrefixes(['罗湖', '南山', '龙岗', '龙华']), [
      '罗',
      '南',
      '龙岗',
      '龙华',
    ]);
    assert.deepEqual(uniquePrefixes(['城', '城关']), ['城', '城关']);
    assert.deepEqual(uniquePrefixes([]), []);
  });
});
