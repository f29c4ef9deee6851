import { ok, type Refusal, refuse, type Result } from '@tongban/kernel';
import type { Catalogue } from './catalogue.ts';
import type { ItemMaterial } from './domain/item-elements.ts';
import type { EditedItem } from './domain/item-defects.ts';
import type { LocalTerms, RevisionContent } from './domain/revision.ts';
import { materialSaid, type SaidOfMaterial } from './domain/own-material.ts';
import type { ItemCode, MaterialKey, ServiceItem } from './domain/service-item.ts';

/** What an editor sent, before the catalogue's own part is added. */
export interface SentContent {
  readonly kind: RevisionContent['kind'];
  readonly itemCode?: string;
  readonly item?: Omit<
    EditedItem,
    'itemCode' | 'basicCode' | 'branchCode' | 'itemType' | 'materials' | 'results'
  > & { readonly materials: readonly (SaidOfMaterial & Pick<ItemMaterial, 'demand'>)[] };
  readonly reason?: string;
  readonly terms?: LocalTerms;
  readonly scope?: string;
}

export type ContentRefusal = Refusal<
  'catalogue/content-incomplete' | 'catalogue/item-not-found' | 'catalogue/material-unknown'
>;

/** The change that was sent, with what no editor may change filled in from the item. */
export function readContent(
  { editing }: Pick<Catalogue, 'editing'>,
  sent: SentContent,
): Result<RevisionContent, ContentRefusal> {
  const { kind } = sent;
  if (kind === 'claim-items' || kind === 'release-items') {
    return sent.scope === undefined
      ? incomplete('scope')
      : ok({ kind, scope: sent.scope as 'all' });
  }
  const known = editing.findItem(sent.itemCode ?? '');
  if (known === undefined) {
    return refuse('catalogue/item-not-found', {
      zh: '没有这个事项。',
      en: 'There is no such service item.',
    });
  }
  const { itemCode } = known.item;
  switch (kind) {
    case 'change-item':
      return sent.item === undefined
        ? incomplete('item')
        : readItem(editing, known.item, sent.item);
    case 'change-implementation':
      return sent.terms === undefined
        ? incomplete('terms')
        : ok({ kind, itemCode, terms: sent.terms });
    case 'suspend-item':
    case 'resume-item':
    case 'withdraw-item':
      return sent.reason === undefined
        ? incomplete('reason')
        : ok({ kind, itemCode, reason: sent.reason });
  }
}

function readItem(
  editing: Catalogue['editing'],
  { itemCode, basicCode, branchCode, itemType }: ServiceItem & { itemCode: ItemCode },
  sent: NonNullable<SentContent['item']>,
): Result<RevisionContent, ContentRefusal> {
  const known = new Map<MaterialKey, ServiceItem['materials'][number]>(
    editing.materials.map((material) => [material.materialKey, material]),
  );
  const materials: ItemMaterial[] = [];
  for (const { demand, ...said } of sent.materials) {
    const { materialKey } = said;
    const material = materialSaid(known.get(materialKey), itemCode, said);
    if (material === undefined) {
      return refuse('catalogue/material-unknown', {
        zh: `没有材料“${materialKey}”。`,
        en: `There is no material “${materialKey}”.`,
      });
    }
    materials.push({ ...material, demand });
  }
  const results = sent.elements.results.map(({ name }) => name);
  const item = { ...sent, itemCode, basicCode, branchCode, itemType, materials, results };
  return ok({ kind: 'change-item', itemCode, item });
}

function incomplete(field: string) {
  return refuse('catalogue/content-incomplete', {
    zh: `修改缺少“${field}”。`,
    en: `The change lacks “${field}”.`,
  });
}
