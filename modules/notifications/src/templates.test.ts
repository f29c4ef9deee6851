import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkParameters } from './check-parameters.ts';
import { parametersOf, renderMessage, renderSms } from './render.ts';
import { templates, type Template, type TemplateName } from './templates.ts';

const everything = {
  itemName: { zh: '普通护照换发', en: 'Passport renewal' },
  caseNumber: '44030520260302CRJ0000129',
  dueOn: '2026-03-11',
  place: '南山分局出入境窗口',
  trackingNumber: 'KD1234567890123',
  papers: '旅馆平面图、租赁合同',
  device: 'Chrome · Android',
  about: '深圳示例科技有限公司',
  on: '2026-12-31',
};

describe('the message templates', () => {
  for (const name of Object.keys(templates) as TemplateName[]) {
    const { title, text, sms }: Template = templates[name];

    it(`${name}: both languages use the same parameters, and only known ones`, () => {
      for (const words of [title, text, ...(sms === undefined ? [] : [sms])]) {
        assert.deepEqual(holes(words.zh), holes(words.en));
      }
      for (const parameter of parametersOf(name)) assert.ok(parameter in everything, parameter);
    });

    it(`${name}: the phone learns neither item nor outcome`, () => {
      for (const words of sms === undefined ? [] : [sms.zh, sms.en]) {
        assert.doesNotMatch(words, /\{(itemName|place)\}|准予|不予|granted|denied|refused/i);
        assert.ok(words.length < 140);
      }
    });
  }

  it('are filled in both languages', () => {
    const { itemName, caseNumber, dueOn } = everything;
    const shown = renderMessage('case-accepted', { itemName, caseNumber, dueOn });
    assert.match(shown.text.zh, /^您的“普通护照换发”申请（44030520260302CRJ0000129）已受理/);
    assert.match(shown.text.en, /“Passport renewal” \(44030520260302CRJ0000129\)/);
    const sms = renderSms('case-accepted', { itemName, caseNumber, dueOn }, 'en');
    assert.equal(
      sms,
      '[Tongban] Case 44030520260302CRJ0000129 has been accepted. Sign in to Tongban to read it.',
    );
  });
});

describe('the parameters of a message', () => {
  const { itemName, caseNumber } = everything;

  it('must be there, and no others', () => {
    checkParameters('case-submitted', { itemName, caseNumber });
    assert.throws(() => checkParameters('case-submitted', { itemName }), /lacks caseNumber/);
    assert.throws(
      () => checkParameters('case-submitted', { itemName, caseNumber, dueOn: 'x' }),
      /does not use dueOn/,
    );
  });

  it('may hold a courier’s number that looks like a phone', () => {
    checkParameters('result-shipped', { itemName, caseNumber, trackingNumber: '13800001234' });
  });

  for (const personal of ['44030519900101991X', '电话13800001234。', '身份证 44030519900101991x']) {
    it(`never hold a personal number: ${personal}`, () => {
      assert.throws(
        () => checkParameters('case-submitted', { itemName: personal, caseNumber }),
        /personal number/,
      );
    });
  }
});

function holes(words: string): string[] {
  return [...words.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
}
