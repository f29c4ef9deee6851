import type { Bilingual, Branded } from '@tongban/kernel';
import type { BranchCode, DeferralTerms, OrganLevel } from '@tongban/vocabulary';
import type { FeeRow, ItemMaterial, ServiceWindow } from './item-elements.ts';
import type { Override } from './override.ts';
import type { PinnedItem } from './pinned-item.ts';
import type { BasicCode, ItemCode, Material, MaterialKey, TimeLimits } from './service-item.ts';

/** 实施编码: credit code of the organ (18) + 行使层级 (1) + basic code (12). Derived, never stored. */
export type ImplementationCode = Branded<'ImplementationCode'>;

export interface ImplementingOrgan {
  readonly organId: string;
  readonly name: string;
  readonly regionCode: string;
  readonly level: OrganLevel;
  readonly address?: string;
  readonly phone?: string;
  readonly hours?: string;
}

/** How the competent organ carries out an item: the item, unless the organ or one above it does better. */
export interface Implementation {
  readonly implementationCode: ImplementationCode;
  readonly itemCode: ItemCode;
  readonly branchCode: BranchCode;
  readonly item: PinnedItem;
  readonly organ: ImplementingOrgan;
  readonly timeLimits: TimeLimits;
  readonly maximumVisits: number;
  /** What is still needed here: without the materials that the organ does without, with those a local regulation adds. */
  readonly materials: readonly ItemMaterial[];
  readonly exemptMaterials: readonly MaterialKey[];
  /** 容缺受理: on which terms papers may follow; left out where nobody has set any. */
  readonly deferral?: DeferralTerms;
  readonly fee: { readonly charged: boolean; readonly note?: string };
  readonly feeRows: readonly FeeRow[];
  readonly skippedSteps: readonly string[];
  readonly conditions: readonly Bilingual[];
  readonly windows: readonly ServiceWindow[];
}

/** What an added material is, by its key. */
export type KnownMaterials = (materialKey: MaterialKey) => Material | undefined;

const levelDigits: Readonly<Record<OrganLevel, string>> = {
  ministry: '1',
  province: '2',
  city: '3',
  county: '4',
  station: '5',
};

export function implementationCode(
  { organId, level }: Pick<ImplementingOrgan, 'organId' | 'level'>,
  basicCode: BasicCode,
): ImplementationCode {
  return `${organId}${levelDigits[level]}${basicCode}` as ImplementationCode;
}

/**
 * Folds what the organ and those above it override, in any order: the shortest promise and the fewest visits count, a
 * material or a fee that one of them does without stays away, a step that one of them skips is skipped; an address is the organ's
 * own (handbook of elements §2.4; 令716 Art 6).
 */
export function implement(
  item: PinnedItem,
  organ: ImplementingOrgan,
  overrides: readonly Override[],
  findMaterial: KnownMaterials = () => undefined,
): Implementation {
  const code = implementationCode(organ, item.basicCode);
  const amount = least(item.timeLimits.promised.amount, overrides, 'promisedAmount');
  const own = overrides.find(({ organId }) => organId === organ.organId);
  return {
    implementationCode: code,
    itemCode: item.itemCode,
    branchCode: item.branchCode,
    item,
    organ: { ...organ, ...ownPlace(own) },
    timeLimits: {
      ...item.timeLimits,
      caseType: amount === 0 ? 'instant' : 'promised',
      promised: { ...item.timeLimits.promised, amount },
    },
    maximumVisits: least(item.maximumVisits, overrides, 'maximumVisits'),
    ...materialsOf(item, overrides, findMaterial),
    ...feesOf(item, overrides),
    skippedSteps: sorted(overrides.flatMap(({ skippedSteps = [] }) => skippedSteps)),
    conditions: conditionsOf(item, overrides),
    windows: own?.windows ?? [],
  };
}

function least(
  ofItem: number,
  overrides: readonly Override[],
  what: 'promisedAmount' | 'maximumVisits',
): number {
  return Math.min(ofItem, ...overrides.flatMap((override) => override[what] ?? []));
}

function ownPlace(own: Override | undefined): Partial<ImplementingOrgan> {
  return {
    ...(own?.address !== undefined && { address: own.address }),
    ...(own?.phone !== undefined && { phone: own.phone }),
    ...(own?.hours !== undefined && { hours: own.hours }),
  };
}

function materialsOf(
  item: PinnedItem,
  overrides: readonly Override[],
  findMaterial: KnownMaterials,
): Pick<Implementation, 'materials' | 'exemptMaterials'> {
  if (overrides.length === 0) return { materials: item.materials, exemptMaterials: [] };
  const exempt = new Set(overrides.flatMap(({ exemptMaterials }) => exemptMaterials));
  const deferrable = new Set(overrides.flatMap((one) => one.deferrableMaterials ?? []));
  const all = [...item.materials, ...addedMaterials(item, overrides, findMaterial)];
  return {
    materials: all
      .filter(({ materialKey }) => !exempt.has(materialKey))
      .map((material) => (deferrable.has(material.materialKey) ? deferred(material) : material)),
    exemptMaterials: all
      .map(({ materialKey }) => materialKey)
      .filter((materialKey) => exempt.has(materialKey)),
  };
}

/** Each once and in the order of their keys, whichever organ added it. */
function addedMaterials(
  { materials }: PinnedItem,
  overrides: readonly Override[],
  findMaterial: KnownMaterials,
): ItemMaterial[] {
  const asked = new Set<string>(materials.map(({ materialKey }) => materialKey));
  const laws = new Map<MaterialKey, string>();
  for (const { materialKey, byLaw } of overrides.flatMap((one) => one.addedMaterials ?? [])) {
    const known = laws.get(materialKey);
    if (known === undefined || byLaw < known) laws.set(materialKey, byLaw);
  }
  return sorted([...laws.keys()]).flatMap((materialKey) => {
    const material = asked.has(materialKey) ? undefined : findMaterial(materialKey);
    if (material === undefined) return [];
    const demand = {
      type: 'original',
      form: 'either',
      necessity: 'required',
      copies: 1,
      basis: laws.get(materialKey)!,
    } as const;
    return [{ ...material, demand }];
  });
}

function deferred(material: ItemMaterial): ItemMaterial {
  if (material.demand.necessity !== 'required') return material;
  return { ...material, demand: { ...material.demand, necessity: 'deferrable' } };
}

function feesOf(
  { fee, elements }: PinnedItem,
  overrides: readonly Override[],
): Pick<Implementation, 'fee' | 'feeRows'> {
  if (overrides.some(({ feeWaived }) => feeWaived === true)) {
    return { fee: { charged: false }, feeRows: [] };
  }
  const local = overrides.flatMap(({ feeRows = [] }) => feeRows);
  if (local.length === 0) return { fee, feeRows: elements.feeRows };
  const feeRows = elements.feeRows.map((row) => cheapest(row, local));
  return { fee: { charged: true, note: feeRows.map(noteOf).join(';') }, feeRows };
}

/** The lowest local rate of the row; where the item sets none, the lowest that a locality set. */
function cheapest(row: FeeRow, local: readonly FeeRow[]): FeeRow {
  return [row, ...local.filter(({ name }) => name === row.name)].toSorted(
    (one, other) =>
      (one.amountYuan ?? Number.POSITIVE_INFINITY) -
        (other.amountYuan ?? Number.POSITIVE_INFINITY) || (one.standard < other.standard ? -1 : 1),
  )[0]!;
}

function noteOf({ standard }: FeeRow): string {
  return standard;
}

function conditionsOf({ elements }: PinnedItem, overrides: readonly Override[]): Bilingual[] {
  const added = overrides.flatMap(({ addedConditions = [] }) => addedConditions);
  const byText = new Map(added.map((condition) => [condition.zh, condition]));
  return [...elements.conditions, ...sorted([...byText.keys()]).map((zh) => byText.get(zh)!)];
}

function sorted<Word extends string>(words: readonly Word[]): Word[] {
  return [...new Set(words)].sort();
}
