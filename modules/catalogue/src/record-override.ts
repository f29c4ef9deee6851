import { type Database, isUniqueViolation, sql } from '@tongban/database';
import { newId, type Branded, ok, type Refusal, refuse, type Result } from '@tongban/kernel';
import { decideOverride, type OverrideRefusal } from './domain/decide-override.ts';
import type { Override } from './domain/implementation.ts';
import type { ServiceItem } from './domain/service-item.ts';

export type OverrideId = Branded<'OverrideId'>;

/** Records what an organ does better from a day on. Only better is possible: the domain and a constraint both hold it. */
export async function recordOverride(
  db: Database,
  item: ServiceItem,
  override: Override,
): Promise<Result<OverrideId, OverrideRefusal | Refusal<'catalogue/overridden-already'>>> {
  const decided = decideOverride(item, override);
  if (!decided.ok) return decided;
  const overrideId = newId<OverrideId>();
  const { organId, promisedAmount, address, phone, hours } = override;
  try {
    await db.run(sql`
      insert into catalogue.overrides
        (override_id, organ_id, item_code, inherited_amount, promised_amount, address, phone, hours,
         exempt_materials, effective_from, effective_until)
      values
        (${overrideId}, ${organId}, ${item.itemCode}, ${item.timeLimits.promised.amount},
         ${promisedAmount ?? null}, ${address ?? null}, ${phone ?? null}, ${hours ?? null},
         ${override.exemptMaterials}::text[], ${override.effectiveFrom}, ${override.effectiveUntil ?? null})
    `);
  } catch (error) {
    if (!isUniqueViolation(error, 'overrides_one_a_day')) throw error;
    return refuse('catalogue/overridden-already', {
      zh: `本机关自 ${override.effectiveFrom} 起对该事项已有规定。`,
      en: `The organ has already said something about this item from ${override.effectiveFrom} on.`,
    });
  }
  return ok(overrideId);
}
