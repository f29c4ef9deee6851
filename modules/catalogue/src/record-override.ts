import { isUniqueViolation, json, type Queryable, sql } from '@tongban/database';
import { newId, type Branded, ok, type Refusal, refuse, type Result } from '@tongban/kernel';
import {
  decideOverride,
  type OverrideContext,
  type OverrideRefusal,
} from './domain/decide-override.ts';
import type { Override } from './domain/override.ts';

export type OverrideId = Branded<'OverrideId'>;

export interface OverrideToRecord extends OverrideContext {
  readonly override: Override;
  /** The province, or the ministry, that approved the materials a local regulation adds. */
  readonly approvedBy?: string;
}

export type RecordOverrideRefusal =
  OverrideRefusal | Refusal<'catalogue/overridden-already' | 'catalogue/material-without-approval'>;

/**
 * Records what an organ does differently from a day on. Only better is possible, or what a regulation says: the domain and
 * constraints both hold it, the latter against the version of the item that the decision was taken on.
 */
export async function recordOverride(
  db: Queryable,
  { override, approvedBy, ...context }: OverrideToRecord,
): Promise<Result<OverrideId, RecordOverrideRefusal>> {
  const decided = decideOverride(override, context);
  if (!decided.ok) return decided;
  const added = override.addedMaterials ?? [];
  if (added.length > 0 && approvedBy === undefined) return refuseUnapproved();
  const overrideId = newId<OverrideId>();
  try {
    await insertOverride(db, overrideId, { override, approvedBy, ...context });
  } catch (error) {
    if (!isUniqueViolation(error, 'overrides_one_a_day')) throw error;
    return refuse('catalogue/overridden-already', {
      zh: `本机关自 ${override.effectiveFrom} 起对该事项已有规定。`,
      en: `The organ has already said something about this item from ${override.effectiveFrom} on.`,
    });
  }
  return ok(overrideId);
}

/** The override and what it adds in one statement: both or neither. */
async function insertOverride(
  db: Queryable,
  overrideId: OverrideId,
  {
    override,
    approvedBy,
    inherited,
  }: Omit<OverrideToRecord, 'approvedBy'> & { approvedBy: string | undefined },
): Promise<void> {
  const { item } = inherited;
  const { organId, promisedAmount, maximumVisits, address, phone, hours } = override;
  const added = override.addedMaterials ?? [];
  await db.run(sql`
    with terms as (
      select version, promised_amount, maximum_visits, fee_charged, local_conditions, levels, optional_steps
        from catalogue.item_versions
       where item_code = ${item.itemCode} and version = ${item.version}
    ), recorded as (
      insert into catalogue.overrides
        (override_id, organ_id, item_code, item_version, inherited_amount, inherited_visits, inherited_fee,
         inherited_local_conditions, inherited_levels, inherited_optional_steps,
         promised_amount, maximum_visits, address, phone, hours, exempt_materials, deferrable_materials, deferral,
         fee_waived,
         fee_rows, skipped_steps, added_conditions, exercise_levels, windows, effective_from, effective_until)
      select ${overrideId}, ${organId}, ${item.itemCode}, version, promised_amount, maximum_visits, fee_charged,
             local_conditions, levels, optional_steps,
             ${promisedAmount ?? null}::integer, ${maximumVisits ?? null}::integer, ${address ?? null}::text,
             ${phone ?? null}::text, ${hours ?? null}::text, ${override.exemptMaterials}::text[],
             ${override.deferrableMaterials ?? []}::text[],
             ${override.deferral === undefined ? null : json(override.deferral)}::jsonb, ${override.feeWaived ?? false}::boolean,
             ${json(override.feeRows ?? [])}::jsonb, ${json(override.skippedSteps ?? [])}::jsonb,
             ${json(override.addedConditions ?? [])}::jsonb,
             ${override.exerciseLevels === undefined ? null : json(override.exerciseLevels)}::jsonb,
             ${json(override.windows ?? [])}::jsonb, ${override.effectiveFrom}::date,
             ${override.effectiveUntil ?? null}::date
        from terms
      returning override_id
    )
    insert into catalogue.added_materials (override_id, material_key, by_law, approved_by)
    select override_id, material_key, by_law, ${approvedBy ?? ''}
      from recorded
     cross join unnest(${added.map(({ materialKey }) => materialKey)}::text[],
                       ${added.map(({ byLaw }) => byLaw)}::text[]) as added (material_key, by_law)
  `);
}

function refuseUnapproved() {
  return refuse('catalogue/material-without-approval', {
    zh: '本地增加的材料须经省级公安机关审核同意。',
    en: 'What a locality adds has to be approved by the province.',
  });
}
