import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Day } from '@tongban/kernel';
import type { EditedItem } from '../src/domain/item-defects.ts';
import type { FormPlan, PlannedQuestion } from '../src/forms/form-plan.ts';
import { formPlanSchema } from '../src/http/form-plan-input.ts';
import { draftFaults, withoutComputed } from '../src/item-faults.ts';
import { actOnRevision } from '../src/act-on-revision.ts';
import { draftRevision } from '../src/draft-revision.ts';
import { strictAjv } from './form-breaches.ts';
import { approved, changed, officers, organs, workshop, type Workshop } from './maintaining.ts';

const itemCode = 'GA-HZ-0067';
let shop: Workshop;
let plan: FormPlan;
before(async () => {
  shop = await workshop();
  plan = shop.catalogue.editing.planOf(itemOf(itemCode));
});

describe('the form of an item as an editor arranges it', () => {
  it('begins for every one of the 661 items with the form it has, and is that form again', () => {
    const readable = new Ajv2020({ strict: false }).compile(formPlanSchema);
    for (const { item, form } of shop.catalogue.editing.items) {
      const edited = withoutComputed(item);
      const formPlan = shop.catalogue.editing.planOf(edited);
      // As it comes back from an editor and from the database, which keep no order of members.
      const sent = shuffled(formPlan) as FormPlan;
      assert.ok(readable(sent), `${item.itemCode}: ${JSON.stringify(readable.errors?.[0])}`);
      const planned = { ...edited, formPlan: sent };
      const again = shop.catalogue.editing.bodyOf(planned).form;
      assert.deepEqual(namesIn(again.schema), namesIn(form.schema), item.itemCode);
      // The version of a form is of its text, in which the members lie in another order.
      assert.deepEqual({ ...again, formVersion: '' }, { ...form, formVersion: '' }, item.itemCode);
      assert.deepEqual(shop.catalogue.editing.planFaults(planned), [], item.itemCode);
    }
  });

  it('is arranged from shared blocks and kinds of questions, each of which is whole', () => {
    const { blocks, kinds } = shop.catalogue.editing.formLibrary();
    assert.ok(blocks.length > 80);
    for (const wanted of [
      'vehicle/plateKind',
      'premises/premisesName',
      'event/eventName',
      'child/childName',
    ]) {
      assert.ok(
        blocks.some(({ block }) => block === wanted),
        wanted,
      );
    }
    const ajv = strictAjv();
    for (const { question } of kinds)
      ajv.compile({ type: 'object', properties: { question: question.schema } });
    assert.deepEqual(
      faultsWith([
        {
          key: 'own',
          title,
          questions: kinds
            .map(({ question }, n) => ({ ...question, property: `q${n}` }))
            .slice(0, 8),
        },
      ]),
      [],
    );
  });

  it('knows which of its questions are of a shared block', () => {
    const vehicle = shop.catalogue.editing.items.find(
      ({ form }) => form.schema.properties['vehicleIdentificationTail'],
    );
    const { pages } = shop.catalogue.editing.planOf(withoutComputed(vehicle!.item));
    const blocks = pages.flatMap(({ questions }) => questions.map(({ block }) => block));
    assert.ok(blocks.includes('vehicle/plateKind'));
  });
});

describe('a form that cannot be', () => {
  it('with a condition that can never hold is refused with its reason', async () => {
    const question = kindOf('text', 'remark', { showWhen: { property: 'kind', equals: ['c'] } });
    const formPlan = {
      pages: [
        ...plan.pages,
        { key: 'own', title, questions: [kindOf('choice', 'kind'), question] },
      ],
    };
    const drafted = await draftRevision(shop, {
      by: officers.editor,
      content: changed(shop, itemCode, { formPlan }),
      organId: organs.ministry,
    });
    assert.ok(drafted.ok);
    const { revisionId } = drafted.value;
    const handedIn = await actOnRevision(
      shop,
      { revisionId, by: officers.editor },
      { type: 'submit' },
    );
    assert.equal(handedIn.ok, false);
    assert.equal(!handedIn.ok && handedIn.refusal.code, 'catalogue/item-contradicts-itself');
    assert.match(handedIn.ok ? '' : handedIn.refusal.detail.zh, /“一行文字”的条件永远不会成立/);
    await actOnRevision(shop, { revisionId, by: officers.editor }, { type: 'discard' });
  });

  const cases: readonly (readonly [rule: string, questions: () => readonly PlannedQuestion[]])[] = [
    [
      'never-fails',
      () => [
        kindOf('yes-no', 'kind'),
        kindOf('text', 'remark', { showWhen: { property: 'kind', equals: [true, false] } }),
      ],
    ],
    [
      'asked-too-late',
      () => [
        kindOf('text', 'remark', { showWhen: { property: 'kind', equals: [true] } }),
        kindOf('yes-no', 'kind'),
      ],
    ],
    [
      'never-holds',
      () => [kindOf('text', 'remark', { showWhen: { property: 'nothing', equals: [true] } })],
    ],
    [
      'rule-impossible',
      () => [{ ...kindOf('day', 'until'), rules: [{ rule: 'not-before', than: 'nothing' }] }],
    ],
    [
      'rule-impossible',
      () => [{ ...kindOf('day', 'bornOn'), rules: [{ rule: 'age', least: 18, under: 16 }] }],
    ],
    ['rule-impossible', () => [{ ...kindOf('text', 'remark'), rules: [{ rule: 'past' }] }]],
    [
      'never-right',
      () => [
        {
          ...kindOf('text', 'remark'),
          schema: { ...kindOf('text', 'remark').schema, minLength: 200 } as never,
        },
      ],
    ],
    [
      'unbounded',
      () => [
        {
          ...kindOf('text', 'remark'),
          schema: { type: 'string', title: '问', ui: { title, widget: 'text' } } as never,
        },
      ],
    ],
    ['few-choices', () => [kindOf('choice', 'kind', { choices: [{ value: 'a', title }] })]],
    [
      'choice-twice',
      () => [
        kindOf('choice', 'kind', {
          choices: [
            { value: 'a', title },
            { value: 'a', title },
          ],
        }),
      ],
    ],
    [
      'not-personal',
      () => [
        {
          ...kindOf('mobile', 'phone'),
          schema: { ...kindOf('mobile', 'phone').schema, personal: undefined } as never,
        },
      ],
    ],
    ['asked-twice', () => [kindOf('text', 'contactPhone')]],
    [
      'pattern-unknown',
      () => [
        {
          ...kindOf('text', 'remark'),
          schema: { ...kindOf('text', 'remark').schema, pattern: '^(a+)+$' } as never,
        },
      ],
    ],
    ['page-empty', () => []],
    ['page-too-long', () => Array.from({ length: 9 }, (_, n) => kindOf('text', `q${n}`))],
    [
      'block-changed',
      () => {
        const block = shop.catalogue.editing
          .formLibrary()
          .blocks.find(({ block: name }) => name === 'premises/premisesName')!;
        const [first] = block.questions;
        return [{ ...first!, schema: { ...first!.schema, maxLength: 5 } as never }];
      },
    ],
  ];
  for (const [rule, questions] of cases) {
    it(`is told: ${rule}`, () => {
      const found = faultsWith([{ key: 'own', title, questions: questions() }]);
      assert.ok(found.includes(`forms/${rule}`), `${rule} among ${found.join()}`);
    });
  }

  it('may say a question of a block in other words', () => {
    const block = shop.catalogue.editing
      .formLibrary()
      .blocks.find(({ block: name }) => name === 'premises/premisesName')!;
    const questions = block.questions.map((one) => ({
      ...one,
      schema: { ...one.schema, ui: { ...one.schema.ui, title, hint: title } } as typeof one.schema,
    }));
    assert.deepEqual(faultsWith([{ key: 'own', title, questions }]), []);
  });
});

describe('an arranged form that is published', () => {
  it('is asked from then on, in its order on every process; a version before it keeps its own', async () => {
    const { version } = shop.catalogue.editing.findItem(itemCode)!.item;
    const address = kindOf('address', 'usedAt');
    const formPlan = { pages: [{ key: 'own', title, questions: [address] }, ...plan.pages] };
    const revisionId = await approved(shop, changed(shop, itemCode, { formPlan }));
    const published = await actOnRevision(
      shop,
      { revisionId, by: officers.editor },
      { type: 'publish', effectiveFrom: '2026-03-27' as Day },
    );
    assert.ok(published.ok, published.ok ? '' : published.refusal.detail.en);
    const another = await shop.another();
    await shop.catalogue.refresh();
    for (const catalogue of [shop.catalogue, another]) {
      const known = catalogue.editing.findItem(itemCode)!;
      assert.equal(known.form.pages.find(({ key }) => key === 'own')?.properties[0], 'usedAt');
      const usedAt = known.form.schema.properties['usedAt'];
      assert.ok(usedAt?.type === 'object');
      assert.deepEqual(Object.keys(usedAt.properties), ['regionCode', 'street']);
      assert.equal(
        (await catalogue.findItemVersion(itemCode, version))?.form.schema.properties['usedAt'],
        undefined,
      );
    }
  });
});

const title = { zh: '问题', en: 'Question' };

function itemOf(code: string): EditedItem {
  return withoutComputed(shop.catalogue.editing.findItem(code)!.item);
}

function kindOf(kind: string, property: string, ui: object = {}): PlannedQuestion {
  const { question } = shop.catalogue.editing.formLibrary().kinds.find((one) => one.kind === kind)!;
  const { schema } = question;
  return {
    ...question,
    property,
    schema: { ...schema, ui: { ...schema.ui, ...ui } } as typeof schema,
  };
}

function faultsWith(pages: FormPlan['pages']): string[] {
  const item = { ...itemOf(itemCode), formPlan: { pages: [...plan.pages, ...pages] } };
  return draftFaults(shop.catalogue.editing, item)
    .filter(({ field }) => field === 'form')
    .map(({ rule }) => rule);
}

/** Every question in the order in which it is asked. */
function namesIn(field: object): string[] {
  const { properties = {}, items = {} } = field as {
    properties?: Readonly<Record<string, object>>;
    items?: object;
  };
  const own = Object.entries(properties).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
  return Object.keys(items).length === 0 ? own : [...own, ...namesIn(items)];
}

/** The same with the members of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([name, inner]) => [name, shuffled(inner)]));
}
