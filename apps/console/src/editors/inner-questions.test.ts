import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlannedField, PlannedQuestion } from './form-plan.ts';
import {
  innerQuestions,
  movedInner,
  withInner,
  withOneMore,
  withoutInner,
} from './inner-questions.ts';

const words = { zh: '问', en: 'Ask' };
const text = (showWhen?: string): PlannedField => ({
  type: 'string',
  ui: {
    title: words,
    widget: 'text',
    ...(showWhen && { showWhen: { property: showWhen, equals: ['a'] } }),
  },
});
const group: PlannedField = {
  type: 'object',
  ui: { title: words, widget: 'group', order: ['b', 'a'] },
  properties: { a: text(), b: text('a') },
  required: ['b'],
};
const list: PlannedField = {
  type: 'array',
  maxItems: 5,
  ui: { title: words, widget: 'list' },
  items: group,
};
const names = (questions: readonly PlannedQuestion[] | undefined) =>
  questions?.map(({ property, required }) => property + (required ? '*' : ''));

describe('the questions inside a group', () => {
  it('are told in the order in which they are asked, of a list those of an entry', () => {
    assert.deepEqual(names(innerQuestions(group)), ['b*', 'a']);
    assert.deepEqual(names(innerQuestions(list)), ['b*', 'a']);
    assert.equal(innerQuestions(text()), undefined);
  });

  it('are put back as they were', () => {
    assert.deepEqual(withInner(group, innerQuestions(group)!), group);
    assert.deepEqual(withInner(list, innerQuestions(list)!), list);
  });

  it('are added, moved and taken away; what hung on one that is gone is asked always', () => {
    const asked = innerQuestions(list)!;
    const more = withOneMore(asked, { property: 'x', required: true, schema: text() });
    assert.deepEqual(names(innerQuestions(withInner(list, more))), ['b*', 'a', 'question1*']);
    assert.deepEqual(names(movedInner(asked, 'a', -1)), ['a', 'b*']);
    assert.equal(movedInner(asked, 'a', 1), asked);
    const left = withoutInner(asked, 'a');
    assert.deepEqual(names(left), ['b*']);
    assert.equal(left[0]?.schema.ui.showWhen, undefined);
    assert.equal(withoutInner(left, 'b'), left, 'a group that asks nothing is none');
  });
});
