import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '@tongban/kernel';
import { documentKinds } from '@tongban/vocabulary';
import { sealDate } from './chinese-date.ts';
import { composeDocument } from './compose-document.ts';
import { remedyRuleOf } from './remedies.ts';
import { samples } from './samples.ts';
import type { DocumentSample } from './samples.ts';

describe('the text of a document', () => {
  it('exists for every kind', () => {
    const kinds = new Set(samples.map(({ matter }) => matter.kind));
    assert.deepEqual(
      documentKinds.filter((kind) => !kinds.has(kind)),
      [],
    );
  });

  for (const sample of samples) {
    it(`names the applicant and the case, and no unfilled place: ${sample.name}`, () => {
      const text = textOf(sample);
      assert.ok(text.includes(sample.facts.applicant.name));
      assert.doesNotMatch(text, /undefined|null|NaN|\[object/);
      assert.doesNotMatch(text, /。。|；。|，。/);
    });
  }

  it('names all defects at once and counts them', () => {
    const text = textOf(named('supplement-notice'));
    assert.match(text, /一次性告知你单位需要补正的全部内容（共4项）/);
    assert.match(text, /第三十二条第一款第四项/);
    assert.match(text, /消防安全检查意见书.*租赁合同.*旅馆平面图.*治安管理制度/s);
  });

  it('tells in an adverse decision the reasons, the law and sixty days and six months', () => {
    for (const name of [
      'denial-decision',
      'non-issuance-decision',
      'acceptance-refusal',
      'termination-notice',
    ]) {
      const text = textOf(named(name));
      assert.match(text, /六十日内向.*申请行政复议/, name);
      assert.match(text, /六个月内依法向.*提起行政诉讼/, name);
      assert.match(text, /根据《/, name);
    }
  });

  it('says of a refused visa extension that the decision is final, and offers no reconsideration', () => {
    const text = textOf(named('non-issuance-decisionfinal'));
    assert.match(text, /第三十六条的规定，本决定为最终决定/);
    assert.doesNotMatch(text, /行政复议/);
  });

  it('keeps a refused passport open to reconsideration: only foreigners’ stays are final', () => {
    const item = { branchCode: 'CRJ', itemType: '01' };
    assert.equal(remedyRuleOf({ ...item, itemName: '普通护照首次申领' }), 'ordinary');
    assert.equal(remedyRuleOf({ ...item, itemName: '外国人签证延期' }), 'final');
    assert.equal(remedyRuleOf({ ...item, itemName: '外国人工作类居留证件签发' }), 'final');
    assert.equal(remedyRuleOf({ ...item, itemName: '外国人停留证件换发补发' }), 'final');
    assert.equal(remedyRuleOf({ ...item, itemName: '外国人护照报失证明' }), 'ordinary');
  });

  it('offers a re-check where no certificate is issued, and does not say why on its cover', () => {
    const { title } = composed(named('no-certificate-notice'));
    assert.equal(title, '不予出具无犯罪记录证明通知书');
    assert.match(textOf(named('no-certificate-notice')), /申请复查/);
  });

  it('grants no remedy clause where nothing is taken away', () => {
    for (const name of ['grant-decision', 'receipt', 'acceptance-notice', 'no-crime-certificate']) {
      assert.doesNotMatch(textOf(named(name)), /行政复议/, name);
    }
  });

  it('says 预计 while the calendar of the year is not published', () => {
    const { facts, number } = named('acceptance-notice');
    const matter = {
      kind: 'acceptance-notice',
      acceptedOn: '2026-12-15' as Day,
      promised: { amount: 20, unit: 'working-days' },
      dueOn: '2027-01-13' as Day,
      dueEstimated: true,
    } as const;
    assert.match(textOf({ name: '', facts, matter, number }), /预计于2027年1月13日前办结/);
  });

  it('says of an acceptance by silence since when it counts', () => {
    const { facts, number } = named('acceptance-notice');
    const matter = {
      kind: 'acceptance-notice',
      acceptedOn: '2026-09-28' as Day,
      promised: { amount: 7, unit: 'working-days' },
      deemed: true,
    } as const;
    const text = textOf({ name: '', facts, matter, number });
    assert.match(text, /自收到申请材料之日即2026年9月28日起视为受理/);
    assert.match(text, /第三十二条第一款第四项/);
  });

  it('bases what is no licence on its own law, not on the licensing law', () => {
    const licence = named('acceptance-notice');
    const facts = { ...licence.facts, itemType: '07', legalBasis: ['户口登记条例'] };
    const text = textOf({ ...licence, facts });
    assert.match(text, /《中华人民共和国户口登记条例》/);
    assert.doesNotMatch(text, /行政许可/);
  });

  it('is dated over the seal in Chinese numerals', () => {
    assert.equal(sealDate('2026-09-18' as Day), '二〇二六年九月十八日');
    assert.equal(sealDate('2030-10-20' as Day), '二〇三〇年十月二十日');
    assert.equal(sealDate('2026-12-31' as Day), '二〇二六年十二月三十一日');
  });
});

function named(name: string): DocumentSample {
  return samples.find((sample) => sample.name === name)!;
}

function composed({ facts, matter, number }: DocumentSample) {
  return composeDocument(facts, matter, {
    number,
    issuedOn: '2026-09-18' as Day,
    verification: { code: 'CODE', url: 'https://example.cn/verify/CODE' },
  });
}

function textOf(sample: DocumentSample): string {
  const document = composed(sample);
  const parts = document.parts.map((part) => {
    switch (part.type) {
      case 'numbered':
        return part.items.join('\n');
      case 'fields':
        return part.rows.map((row) => row.join('\t')).join('\n');
      default:
        return part.text;
    }
  });
  return [document.title, document.addressee ?? '', ...parts].join('\n');
}
