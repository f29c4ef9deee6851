import { ok, refuse, type Result } from '@tongban/kernel';
import { branchCodes, branchLabels, type ItemState } from '@tongban/vocabulary';
import type { CatalogueSummary, ItemRefusal } from './catalogue.ts';
import type { Implementation } from './domain/implementation.ts';
import { ownMaterialsOf } from './domain/own-material.ts';
import type { PinnedItem } from './domain/pinned-item.ts';
import type { Material, MaterialKey } from './domain/service-item.ts';
import { formHere, type PapersKnown } from './forms/form-here.ts';
import type { ItemForm } from './forms/form.ts';

/** All items in memory, each in the version in force, with its form. */
export interface KnownItems {
  readonly published: readonly PinnedItem[];
  readonly all: readonly KnownItem[];
  readonly summary: CatalogueSummary;
  get(itemCode: string): Result<PinnedItem, ItemRefusal>;
  stateOf(itemCode: string): ItemState;
  /** Materials of single items, which no list has. */
  readonly ownMaterials: ReadonlyMap<MaterialKey, Material>;
  formOf(item: PinnedItem, implementation?: Implementation): ItemForm;
}

/** An item in the version in force, with the form it has in it. */
export interface KnownItem {
  readonly item: PinnedItem;
  readonly form: ItemForm;
  readonly state: ItemState;
}

export function knownItems(list: readonly KnownItem[], papers: PapersKnown): KnownItems {
  const items = new Map<string, KnownItem>(list.map((one) => [one.item.itemCode, one]));
  const usual = new Map<string, ItemForm>();
  const published = list
    .filter(({ item, state }) => item.published && state !== 'withdrawn')
    .map(({ item }) => item);
  return {
    published,
    all: list,
    summary: summarise(items.size, published),
    get(itemCode) {
      const known = items.get(itemCode);
      if (known === undefined) return refuseUnknown();
      if (known.state === 'withdrawn') return refuseWithdrawn(known.item);
      return known.item.published ? ok(known.item) : refuseUnpublished(known.item);
    },
    ownMaterials: ownMaterialsOf(list.map(({ item }) => item)),
    stateOf: (itemCode) => items.get(itemCode)?.state ?? 'in-force',
    formOf(item, implementation) {
      const { item: inForce, form } = items.get(item.itemCode)!;
      // Most organs do as the item says, and every guide asks for the form.
      if (implementation !== undefined && implementation.materials !== inForce.materials) {
        return formHere(form, { item, implementation }, papers);
      }
      const known = usual.get(item.itemCode) ?? formHere(form, { item: inForce }, papers);
      usual.set(item.itemCode, known);
      return known;
    },
  };
}

/** 暂停: the guide stays and says so; nobody new applies. */
export function refuseSuspended({ name }: Pick<PinnedItem, 'name'>) {
  return refuse('catalogue/suspended', {
    zh: `“${name.zh}”暂停办理，已受理的继续办理。`,
    en: `“${name.en}” is suspended; what was accepted goes on.`,
  });
}

function summarise(totalItems: number, published: readonly PinnedItem[]): CatalogueSummary {
  return {
    publishedItems: published.length,
    totalItems,
    branches: branchCodes.map((code) => ({
      code,
      name: branchLabels[code],
      publishedItems: published.filter(({ branchCode }) => branchCode === code).length,
    })),
  };
}

function refuseUnknown() {
  return refuse('catalogue/item-not-found', {
    zh: '没有这个事项，请从事项目录中选择。',
    en: 'There is no such service item. Choose one from the list.',
  });
}

function refuseUnpublished({ name }: PinnedItem) {
  return refuse('catalogue/not-published', {
    zh: `“${name.zh}”没有在本平台发布。`,
    en: `“${name.en}” is not published on this platform.`,
  });
}

/** 取消: no new cases; those on the way finish on their version. */
function refuseWithdrawn({ name }: PinnedItem) {
  return refuse('catalogue/withdrawn', {
    zh: `“${name.zh}”已取消，不再受理新的申请。`,
    en: `“${name.en}” was withdrawn; nobody new can apply.`,
  });
}
