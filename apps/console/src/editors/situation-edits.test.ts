import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addQuestion,
  asked,
  changeQuestion,
  moveQuestion,
  removeChoice,
  removeQuestion,
  setMaterials,
} from './situation-edits.ts';
import { type Situation, treeOf } from './situation-tree.ts';

const text = { zh: '问', en: 'Ask' };
const tree: Situation = {
  questions: [
    {
      key: 'who',
      title: text,
      choices: [
        { value: 'self', title: text },
        { value: 'agent', title: text },
      ],
    },
    {
      key: 'home',
      title: text,
      when: { question: 'who', is: ['self'] },
      choices: [
        { value: 'rent', title: text },
        { value: 'own', title: text },
      ],
    },
  ],
  materials: [{ material: 'lease', when: [{ question: 'home', is: ['rent'] }] }],
};
const keys = ({ questions }: Situation) => questions.map(({ key }) => key);

describe('the tree of situations', () => {
  it('has each question under the answer that leads to it, with the materials it calls for', () => {
    const [who] = treeOf(tree);
    assert.equal(treeOf(tree).length, 1);
    const [home] = who!.choices[0]!.next;
    assert.equal(home?.question.key, 'home');
    assert.deepEqual(home.choices[0]?.materials, ['lease']);
    assert.deepEqual(who!.choices[1]?.next, []);
  });

  it('shows questions that go round in a circle once, at the top', () => {
    const [who, home] = tree.questions;
    const looped = changeQuestion(tree, 'who', asked(who!, { question: 'home', is: ['own'] }));
    const shown = JSON.stringify(treeOf(looped));
    assert.equal(shown.split('"key":"who"').length, 2);
    assert.equal(shown.split(`"key":"${home!.key}"`).length, 2);
  });

  it('takes a new question in after those under the same answer, with a name of its own', () => {
    const more = addQuestion(tree, { question: 'who', is: ['agent'] });
    assert.deepEqual(keys(more), ['who', 'home', 'q1']);
    assert.deepEqual(keys(addQuestion(more)), ['who', 'home', 'q1', 'q2']);
  });

  it('loses with a question what hung on it, and keeps the rest', () => {
    const without = removeQuestion(tree, 'who');
    assert.deepEqual(keys(without), ['home']);
    assert.equal(without.questions[0]?.when, undefined);
    assert.deepEqual(without.materials, tree.materials);
    assert.deepEqual(removeQuestion(tree, 'home').materials, []);
  });

  it('loses with an answer every condition on it', () => {
    const without = removeChoice(tree, 'home', 'rent');
    assert.deepEqual(without.materials, []);
    assert.equal(removeChoice(tree, 'who', 'self').questions[1]?.when, undefined);
  });

  it('is asked in another order, within its ends', () => {
    assert.deepEqual(keys(moveQuestion(tree, 'home', -1)), ['home', 'who']);
    assert.equal(moveQuestion(tree, 'who', -1), tree);
  });

  it('calls for exactly the materials chosen for an answer', () => {
    const both = setMaterials(tree, { question: 'who', value: 'agent' }, ['lease', 'mandate']);
    assert.deepEqual(both.materials, [
      {
        material: 'lease',
        when: [
          { question: 'home', is: ['rent'] },
          { question: 'who', is: ['agent'] },
        ],
      },
      { material: 'mandate', when: [{ question: 'who', is: ['agent'] }] },
    ]);
    assert.deepEqual(
      setMaterials(both, { question: 'who', value: 'agent' }, []).materials,
      tree.materials,
    );
  });
});
