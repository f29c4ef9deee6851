import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FormPlan, PlannedQuestion } from './form-plan.ts';
import {
  addPage,
  addQuestions,
  changeQuestion,
  movePage,
  moveQuestion,
  namesIn,
  removeQuestion,
} from './form-plan-edits.ts';

const text = { zh: '问', en: 'Ask' };
const question = (property: string, ui: object = {}): PlannedQuestion => ({
  property,
  required: true,
  schema: { type: 'string', ui: { title: text, widget: 'text', ...ui } },
});
const plan: FormPlan = {
  pages: [
    {
      key: 'one',
      title: text,
      questions: [
        question('kind'),
        question('note', { showWhen: { property: 'kind', equals: ['a'] } }),
      ],
    },
    {
      key: 'two',
      title: text,
      questions: [{ ...question('until'), rules: [{ rule: 'differs', from: 'kind' }] }],
    },
  ],
};
const order = (of: FormPlan) =>
  of.pages.map(({ key, questions }) => `${key}: ${questions.map((one) => one.property).join()}`);

describe('the pages of a form', () => {
  it('are added with a name of their own, and asked in another order', () => {
    assert.deepEqual(order(addPage(addPage(plan))).slice(2), ['page-1: ', 'page-2: ']);
    assert.deepEqual(order(movePage(plan, 'two', -1)), ['two: until', 'one: kind,note']);
    assert.deepEqual(movePage(plan, 'one', -1).pages, plan.pages);
  });
});

describe('the questions of a form', () => {
  it('move within their page, and over its end onto the next', () => {
    assert.deepEqual(order(moveQuestion(plan, 'kind', 1)), ['one: note,kind', 'two: until']);
    assert.deepEqual(order(moveQuestion(plan, 'note', 1)), ['one: kind', 'two: note,until']);
    assert.deepEqual(order(moveQuestion(plan, 'until', -1)), ['one: kind,note,until', 'two: ']);
    assert.equal(moveQuestion(plan, 'kind', -1), plan);
  });

  it('keep the name that a block gives them, unless it is taken', () => {
    const block = { ...question('plate'), block: 'vehicle/plate' };
    const once = addQuestions(plan, 'two', [block]);
    assert.ok(namesIn(once).includes('plate'));
    const twice = addQuestions(once, 'two', [block]).pages[1]!.questions.at(-1)!;
    assert.equal(twice.property, 'question1');
    assert.equal(twice.block, undefined, 'under another name it is none of the block');
  });

  it('under another name keep what hung on them', () => {
    const renamed = changeQuestion(plan, 'kind', question('sort'));
    assert.equal(renamed.pages[0]!.questions[1]!.schema.ui.showWhen?.property, 'sort');
    assert.equal(renamed.pages[1]!.questions[0]!.rules?.[0]?.from, 'sort');
  });

  it('are asked always once the question they hung on is gone', () => {
    const without = removeQuestion(plan, 'kind');
    assert.deepEqual(order(without), ['one: note', 'two: until']);
    assert.equal(without.pages[0]!.questions[0]!.schema.ui.showWhen, undefined);
  });
});
