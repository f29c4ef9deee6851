import { dayOf } from '@tongban/kernel';
import { overrideFaults } from './domain/decide-override.ts';
import type { ItemDefect } from './domain/item-defects.ts';
import { overrideFields } from './domain/override-fields.ts';
import { draftFaults } from './item-faults.ts';
import type { Maintenance } from './maintenance-parts.ts';
import type { RevisionRow } from './store/revisions.ts';

/** What stands against a change: of an item what it says against itself, of an override each rule it breaks. */
export function contradictionsOf(
  maintenance: Maintenance,
  row: Pick<RevisionRow, 'content' | 'organId'>,
): ItemDefect[] {
  const { catalogue, posts, clock } = maintenance;
  const { content } = row;
  if (content.kind === 'change-item') {
    const faults = draftFaults(catalogue.editing, content.item);
    return faults.filter(({ kind }) => kind === 'contradiction');
  }
  if (content.kind !== 'change-implementation') return [];
  const organ = posts.findOrgan(row.organId);
  const known = catalogue.editing.findItem(content.itemCode);
  if (organ === undefined || known === undefined) return [];
  const today = dayOf(clock());
  return overrideFaults(
    {
      ...content.terms,
      organId: row.organId,
      itemCode: content.itemCode,
      effectiveFrom: today,
    },
    {
      inherited: catalogue.editing.above(known.item, organ, today),
      flow: catalogue.flowTemplate(known.item.flowTemplate)!,
      findMaterial: (materialKey) => catalogue.findMaterial(materialKey),
    },
  ).map(({ code, detail }) => ({
    rule: code,
    kind: 'contradiction',
    field: overrideFields[code],
    text: detail,
  }));
}
