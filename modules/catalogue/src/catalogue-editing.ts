import { ok } from '@tongban/kernel';
import type { CatalogueEditing, ProposedChange } from './catalogue.ts';
import type { PinnedItem } from './domain/pinned-item.ts';
import type { ItemForm } from './forms/form.ts';
import { formHere, type PapersKnown } from './forms/form-here.ts';
import { formPlanning } from './form-planning.ts';
import { findGuide } from './guide/find-guide.ts';
import type { KnownItems } from './known-items.ts';
import type { CatalogueContent } from './load/read-catalogue-files.ts';
import type { Snapshot } from './read-snapshot.ts';
import { itemBody } from './store/item-bodies.ts';

interface EditingParts {
  readonly now: () => Snapshot;
  readonly content: CatalogueContent;
  readonly flowsOnline: readonly string[];
  readonly papers: PapersKnown;
}

/** What the editors' side asks of the catalogue. */
export function catalogueEditing(parts: EditingParts): CatalogueEditing {
  const { now, content, flowsOnline, papers } = parts;
  const { findMaterial } = papers;
  return {
    get items() {
      return now().items.all;
    },
    findItem: (itemCode) => now().items.all.find(({ item }) => item.itemCode === itemCode),
    bodyOf: (edited) => itemBody(edited, content),
    above: (item, organ, on) => now().implementations.above(item, organ, on),
    at: (item, organ, on) => now().implementations.at(item, organ, on),
    overridesOf: (itemCode) => now().implementations.overridesOf(itemCode),
    isTaken: (item, organId, on) => now().implementations.isTaken(item, organId, on),
    claimsOf: (organId) => now().implementations.claimsOf(organId),
    materials: [...content.materials.values()],
    flows: [...content.flows.values()],
    ...formPlanning(content),
    preview(change, question) {
      const world = { ...withChange(parts, change), flowsOnline, findMaterial };
      const guide = findGuide({ ...world, flows: content.flows }, question);
      if (!guide.ok) return guide;
      const item = world.items.get(question.itemCode);
      if (!item.ok) return item;
      const here =
        question.regionCode === undefined
          ? undefined
          : world.implementations.of(item.value, question.regionCode, question.on);
      const form = world.items.formOf(item.value, here?.ok === true ? here.value : undefined);
      return ok({ guide: guide.value, form });
    },
  };
}

/** Everything as it is but for the change; an item that is not published yet is shown as if it were. */
function withChange(
  { now, content, papers }: EditingParts,
  change: ProposedChange,
): Pick<Snapshot, 'items' | 'implementations'> {
  const { items, implementations } = now();
  if ('override' in change) {
    return { items, implementations: implementations.with(change.override) };
  }
  const { item, form, hash } = itemBody(change.item, content);
  const known = items.all.find((one) => one.item.itemCode === item.itemCode);
  const version = (known?.item.version ?? 0) + 1;
  return { items: withItem(items, { ...item, version, hash }, { form, papers }), implementations };
}

function withItem(
  items: KnownItems,
  item: PinnedItem,
  { form, papers }: { form: ItemForm; papers: PapersKnown },
): KnownItems {
  return {
    ...items,
    get: (itemCode) => (itemCode === item.itemCode ? ok(item) : items.get(itemCode)),
    formOf: (of, implementation) =>
      of.itemCode === item.itemCode
        ? formHere(form, { item, implementation }, papers)
        : items.formOf(of, implementation),
  };
}
