import { canonicalJson, sm3 } from '@tongban/crypto';
import { demandedAssurance } from '../domain/assurance.ts';
import { deriveDemands, deriveElements } from '../domain/derive-elements.ts';
import type { EditedItem } from '../domain/item-defects.ts';
import type { SituationTree } from '../domain/situation.ts';
import type { PinnedItem } from '../domain/pinned-item.ts';
import type { ItemForm } from '../forms/form.ts';
import { formOf } from '../forms/form-of.ts';
import type { CatalogueContent } from '../load/read-catalogue-files.ts';

/** An item as it is hashed and stored, before it has a version. */
export interface ItemBody {
  readonly item: Omit<PinnedItem, 'version' | 'hash'>;
  readonly form: ItemForm;
  readonly hash: string;
  readonly json: string;
}

/** The items of the data files, each with what the rules say of it. */
export function itemBodies(content: CatalogueContent): ItemBody[] {
  return content.items.map((item) => {
    const flow = content.flows.get(item.flowTemplate)!;
    const elements = deriveElements(item, flow, content.elements);
    return itemBody({ ...item, materials: deriveDemands(item), elements }, content);
  });
}

/** Whatever a case relies on is in the hash: a changed question or step is another version of the item. */
export function itemBody(item: EditedItem, content: CatalogueContent): ItemBody {
  const assurance = demandedAssurance(item, content.assurance);
  const eligibility = content.eligibility.get(item.itemCode) ?? [];
  const flow = content.flows.get(item.flowTemplate)!;
  const { situation: _, ...rest } = item;
  const situation = situationOf(item, content);
  const form = formOf(item, {
    ...content,
    situations: new Map(situation === undefined ? [] : [[item.itemCode, situation]]),
  });
  const whole = {
    ...rest,
    assurance,
    eligibility,
    ...(situation !== undefined && { situation }),
  };
  const json = canonicalJson({ item: whole, flow, form });
  return { item: whole, form, hash: hexSm3(json), json };
}

/** What the editor says of the situations; what the data files say where the editor says nothing. */
export function situationOf(
  { itemCode, situation }: EditedItem,
  { situations }: Pick<CatalogueContent, 'situations'>,
): SituationTree | undefined {
  return situation === undefined ? situations.get(itemCode) : (situation ?? undefined);
}

export function contentHashOf(
  bodies: readonly { readonly item: { readonly itemCode: string }; readonly hash: string }[],
): string {
  return hexSm3(bodies.map(({ item, hash }) => `${item.itemCode} ${hash}\n`).join(''));
}

function hexSm3(text: string): string {
  return Buffer.from(sm3(text)).toString('hex');
}
