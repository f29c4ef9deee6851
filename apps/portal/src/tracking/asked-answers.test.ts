import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FieldSchema } from '../forms/form-definition.ts';
import { askedAnswers, keptAsFiled } from './asked-answers.ts';

const text = (showWhen?: { property: string; equals: string[] }): FieldSchema => ({
  type: 'string',
  ui: { title: { zh: '栏目', en: 'Question' }, widget: 'text', ...(showWhen && { showWhen }) },
});
const form = {
  schema: {
    properties: {
      colour: text(),
      parents: text(),
      method: text(),
      street: text({ property: 'method', equals: ['courier'] }),
      door: text({ property: 'street', equals: ['long'] }),
    },
    required: [],
  },
  pages: [
    { key: 'a', title: { zh: '一', en: 'One' }, properties: ['method', 'street', 'door'] },
    { key: 'b', title: { zh: '二', en: 'Two' }, properties: ['colour', 'parents'] },
  ],
};
const reason = '不清楚';
const asked = (defects: object[], answers = {}) =>
  askedAnswers(
    form,
    defects.map((one) => ({ ...one, reason })),
    answers,
  );
const everything = ['method', 'street', 'door', 'colour', 'parents'];

describe('the answers that a notice has corrected', () => {
  it('stand below the defect that names them, once, however many places within it are named', () => {
    const { below, rest } = asked([
      { question: 'colour' },
      { materialKey: 'photo' },
      { question: 'parents' },
      { question: 'parents' },
    ]);
    assert.deepEqual(below, [['colour'], [], ['parents'], []]);
    assert.deepEqual(rest, []);
  });

  it('bring with them what hangs on them', () => {
    const { below, rest } = asked([{ question: 'method' }, { question: 'street' }]);
    assert.deepEqual(below, [['method', 'street', 'door'], []]);
    assert.deepEqual(rest, []);
  });

  it('are the whole form in its order where a defect names nothing', () => {
    assert.deepEqual(asked([{}]), { below: [[]], rest: everything });
    assert.deepEqual(asked([{ question: 'colour' }, {}]), {
      below: [['colour'], []],
      rest: ['method', 'street', 'door', 'parents'],
    });
  });

  it('are the whole form where a defect names what is not asked, at all or in this case', () => {
    assert.deepEqual(asked([{ question: 'constructor' }]).rest, everything);
    assert.deepEqual(asked([{ question: 'street' }], { method: 'window' }).rest, everything);
    assert.deepEqual(asked([{ question: 'street' }], { method: 'courier' }).below, [
      ['street', 'door'],
    ]);
  });

  it('are none where the form cannot be had', () => {
    assert.deepEqual(askedAnswers(undefined, [{ reason }], {}), { below: [[]], rest: [] });
  });
});

describe('an answer that is not shown', () => {
  const kept = (value: unknown, defects: object[] = [{}]) => [
    ...keptAsFiled(asked(defects), { masked: ['parents'], read: { parents: value } }),
  ];

  it('stays as it was filed when nothing is written in it, at any depth', () => {
    for (const blank of [undefined, {}, [], [{}], { a: { b: undefined } }]) {
      assert.deepEqual(kept(blank), ['parents']);
    }
    for (const said of ['x', 0, false, { a: [{ b: 'x' }] }]) assert.deepEqual(kept(said), []);
  });

  it('is asked for anew when it is the one that is to be put right', () => {
    assert.deepEqual(kept(undefined, [{ question: 'parents' }]), []);
    assert.deepEqual(kept(undefined, [{ question: 'parents' }, {}]), []);
  });
});
