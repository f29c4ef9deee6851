import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Day } from '@tongban/kernel';
import { ownMaterialKeys } from '@tongban/vocabulary';
import { beginContent } from '../src/begin-content.ts';
import type { EditedItem } from '../src/domain/item-defects.ts';
import type { RevisionContent } from '../src/domain/revision.ts';
import type { SituationTree } from '../src/domain/situation.ts';
import { actOnRevision } from '../src/act-on-revision.ts';
import { draftRevision } from '../src/draft-revision.ts';
import { formFaults } from '../src/forms/form-faults.ts';
import { draftFaults, itemFaultFinder } from '../src/item-faults.ts';
import { readContent } from '../src/read-content.ts';
import { importItems } from '../src/spreadsheet/import-items.ts';
import { itemRows } from '../src/spreadsheet/item-rows.ts';
import { approved, changed, officers, organs, workshop, type Workshop } from './maintaining.ts';

const itemCode = 'GA-HZ-0067';

const tree: SituationTree = {
  questions: [
    {
      key: 'who',
      title: { zh: '为谁办理？', en: 'For whom?' },
      choices: [
        { value: 'self', title: { zh: '本人', en: 'Myself' } },
        { value: 'agent', title: { zh: '代办', en: 'Somebody else' } },
      ],
    },
  ],
  materials: [{ material: 'bank_record', when: [{ question: 'who', is: ['agent'] }] }],
};

let shop: Workshop;
before(async () => (shop = await workshop()));

describe('a tree of situations in a draft', () => {
  it('becomes part of the published version: guide and form ask it', async () => {
    await publish(changed(shop, itemCode, { situation: tree }));
    const guide = shop.catalogue.guide({ itemCode, on: '2026-03-27' as Day });
    assert.ok(guide.ok);
    assert.deepEqual(
      guide.value.situation?.questions.map(({ key }) => key),
      ['who'],
    );
    const known = shop.catalogue.editing.findItem(itemCode)!;
    assert.ok(known.form.schema.properties['situationWho'], 'the form asks it too');
    assert.deepEqual(known.item.situation, tree);
  });

  it('can be taken away again', async () => {
    await publish(changed(shop, itemCode, { situation: null }));
    assert.equal(shop.catalogue.editing.findItem(itemCode)!.item.situation, undefined);
  });

  it('stays as it is where the change does not speak of it', async () => {
    const code = shop.catalogue.editing.items.find(({ item }) => item.situation)!.item.itemCode;
    const before = shop.catalogue.editing.findItem(code)!.item.situation;
    const content = changed(shop, code, { highFrequency: true });
    assert.equal(content.kind, 'change-item');
    const { situation: _, ...item } = (content as { item: EditedItem }).item;
    await publish({ ...content, item } as RevisionContent);
    assert.deepEqual(shop.catalogue.editing.findItem(code)!.item.situation, before);
  });

  it('is not handed in with a loop, which is named where it is', async () => {
    const [who] = tree.questions;
    const looped: SituationTree = {
      questions: [
        { ...who!, when: { question: 'home', is: ['rent'] } },
        {
          ...who!,
          key: 'home',
          choices: [
            { value: 'rent', title: { zh: '租房', en: 'Rented' } },
            { value: 'own', title: { zh: '自有', en: 'Owned' } },
          ],
          when: { question: 'who', is: ['self'] },
        },
      ],
      materials: [],
    };
    const content = changed(shop, itemCode, { situation: looped });
    const faults = itemFaultFinder(shop.catalogue.editing)((content as { item: EditedItem }).item);
    assert.deepEqual(
      faults.filter(({ kind }) => kind === 'contradiction').map(({ rule, at }) => [rule, at]),
      [['situations/loop', 'who']],
    );
    const drafted = await draft(content);
    const refused = await act(drafted, { type: 'submit' });
    assert.equal(refused.ok === false && refused.refusal.code, 'catalogue/item-contradicts-itself');
    await act(drafted, { type: 'discard' });
  });

  it('may leave a question only to a form that asks it', () => {
    const [who] = tree.questions;
    const item = changed(shop, itemCode, {
      situation: { ...tree, questions: [{ ...who!, property: 'nobodyAsksThis' }] },
    });
    const faults = itemFaultFinder(shop.catalogue.editing)((item as { item: EditedItem }).item);
    assert.ok(faults.some(({ rule }) => rule === 'situations/unknown-property'));
  });
});

describe('an element that an editor fills in', () => {
  it('reaches the guide: notes on the time limits, a sample of the result, a blank form', async () => {
    const known = shop.catalogue.editing.findItem(itemCode)!.item;
    const [material, ...others] = known.materials;
    const [result, ...more] = known.elements.results;
    const blankForm = 'https://files.example.gov.cn/form.pdf';
    const sourceNote = '由医疗机构出具';
    await publish(
      changed(shop, itemCode, {
        timeLimits: { ...known.timeLimits, promisedNote: '自受理之日起' },
        materials: [
          { ...material!, demand: { ...material!.demand, blankForm, sourceNote } },
          ...others,
        ],
        elements: { ...known.elements, results: [{ ...result!, sample: blankForm }, ...more] },
      }),
    );
    const guide = shop.catalogue.guide({ itemCode, on: '2026-03-27' as Day });
    assert.ok(guide.ok);
    const { timeLimits, materials, elements } = guide.value;
    assert.equal(timeLimits.promisedNote, '自受理之日起');
    assert.equal(materials[0]!.demand.blankForm, blankForm);
    assert.equal(materials[0]!.demand.sourceNote, sourceNote);
    assert.equal(elements.results[0]!.sample, blankForm);
  });

  it('is not handed in when the address of a file is none, and named by its material', () => {
    const { materials } = shop.catalogue.editing.findItem(itemCode)!.item;
    const [material] = materials;
    for (const sampleForm of ['javascript:alert(1)', 'form.pdf', 'http://files.example/a.pdf']) {
      const content = changed(shop, itemCode, {
        materials: [{ ...material!, demand: { ...material!.demand, sampleForm } }],
      });
      const { item } = content as { item: EditedItem };
      const found = itemFaultFinder(shop.catalogue.editing)(item);
      const fault = found.find(({ rule }) => rule === 'file-address');
      assert.deepEqual([fault?.kind, fault?.at], ['contradiction', material!.materialKey]);
    }
  });
});

describe('a material of an item’s own', () => {
  const own = ownMaterialKeys(itemCode)[0]!;
  const sent = (more: object) => {
    const { item } = changed(shop, itemCode, {}) as { item: EditedItem };
    const materials = [
      ...item.materials,
      { materialKey: own, demand: item.materials[0]!.demand, ...more },
    ];
    return readContent(shop.catalogue, {
      kind: 'change-item',
      itemCode,
      item: { ...item, materials } as never,
    });
  };

  it('is in the guide and asked for in the form, as its source says', async () => {
    const name = { zh: '某地试点确认书', en: 'Confirmation of the trial' };
    const read = sent({ name, source: 'applicant' });
    assert.ok(read.ok);
    await publish(read.value);
    const { form } = shop.catalogue.editing.findItem(itemCode)!;
    const upload = form.uploads.find(({ materialKey }) => materialKey === own);
    assert.deepEqual([upload?.name, upload?.required], [name, true]);
    assert.deepEqual(shop.catalogue.findMaterial(own)?.name, name);
    const guide = shop.catalogue.guide({ itemCode, on: '2026-03-27' as Day });
    assert.ok(guide.ok && guide.value.materials.some(({ materialKey }) => materialKey === own));
  });

  it('goes out and comes back in a spreadsheet, and drafts nothing', async () => {
    const items = shop.catalogue.editing.items.map(({ item }) => item);
    const imported = await importItems(shop, { by: officers.editor, rows: itemRows(items) });
    assert.ok(imported.ok, imported.ok ? '' : JSON.stringify(imported.refusal.more));
    assert.deepEqual(imported.value.drafted, []);
  });

  it('needs a name, and is unknown under the key of another item', () => {
    const read = sent({});
    assert.ok(read.ok);
    const { item } = read.value as { item: EditedItem };
    const nameless = {
      ...item,
      materials: item.materials.map((one) =>
        one.materialKey === own ? { ...one, name: { zh: '', en: '' } } : one,
      ),
    };
    const rules = itemFaultFinder(shop.catalogue.editing)(nameless).map(({ rule }) => rule);
    assert.ok(rules.includes('material-name'));
    const stranger = sent({ materialKey: 'own_ga_hz_0001_1' });
    assert.equal(stranger.ok === false && stranger.refusal.code, 'catalogue/material-unknown');
  });

  it('may be one of the list that comes in another way, but not be typed where it is a paper', () => {
    const { item } = changed(shop, itemCode, {}) as { item: EditedItem };
    const listed = item.materials.find(({ source }) => source === 'shared')!;
    const from = (source: 'applicant' | 'typed-online') => {
      const materials = item.materials.map(({ materialKey, demand }) => ({
        materialKey,
        demand,
        ...(materialKey === listed.materialKey && { source }),
      }));
      const read = readContent(shop.catalogue, {
        kind: 'change-item',
        itemCode,
        item: { ...item, materials },
      });
      assert.ok(read.ok);
      return (read.value as { item: EditedItem }).item;
    };
    const { form } = shop.catalogue.editing.bodyOf(from('applicant'));
    assert.ok(form.uploads.some(({ materialKey }) => materialKey === listed.materialKey));
    const faults = itemFaultFinder(shop.catalogue.editing)(from('typed-online'));
    assert.ok(
      faults.some(({ rule, at }) => rule === 'material-source' && at === listed.materialKey),
    );
  });
});

describe('the form of a draft', () => {
  it('is looked at for conditions that can never hold or never fail', () => {
    const { form } = shop.catalogue.editing.findItem(itemCode)!;
    assert.deepEqual(formFaults(form), []);
    const [name] = Object.entries(form.schema.properties).find(([, { ui }]) => ui.showWhen)!;
    const field = form.schema.properties[name]!;
    const showWhen = { ...field.ui.showWhen!, equals: ['nobody-answers-this'] };
    const broken = {
      ...form,
      schema: {
        ...form.schema,
        properties: {
          ...form.schema.properties,
          [name]: { ...field, ui: { ...field.ui, showWhen } },
        },
      },
    };
    assert.deepEqual(
      formFaults(broken).map(({ rule, at }) => [rule, at]),
      [['never-holds', name]],
    );
  });

  it('stops a draft whose tree leaves a file to an answer the form does not know', () => {
    const { form } = shop.catalogue.editing.findItem(itemCode)!;
    const [property] = Object.entries(form.schema.properties).find(
      ([, field]) => field.type === 'string' && field.enum !== undefined && !field.ui.showWhen,
    )!;
    const [who] = tree.questions;
    const content = changed(shop, itemCode, {
      situation: { ...tree, questions: [{ ...who!, property }] },
    });
    const faults = draftFaults(shop.catalogue.editing, (content as { item: EditedItem }).item);
    assert.deepEqual(
      faults.filter(({ field }) => field === 'form').map(({ rule, at }) => [rule, at]),
      [['forms/never-holds', 'bank_record']],
    );
  });
});

describe('beginning a change', () => {
  it('goes on from the version that awaits its day', async () => {
    const code = 'GA-HZ-0068';
    const first = await approved(
      shop,
      changed(shop, code, { maximumVisits: 1, onlineDepth: 'III' }),
    );
    assert.ok((await act(first, { type: 'publish', effectiveFrom: '2026-05-01' as Day })).ok);
    const inForce = shop.catalogue.editing.findItem(code)!.item;
    const begun = await beginContent(shop, { kind: 'change-item', itemCode: code }, undefined);
    assert.equal(begun.baseVersion, inForce.version + 1);
    assert.equal(begun.sent.item?.maximumVisits, 1);
    const content = readContent(shop.catalogue, begun.sent);
    assert.ok(content.ok);
    const second = await approved(shop, content.value, organs.ministry, officers.reviewer, begun);
    const published = await act(second, { type: 'publish', effectiveFrom: '2026-06-01' as Day });
    assert.equal(published.ok && published.value.resultVersion, inForce.version + 2);
  });

  it('can be moved onto a newer version while it is written', async () => {
    const code = 'GA-HZ-0069';
    const { version } = shop.catalogue.editing.findItem(code)!.item;
    const late = await draft(changed(shop, code, { highFrequency: true }), version - 1);
    const moved = await act(late, {
      type: 'edit',
      content: changed(shop, code, { highFrequency: true }),
      baseVersion: version,
    });
    assert.equal(moved.ok && moved.value.baseVersion, version);
  });

  it('of an implementation goes on from what the organ said last', async () => {
    const sent = { kind: 'change-implementation', itemCode: 'GA-JG-0070' } as const;
    const empty = await beginContent(shop, sent, organs.county);
    assert.deepEqual(empty.sent.terms, { exemptMaterials: [] });
    const terms = { exemptMaterials: [], phone: '0755-1234567' };
    await publish(
      { kind: 'change-implementation', itemCode: 'GA-JG-0070' as never, terms },
      organs.county,
    );
    const begun = await beginContent(shop, sent, organs.county);
    assert.equal(begun.sent.terms?.phone, '0755-1234567');
  });
});

describe('a preview', () => {
  it('shows the guide and the form with the change, and changes nothing', () => {
    const content = changed(shop, itemCode, { name: { zh: '预览', en: 'Preview' } });
    assert.equal(content.kind, 'change-item');
    const question = { itemCode, on: '2026-03-27' as Day, regionCode: '440305' };
    const shown = shop.catalogue.editing.preview(
      { item: (content as { item: EditedItem }).item },
      question,
    );
    assert.ok(shown.ok);
    assert.equal(shown.value.guide.name.zh, '预览');
    assert.ok(shown.value.form.pages.length > 0);
    const now = shop.catalogue.guide(question);
    assert.notEqual(now.ok && now.value.name.zh, '预览');
  });

  it('of an override shows what the organ would do', () => {
    const { item } = shop.catalogue.editing.findItem(itemCode)!;
    const question = { itemCode, on: '2026-03-27' as Day, regionCode: '440305' };
    const here = shop.catalogue.guide(question);
    assert.ok(here.ok && here.value.organ !== undefined);
    const shown = shop.catalogue.editing.preview(
      {
        override: {
          organId: here.value.organ.organId,
          itemCode: item.itemCode,
          exemptMaterials: [],
          phone: '0755-7654321',
          effectiveFrom: '2026-03-27' as Day,
        },
      },
      question,
    );
    assert.equal(shown.ok && shown.value.guide.organ?.phone, '0755-7654321');
  });
});

async function draft(content: RevisionContent, baseVersion?: number): Promise<string> {
  const drafted = await draftRevision(shop, {
    by: officers.editor,
    content,
    organId: organs.ministry,
    ...(baseVersion !== undefined && { baseVersion }),
  });
  assert.ok(drafted.ok, drafted.ok ? '' : drafted.refusal.detail.en);
  return drafted.value.revisionId;
}

function act(revisionId: string, wish: Parameters<typeof actOnRevision>[2]) {
  return actOnRevision(shop, { revisionId, by: officers.editor }, wish);
}

async function publish(content: RevisionContent, organId: string = organs.ministry): Promise<void> {
  const revisionId = await approved(shop, content, organId);
  const published = await act(revisionId, { type: 'publish', effectiveFrom: '2026-03-27' as Day });
  assert.ok(published.ok, published.ok ? '' : published.refusal.detail.en);
  await shop.catalogue.refresh();
}
