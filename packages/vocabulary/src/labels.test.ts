import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as vocabulary from './index.ts';

const tables = Object.entries(vocabulary).filter(([name]) => /(Labels|Sentences)$/.test(name));

describe('the labels', () => {
  it('say every word in Chinese and in English', () => {
    assert.ok(tables.length >= 17);
    for (const [name, table] of tables) {
      assert.deepEqual(findUnsaid(table), [], name);
    }
  });

  it('are missed when one language is left out', () => {
    assert.deepEqual(findUnsaid({ a: { zh: '受理', en: '' }, b: { zh: 'Accepted', en: '受理' } }), [
      'a',
      'b',
    ]);
  });

  it('never call two statuses by one name', () => {
    for (const language of ['zh', 'en'] as const) {
      const names = Object.values(vocabulary.caseStatusLabels).map((label) => label[language]);
      assert.equal(new Set(names).size, names.length);
    }
  });
});

describe('the glossary', () => {
  it('gives one meaning to each word', () => {
    const words = vocabulary.glossaryTerms.map(({ term }) => term);
    assert.equal(new Set(words).size, words.length);
    for (const { zh, is } of vocabulary.glossaryTerms) assert.ok(hasHan(zh) && is.length > 3);
  });
});

function findUnsaid(table: object): string[] {
  return Object.entries(table)
    .filter(
      ([, label]: [string, { zh: string; en: string }]) =>
        !hasHan(label.zh) || !/[a-z]/i.test(label.en) || hasHan(label.en),
    )
    .map(([word]) => word);
}

function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
