// Alone in its process: what it tests is loaded once, in a browser it pretends to be.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { labelAnswers as LabelAnswers } from './label-answers.ts';

describe('the application on the screen of an officer', () => {
  let labelAnswers: typeof LabelAnswers;

  before(async () => {
    Object.assign(globalThis, { document: { cookie: '' } });
    ({ labelAnswers } = await import('./label-answers.ts'));
  });

  it('names every answer as the form asked it and in its order, with choices in words', () => {
    const shown = labelAnswers(
      { purpose: 'work', urgent: true, stay: { days: 3 }, children: [{ name: '小明' }] },
      {
        properties: {
          purpose: {
            ui: {
              title: { zh: '用途', en: 'Purpose' },
              choices: [{ value: 'work', title: { zh: '就业', en: 'Work' } }],
            },
          },
          stay: {
            ui: { title: { zh: '停留', en: 'Stay' } },
            properties: {
              days: { title: '天数', ui: { unit: { zh: '天', en: 'days' } } },
            },
          },
          children: {
            ui: { title: { zh: '子女', en: 'Children' } },
            items: { properties: { name: { title: '姓名' } } },
          },
        },
      },
    );
    assert.deepEqual(
      shown.map(({ label, text }) => `${label}：${text}`),
      ['用途：就业', '停留 · 天数：3 天', '子女 1 · 姓名：小明', 'urgent：是'],
    );
  });

  it('shows an answer even when the form of today no longer asks for it', () => {
    assert.deepEqual(labelAnswers({ old: 'x' }, undefined), [
      { key: 'old', label: 'old', text: 'x' },
    ]);
  });
});
