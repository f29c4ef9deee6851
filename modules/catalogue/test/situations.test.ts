import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { progressOf, type SituationAnswers, type SituationTree } from '../src/domain/situation.ts';
import type { FieldSchema, ItemForm } from '../src/forms/form.ts';
import { situationProperty } from '../src/forms/situation-page.ts';
import type { CatalogueContent, CatalogueTexts } from '../src/load/read-catalogue-files.ts';
import { readCatalogue, readCatalogueTexts } from '../src/load/read-catalogue-files.ts';
import { itemBodies } from '../src/store/item-bodies.ts';

/**
 * Most used items that ask everybody for the same: queries, bookings, and what is known from the account alone; and one whose
 * form itself asks for the authorisation of another (0067).
 */
const sameForEverybody: readonly string[] = [
  'GA-HZ-0066',
  'GA-HZ-0067',
  'GA-HZ-0079',
  'GA-HZ-0082',
  'GA-JG-0043',
  'GA-JG-0062',
  'GA-JG-0089',
  'GA-JG-0092',
  'GA-JG-0094',
  'GA-JG-0095',
  'GA-JG-0097',
  'GA-JG-0105',
  'GA-CRJ-0077',
  'GA-CRJ-0079',
  'GA-CRJ-0080',
  'GA-XF-0013',
  'GA-KX-0001',
  'GA-KX-0002',
];

let content: CatalogueContent;
let texts: CatalogueTexts;
let forms: ReadonlyMap<string, ItemForm>;

before(async () => {
  texts = await readCatalogueTexts();
  const read = readCatalogue(texts);
  assert.ok(read.ok);
  content = read.value;
  forms = new Map(itemBodies(content).map(({ item, form }) => [item.itemCode, form]));
});

describe('the situations of the catalogue', () => {
  it('cover at least sixty items, among them all that are flagged as most used and depend on circumstances', (t) => {
    const flagged = content.items.filter(
      (item) => item.published && (item.highFrequency || item.nationalHook),
    );
    const covered = flagged.filter(({ itemCode }) => content.situations.has(itemCode));
    t.diagnostic(
      `${content.situations.size} items, of ${flagged.length} most used ones ${covered.length}`,
    );
    assert.ok(content.situations.size >= 60);
    assert.deepEqual(
      flagged.map(({ itemCode }) => itemCode).filter((code) => !content.situations.has(code)),
      sameForEverybody,
    );
  });

  it('end on every way through: a bounded number of answers leads to the form or to another item', () => {
    for (const [itemCode, tree] of content.situations) {
      for (const answers of waysThrough(tree)) {
        const { next, instead } = progressOf(tree, answers);
        assert.equal(next, undefined, `${itemCode} ${JSON.stringify(answers)}`);
        assert.notEqual(instead, itemCode);
      }
    }
  });

  it('ask each file in some situation and in another not, in the form as in the guide', () => {
    for (const [itemCode, tree] of content.situations) {
      const form = forms.get(itemCode)!;
      for (const { materialKey, askedWhen } of form.uploads) {
        if (askedWhen === undefined) continue;
        const asked = waysThrough(tree).map((answers) =>
          askedWhen.some(({ property, equals }) =>
            equals.includes(inForm(tree, answers)[property] ?? ''),
          ),
        );
        assert.ok(asked.includes(true), `${itemCode} never asks for ${materialKey}`);
        assert.ok(asked.includes(false), `${itemCode} always asks for ${materialKey}`);
      }
    }
  });

  it('ask nothing that the form of the item asks in its own words', () => {
    for (const [itemCode, tree] of content.situations) {
      const { schema } = forms.get(itemCode)!;
      for (const { key, property, choices } of tree.questions) {
        if (property === undefined) continue;
        const field = schema.properties[property];
        const offered = field?.type === 'boolean' ? ['true', 'false'] : optionsOf(field);
        assert.deepEqual(
          choices.map(({ value }) => value).toSorted(),
          [...offered].toSorted(),
          `${itemCode} ${key}`,
        );
        assert.ok(schema.required.includes(property), `${itemCode} may leave ${property} open`);
      }
    }
  });

  it('stand first in the form, so that the case keeps what was told', () => {
    const form = forms.get('GA-HZ-0072')!;
    assert.equal(form.pages[0]!.key, 'situation');
    assert.ok(form.schema.required.includes('situationWho'));
  });

  it('are refused by file and line when a question goes round in a circle', () => {
    const file = 'situations-traffic.json';
    const broken = texts[file].replace(
      /"when": \{\s*"question": "document"/,
      '"when": { "question": "residence"',
    );
    assert.notEqual(broken, texts[file]);
    const read = readCatalogue({ ...texts, [file]: broken });
    assert.ok(!read.ok);
    assert.match(
      read.refusal.detail.en,
      /situations-traffic\.json:\d+ residence: the questions go round/,
    );
  });

  it('are refused when two files speak of one item', () => {
    const read = readCatalogue({
      ...texts,
      'situations-traffic.json': texts['situations-traffic.json'].replace(
        'GA-JG-0098',
        'GA-HZ-0071',
      ),
    });
    assert.ok(!read.ok);
    assert.match(read.refusal.detail.en, /GA-HZ-0071 has situations/);
  });
});

/** Every combination of answers, each as far as it leads. */
function waysThrough(tree: SituationTree, given: SituationAnswers = {}): SituationAnswers[] {
  const { next, answers } = progressOf(tree, given);
  if (next === undefined) return [answers];
  return next.choices.flatMap(({ value }) => waysThrough(tree, { ...answers, [next.key]: value }));
}

function inForm(
  tree: SituationTree,
  answers: SituationAnswers,
): Readonly<Record<string, string | boolean>> {
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [
      situationProperty(tree.questions.find((one) => one.key === key)!),
      value === 'true' ? true : value === 'false' ? false : value,
    ]),
  );
}

function optionsOf(field: FieldSchema | undefined): readonly string[] {
  return field?.type === 'string' ? (field.enum ?? []) : [];
}
