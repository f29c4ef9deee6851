import { ok, refuse, type Result } from '@tongban/kernel';
import { branchCodes, branchLabels } from '@tongban/vocabulary';
import type { CatalogueSummary, ItemRefusal } from './catalogue.ts';
import type { Implementation } from './domain/implementation.ts';
import type { PinnedItem } from './domain/pinned-item.ts';
import type { ItemForm } from './forms/form.ts';
import type { ItemBody } from './store/item-bodies.ts';

/** All items in memory, each in the version in force, with its form. */
export interface KnownItems {
  readonly published: readonly PinnedItem[];
  readonly summary: CatalogueSummary;
  get(itemCode: string): Result<PinnedItem, ItemRefusal>;
  formOf(item: PinnedItem, implementation?: Implementation): ItemForm;
}

export function knownItems(
  bodies: readonly ItemBody[],
  versions: ReadonlyMap<string, number>,
): KnownItems {
  const items = new Map<string, PinnedItem>();
  const forms = new Map<string, ItemForm>();
  for (const { item, form, hash } of bodies) {
    items.set(item.itemCode, { ...item, version: versions.get(item.itemCode) ?? 1, hash });
    forms.set(item.itemCode, form);
  }
  const published = [...items.values()].filter((item) => item.published);
  return {
    published,
    summary: summarise(items.size, published),
    get(itemCode) {
      const item = items.get(itemCode);
      if (item === undefined) return refuseUnknown();
      return item.published ? ok(item) : refuseUnpublished(item);
    },
    formOf: (item, implementation) => formWithout(forms.get(item.itemCode)!, implementation),
  };
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

/** What an organ spares the applicant is not asked in its form either. */
function formWithout(form: ItemForm, implementation: Implementation | undefined): ItemForm {
  const exempt: readonly string[] = implementation?.exemptMaterials ?? [];
  if (exempt.length === 0) return form;
  const uploads = form.uploads.filter(({ materialKey }) => !exempt.includes(materialKey));
  return { ...form, uploads };
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
