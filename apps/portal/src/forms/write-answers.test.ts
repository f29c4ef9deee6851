import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everyWidget } from '../../test/mock/form.ts';
import { writeAnswers } from './write-answers.ts';

const form = everyWidget({ zh: '换发', en: 'Renewal' });

describe('reading the answers back', () => {
  const whole = {
    reason: 'full',
    expiresOn: '2026-06-01',
    travels: false,
    livesIn: '440305',
    children: [{ name: '王小小', bornOn: '2018-03-02' }],
  };
  const parts = {
    language: 'zh',
    regionNames: new Map([['440305', '广东省深圳市南山区']]),
    whole,
  } as const;

  it('choices, days and regions are in words', () => {
    const lines = writeAnswers(form.schema, ['reason', 'expiresOn', 'travels', 'livesIn'], parts);
    assert.deepEqual(
      lines.map(({ text }) => text),
      ['签证页用完', '2026年6月1日', '否', '广东省深圳市南山区'],
    );
  });

  it('a question that was not asked does not appear', () => {
    assert.deepEqual(writeAnswers(form.schema, ['otherReason', 'departsOn'], parts), []);
  });

  it('each entry of a list is numbered', () => {
    const lines = writeAnswers(form.schema, ['children'], parts);
    assert.deepEqual(
      lines.map(({ title }) => title),
      ['子女 1 · 姓名', '子女 1 · 出生日期'],
    );
  });

  it('what was left out is said to be left out', () => {
    assert.equal(writeAnswers(form.schema, ['phone'], parts)[0]?.text, '未填写');
  });
});
