import type { CatalogueEditing } from './catalogue.ts';
import { type EditedItem, type ItemDefect, itemDefects } from './domain/item-defects.ts';
import type { PinnedItem } from './domain/pinned-item.ts';
import { type FormFault, formFaults } from './forms/form-faults.ts';
import { ruleFaults } from './forms/rule-faults.ts';
import { ownMaterialsOf } from './domain/own-material.ts';
import { situationFaults, type SituationWorld } from './domain/situation-faults.ts';
import { situationWorld } from './domain/situation-world.ts';

/** Finds everything that stands against an item, its situations included; one finder looks at many items. */
export function itemFaultFinder(editing: CatalogueEditing): (item: EditedItem) => ItemDefect[] {
  const flows = new Map(editing.flows.map((flow) => [flow.template, flow]));
  const materials = new Map<string, CatalogueEditing['materials'][number]>(
    editing.materials.map((material) => [material.materialKey, material]),
  );
  const published = editing.items.filter(
    ({ item, state }) => item.published && state !== 'withdrawn',
  );
  const listed = situationWorld(
    published.map(({ item }) => item),
    (materialKey) => materials.get(materialKey),
  );
  return (item) => {
    const tree = item.situation ?? undefined;
    const own = new Set<string>(ownMaterialsOf([item]).keys());
    const world: SituationWorld = {
      ...listed,
      materialKind: (key) => (own.has(key) ? 'other' : listed.materialKind(key)),
    };
    const faults = tree === undefined ? [] : situationFaults(tree, world);
    return [
      ...itemDefects(item, flows.get(item.flowTemplate)),
      ...faults.map(({ rule, at, text }): ItemDefect => ({
        rule,
        kind: 'contradiction',
        field: 'situation',
        at,
        text,
      })),
      ...(faults.length === 0 ? propertyFaults(editing, item) : []),
    ];
  };
}

/** The same of a draft, with what the form it would have says against itself. */
export function draftFaults(editing: CatalogueEditing, item: EditedItem): ItemDefect[] {
  const faults = itemFaultFinder(editing)(item);
  // Without a flow and with broken situations there is no form to look at.
  if (faults.some(({ rule, field }) => rule === 'flow-unknown' || field === 'situation')) {
    return faults;
  }
  return [
    ...faults,
    ...formFaultsOf(editing, item).map(({ rule, at, text }): ItemDefect => ({
      rule: `forms/${rule}`,
      kind: 'contradiction',
      field: 'form',
      at,
      text,
    })),
  ];
}

/** Of the pages an editor arranged; when they hold, of the form that is made of them. */
function formFaultsOf(editing: CatalogueEditing, item: EditedItem): FormFault[] {
  const planned = editing.planFaults(item);
  if (planned.length > 0) return planned;
  const { form } = editing.bodyOf(item);
  return [...formFaults(form), ...ruleFaults(form)];
}

/** A question may be asked by the item's own form: then that form has to ask it. */
function propertyFaults({ bodyOf }: CatalogueEditing, item: EditedItem): ItemDefect[] {
  const linked = (item.situation?.questions ?? []).filter(({ property }) => property !== undefined);
  if (linked.length === 0) return [];
  const { properties } = bodyOf(item).form.schema;
  return linked
    .filter(({ property }) => properties[property!] === undefined)
    .map(({ key, property }) => ({
      rule: 'situations/unknown-property',
      kind: 'contradiction',
      field: 'situation',
      at: key,
      text: {
        zh: `表单中没有“${property}”，问题“${key}”无从由表单回答`,
        en: `the form does not ask ${property}, which would answer ${key}`,
      },
    }));
}

/** What an editor may change of an item: without what the catalogue computes. */
export function withoutComputed(item: EditedItem | PinnedItem): EditedItem {
  const { version: _, hash: __, assurance: ___, eligibility: ____, ...rest } = item as PinnedItem;
  return rest;
}
