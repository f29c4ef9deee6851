import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { situationFaults } from './situation-faults.ts';
import type { SituationTree } from './situation.ts';

const world = {
  isPublished: (itemCode: string) => itemCode === 'GA-HZ-0002',
  materialKind: (key: string) =>
    key === 'apply_form' ? 'typed' : key === 'unheard_of' ? undefined : 'other',
} as const;

const title = { zh: '问题', en: 'Question' };
const choices = (...values: string[]) => values.map((value) => ({ value, title }));

const sound: SituationTree = {
  questions: [
    {
      key: 'who',
      title,
      choices: [...choices('self', 'ward'), { value: 'other', title, instead: 'GA-HZ-0002' }],
    },
    {
      key: 'age',
      title,
      choices: choices('under', 'over'),
      when: { question: 'who', is: ['ward'] },
    },
  ],
  materials: [{ material: 'guardian_id', when: [{ question: 'age', is: ['under'] }] }],
};

const [who, age] = sound.questions as [(typeof sound.questions)[0], (typeof sound.questions)[0]];

const broken: readonly [says: string, rule: string, tree: SituationTree][] = [
  [
    'questions that wait for one another',
    'loop',
    {
      ...sound,
      questions: [{ ...who, when: { question: 'age', is: ['under'] } }, age],
    },
  ],
  [
    'a question that waits for itself',
    'loop',
    { ...sound, questions: [who, { ...age, when: { question: 'age', is: ['under'] } }] },
  ],
  [
    'a condition on a question that is not there',
    'unknown-question',
    { ...sound, questions: [who, { ...age, when: { question: 'weather', is: ['fine'] } }] },
  ],
  [
    'a condition on a question that comes later',
    'unknown-question',
    { ...sound, questions: [age, who] },
  ],
  [
    'a condition on an answer that is not offered',
    'never',
    { ...sound, questions: [who, { ...age, when: { question: 'who', is: ['nobody'] } }] },
  ],
  [
    'a condition on an answer that leads to another item',
    'never',
    { ...sound, questions: [who, { ...age, when: { question: 'who', is: ['other'] } }] },
  ],
  [
    'a condition without an answer',
    'never',
    { ...sound, materials: [{ material: 'guardian_id', when: [{ question: 'who', is: [] }] }] },
  ],
  [
    'a condition that always holds',
    'always',
    { ...sound, questions: [who, { ...age, when: { question: 'who', is: ['self', 'ward'] } }] },
  ],
  [
    'a material that every situation needs',
    'always',
    {
      ...sound,
      materials: [
        ...sound.materials,
        { material: 'photo', when: [{ question: 'who', is: ['self', 'ward'] }] },
      ],
    },
  ],
  [
    'a question that changes nothing',
    'changes-nothing',
    {
      ...sound,
      questions: [...sound.questions, { key: 'mood', title, choices: choices('a', 'b') }],
    },
  ],
  [
    'a question with one choice',
    'no-choice',
    { ...sound, questions: [who, { ...age, choices: choices('under') }] },
  ],
  [
    'no way to apply at all',
    'no-way-through',
    {
      questions: [
        {
          key: 'who',
          title,
          choices: ['a', 'b'].map((value) => ({ value, title, instead: 'GA-HZ-0002' })),
        },
      ],
      materials: [],
    },
  ],
  [
    'an item that is not published',
    'unknown-item',
    {
      ...sound,
      questions: [
        {
          ...who,
          choices: [...choices('self', 'ward'), { value: 'other', title, instead: 'GA-HZ-9999' }],
        },
        age,
      ],
    },
  ],
  [
    'a material nobody knows',
    'unknown-material',
    { ...sound, materials: [{ ...sound.materials[0]!, material: 'unheard_of' }] },
  ],
  [
    'a material that the form asks itself',
    'typed-material',
    { ...sound, materials: [{ ...sound.materials[0]!, material: 'apply_form' }] },
  ],
  ['a question twice', 'question-twice', { ...sound, questions: [who, who, age] }],
  [
    'a choice twice',
    'choice-twice',
    { ...sound, questions: [who, { ...age, choices: choices('under', 'under') }] },
  ],
  [
    'a material twice',
    'material-twice',
    { ...sound, materials: [...sound.materials, ...sound.materials] },
  ],
  [
    'more ways through than anybody can check',
    'too-many-paths',
    {
      questions: Array.from({ length: 8 }, (_, at) => ({
        key: `q${at}`,
        title,
        choices: choices('a', 'b', 'c', 'd'),
      })),
      materials: [],
    },
  ],
];

describe('a situation tree', () => {
  it('is accepted when every path ends and every material is reached', () => {
    assert.deepEqual(situationFaults(sound, world), []);
  });

  for (const [says, rule, tree] of broken) {
    it(`is refused for ${says}`, () => {
      const rules = situationFaults(tree, world).map((one) => one.rule);
      assert.ok(rules.includes(`situations/${rule}`), `found ${rules.join(', ') || 'nothing'}`);
    });
  }
});
