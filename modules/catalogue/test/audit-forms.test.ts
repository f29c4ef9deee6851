import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { feeRowsOf } from '../src/domain/fee-rows.ts';
import type { FieldSchema, ItemForm } from '../src/forms/form.ts';
import { formOf } from '../src/forms/form-of.ts';
import { readCatalogue, readCatalogueTexts } from '../src/load/read-catalogue-files.ts';
import { chargeText } from '@tongban/vocabulary';
import { type AuditedForm, classify, formWeaknesses, sameForms } from './audit-forms.ts';

/** Items of one kind by law: they differ by who is competent, not by what has to be known. */
const oneKind: readonly (readonly string[])[] = [
  // 大型群众性活动安全管理条例 Art 12: the size decides whether county or city grants the same permit.
  ['GA-ZA-0033', 'GA-ZA-0034'],
  // 令164 Art 25: one procedure within and across registration areas since 2022.
  ['GA-JG-0018', 'GA-JG-0019'],
];

let published: AuditedForm[];
before(async () => {
  const read = readCatalogue(await readCatalogueTexts());
  assert.ok(read.ok);
  const content = read.value;
  published = content.items
    .filter((item) => item.published)
    .map((item) => ({ item, form: formOf(item, content) }));
});

describe('the fees of the published items', () => {
  it('are told in English too, whole and in every row', () => {
    const notes = published.flatMap(({ item: { fee } }) => [
      ...(fee.note === undefined ? [] : [fee.note]),
      ...feeRowsOf(fee.note, '').map(({ standard }) => standard),
    ]);
    assert.ok(notes.length > 100);
    assert.deepEqual(
      notes.filter((note) => chargeText(note, 'en') === undefined),
      [],
    );
  });
});

describe('the forms of the 548 published items', () => {
  it('ask what the service needs, with help, known answers filled in and days that make sense', (t) => {
    const weak = published.flatMap((audited) =>
      formWeaknesses(audited).map((fault) => `${audited.item.itemCode} ${fault}`),
    );
    assert.deepEqual(weak, []);
    const classes = published.map(classify);
    const middle = (values: readonly number[]) =>
      values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
    const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0);
    t.diagnostic(
      `${classes.length} forms: ${sum(classes.map(({ questions }) => questions))} questions, ` +
        `${middle(classes.map(({ specific }) => specific.length))} of its own in the middle form ` +
        `(${Math.min(...classes.map(({ specific }) => specific.length))} at least), general share ` +
        `${middle(classes.map(({ generalShare }) => generalShare)).toFixed(2)}, ` +
        `${sum(classes.map(({ rules }) => rules))} rules, ${sum(classes.map(({ conditions }) => conditions))} conditions`,
    );
  });

  it('are not the same for two items, unless these are one kind by law', () => {
    assert.deepEqual(
      sameForms(published),
      oneKind.map((items) => [...items]),
    );
  });
});

describe('the audit itself', () => {
  it('finds a form of remarks and an upload', () => {
    const pages = [
      { key: 'remark', title: { zh: '备注', en: 'Remark' }, properties: ['applicationReason'] },
    ];
    const form = { ...example().form, pages };
    assert.match(weaknessesOf(form), /asks only 0 things/);
  });

  it('finds a form that only agrees and writes at length', () => {
    const pages = [{ key: 'x', title: { zh: '某', en: 'X' }, properties: ['story', 'sure'] }];
    const form = withFields({
      story: text('textarea'),
      sure: { ...text('checkbox'), type: 'boolean' } as never,
    });
    assert.match(weaknessesOf({ ...form, pages }), /asks only 2 things/);
  });

  it('finds a number nobody knows where to look for', () => {
    assert.match(
      weaknessesOf(withFields({ odd: { ...text('text'), title: '证书编号' } })),
      /odd has no help/,
    );
  });

  it("finds the applicant's own name asked without filling it in", () => {
    const own = { ...text('text'), title: '经办人姓名' };
    assert.match(weaknessesOf(withFields({ own })), /own is not prefilled/);
  });

  it('finds a day nothing is held against, and lets a validity be before or after today', () => {
    const day = { ...text('date'), format: 'day' } as FieldSchema;
    const found = weaknessesOf(withFields({ happenedOn: day, cardExpiresOn: day }));
    assert.match(found, /happenedOn may be any day/);
    assert.doesNotMatch(found, /cardExpiresOn/);
  });

  it('finds the same words asked twice, and a child that is not named', () => {
    const ward = {
      ...text('radio'),
      title: '为谁申请',
      enum: ['self', 'ward'],
    } as unknown as FieldSchema;
    const found = weaknessesOf(withFields({ one: text('text'), other: text('text'), ward }));
    assert.match(found, /asks twice for 某事/);
    assert.match(found, /ward is for somebody who is not named/);
  });

  it('finds two items with one form', () => {
    const [one, other] = [published[0]!, published[1]!];
    const same = sameForms([one, { item: other.item, form: one.form }]);
    assert.deepEqual(same, [[one.item.itemCode, other.item.itemCode]]);
  });
});

function example(): AuditedForm {
  return published.find(({ item }) => item.itemCode === 'GA-HZ-0059')!;
}

function weaknessesOf(form: ItemForm): string {
  return formWeaknesses({ item: example().item, form }).join('\n');
}

function withFields(fields: Readonly<Record<string, FieldSchema>>): ItemForm {
  const { form } = example();
  return {
    ...form,
    schema: { ...form.schema, properties: { ...form.schema.properties, ...fields } },
  };
}

function text(widget: string): FieldSchema {
  return {
    type: 'string',
    title: '某事',
    minLength: 1,
    maxLength: 50,
    ui: { title: { zh: '某事', en: 'A thing' }, widget },
  } as FieldSchema;
}
