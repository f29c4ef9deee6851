import { ok, type Refusal, refuse, type Result } from '@tongban/kernel';
import { type OrganLevel, timeUnitLabels } from '@tongban/vocabulary';
import type { FlowTemplate } from './flow-template.ts';
import type { Implementation, KnownMaterials } from './implementation.ts';
import { isLegalControlPoint } from './legal-steps.ts';
import type { Override } from './override.ts';

export type OverrideRefusalCode =
  | 'catalogue/promise-longer'
  | 'catalogue/more-visits'
  | 'catalogue/material-not-asked'
  | 'catalogue/material-unknown'
  | 'catalogue/material-asked-already'
  | 'catalogue/material-without-regulation'
  | 'catalogue/deferral-longer'
  | 'catalogue/deferral-harder'
  | 'catalogue/fee-on-free-item'
  | 'catalogue/fee-row-unknown'
  | 'catalogue/fee-without-basis'
  | 'catalogue/fee-higher'
  | 'catalogue/step-unknown'
  | 'catalogue/legal-step-removed'
  | 'catalogue/step-not-optional'
  | 'catalogue/condition-not-local'
  | 'catalogue/level-not-allowed'
  | 'catalogue/level-not-yours'
  | 'catalogue/override-empty'
  | 'catalogue/override-ends-first';

export type OverrideRefusal = Refusal<OverrideRefusalCode>;

export interface OverrideContext {
  /** The item as the organs above carry it out: a locality may only be better than that. */
  readonly inherited: Implementation;
  readonly flow: FlowTemplate;
  readonly findMaterial: KnownMaterials;
}

/** What a province may set at most. */
const mostDeferralDays = 60;

type Rule = (override: Override, context: OverrideContext) => OverrideRefusal | undefined;

/** The override table in the order of the handbook (§2.4); 四级四同 of 令716 Art 6, each rule with its name. */
const rules: readonly Rule[] = [
  promiseOnlyTightened,
  noMoreVisits,
  onlyAskedMaterialsSpared,
  deferralWithinTerms,
  addedMaterialsByLaw,
  feeOnlyLowered,
  onlyOptionalStepsSkipped,
  conditionsWhereLawAllows,
  levelsWithinAllowedSet,
  endsAfterBeginning,
  saysSomething,
];

/** A local implementation may only be better for the citizen; the first rule it breaks is named. */
export function decideOverride(
  override: Override,
  context: OverrideContext,
): Result<Override, OverrideRefusal> {
  const [broken] = overrideFaults(override, context);
  return broken === undefined ? ok(override) : { ok: false, refusal: broken };
}

/** Every rule that is broken, for an editor who wants to mend all of it at once. */
export function overrideFaults(override: Override, context: OverrideContext): OverrideRefusal[] {
  return rules.flatMap((rule) => rule(override, context) ?? []);
}

function promiseOnlyTightened(
  { promisedAmount }: Override,
  { inherited }: OverrideContext,
): OverrideRefusal | undefined {
  const { promised } = inherited.timeLimits;
  if (promisedAmount === undefined || isWholeUpTo(promisedAmount, promised.amount)) {
    return undefined;
  }
  const unit = timeUnitLabels[promised.unit];
  return no('catalogue/promise-longer', {
    zh: `承诺时限只能缩短：上级承诺 ${promised.amount} ${unit.zh}，不得改为 ${promisedAmount}。`,
    en: `A promise can only be shortened: ${promised.amount} ${unit.en} are promised above, not ${promisedAmount}.`,
  });
}

function noMoreVisits(
  { maximumVisits }: Override,
  { inherited }: OverrideContext,
): OverrideRefusal | undefined {
  if (maximumVisits === undefined || isWholeUpTo(maximumVisits, inherited.maximumVisits)) {
    return undefined;
  }
  return no('catalogue/more-visits', {
    zh: `到现场次数不得多于上级规定的 ${inherited.maximumVisits} 次。`,
    en: `No more visits than the ${inherited.maximumVisits} set above.`,
  });
}

function onlyAskedMaterialsSpared(
  { exemptMaterials, deferrableMaterials = [] }: Override,
  { inherited }: OverrideContext,
): OverrideRefusal | undefined {
  const asked = new Set<string>([
    ...inherited.item.materials.map(({ materialKey }) => materialKey),
    ...inherited.materials.map(({ materialKey }) => materialKey),
  ]);
  const stranger = [...exemptMaterials, ...deferrableMaterials].find((key) => !asked.has(key));
  return stranger === undefined
    ? undefined
    : no('catalogue/material-not-asked', {
        zh: `该事项不要求材料“${stranger}”，无从免交或后补。`,
        en: `The item does not ask for “${stranger}”, so nobody can be spared it.`,
      });
}

/** The province sets how long papers may take at most; ending a case is never added to where it was not set above. */
function deferralWithinTerms(
  { deferral }: Override,
  { inherited }: OverrideContext,
): OverrideRefusal | undefined {
  const { withinWorkingDays, onLapse } = deferral ?? {};
  const above = inherited.deferral ?? { withinWorkingDays: mostDeferralDays };
  const most = above.withinWorkingDays;
  if (
    withinWorkingDays !== undefined &&
    (withinWorkingDays < 1 || !isWholeUpTo(withinWorkingDays, most))
  ) {
    return no('catalogue/deferral-longer', {
      zh: `容缺后补的期限应为 1 至 ${most} 个工作日，不得长于上级规定。`,
      en: `Papers may follow within 1 to ${most} working days, no longer than set above.`,
    });
  }
  if (onLapse === 'terminate' && inherited.deferral?.onLapse === 'decide-without') {
    return no('catalogue/deferral-harder', {
      zh: '上级规定逾期未补交的根据已有材料作出决定，本地不得改为终止办理。',
      en: 'Above, a case whose papers do not come is decided on what is there; a locality may not end it instead.',
    });
  }
  return undefined;
}

function addedMaterialsByLaw(
  { addedMaterials = [] }: Override,
  { inherited, findMaterial }: OverrideContext,
): OverrideRefusal | undefined {
  for (const { materialKey, byLaw } of addedMaterials) {
    if (findMaterial(materialKey) === undefined) {
      return no('catalogue/material-unknown', {
        zh: `没有材料“${materialKey}”。`,
        en: `There is no material “${materialKey}”.`,
      });
    }
    if (inherited.materials.some((one) => one.materialKey === materialKey)) {
      return no('catalogue/material-asked-already', {
        zh: `材料“${materialKey}”已在清单中。`,
        en: `“${materialKey}” is asked for already.`,
      });
    }
    if (byLaw.trim() === '') {
      return no('catalogue/material-without-regulation', {
        zh: `增加材料“${materialKey}”须注明地方性法规或规章的名称和条款。`,
        en: `Adding “${materialKey}” takes a local regulation, named with its article.`,
      });
    }
  }
  return undefined;
}

function feeOnlyLowered(
  { feeRows = [], feeWaived }: Override,
  { inherited }: OverrideContext,
): OverrideRefusal | undefined {
  if (feeRows.length === 0) return undefined;
  if (!inherited.fee.charged || feeWaived === true) {
    return no('catalogue/fee-on-free-item', {
      zh: '该事项不收费，本地不得设定收费。',
      en: 'The item is free of charge; no locality may charge for it.',
    });
  }
  for (const row of feeRows) {
    const above = inherited.feeRows.find(({ name }) => name === row.name);
    if (above === undefined) {
      return no('catalogue/fee-row-unknown', {
        zh: `事项没有收费项目“${row.name}”，本地不得增加收费项目。`,
        en: `The item has no fee “${row.name}”; a locality may not add one.`,
      });
    }
    if (row.basis.trim() === '') {
      return no('catalogue/fee-without-basis', {
        zh: `收费项目“${row.name}”须注明收费依据。`,
        en: `The fee “${row.name}” needs the document it rests on.`,
      });
    }
    if ((row.amountYuan ?? Number.POSITIVE_INFINITY) > (above.amountYuan ?? 1e9)) {
      return no('catalogue/fee-higher', {
        zh: `收费项目“${row.name}”不得高于上级标准 ${above.amountYuan ?? ''} 元，且须写明金额。`,
        en: `The fee “${row.name}” must be stated and may not exceed ${above.amountYuan ?? ''} yuan.`,
      });
    }
  }
  return undefined;
}

function onlyOptionalStepsSkipped(
  { skippedSteps = [] }: Override,
  { flow }: OverrideContext,
): OverrideRefusal | undefined {
  for (const code of skippedSteps) {
    const step = flow.steps.find((one) => one.code === code);
    if (step === undefined) {
      return no('catalogue/step-unknown', {
        zh: `流程 ${flow.template} 没有环节“${code}”。`,
        en: `Flow ${flow.template} has no step “${code}”.`,
      });
    }
    if (isLegalControlPoint(step)) {
      return no('catalogue/legal-step-removed', {
        zh: `“${step.name.zh}”是法定环节（受理、审查、决定、送达），不得取消。`,
        en: `“${step.name.en}” is a step the law wants (acceptance, examination, decision, delivery).`,
      });
    }
    if (!step.optional) {
      return no('catalogue/step-not-optional', {
        zh: `“${step.name.zh}”不是可选环节，不得取消。`,
        en: `“${step.name.en}” is not an optional step.`,
      });
    }
  }
  return undefined;
}

function conditionsWhereLawAllows(
  { addedConditions = [] }: Override,
  { inherited }: OverrideContext,
): OverrideRefusal | undefined {
  if (addedConditions.length === 0 || inherited.item.elements.localConditionsAllowed) {
    return undefined;
  }
  return no('catalogue/condition-not-local', {
    zh: '法律没有授权地方对该事项增设受理条件。',
    en: 'No law lets localities set conditions of their own for this item.',
  });
}

function levelsWithinAllowedSet(
  { exerciseLevels }: Override,
  { inherited }: OverrideContext,
): OverrideRefusal | undefined {
  if (exerciseLevels === undefined) return undefined;
  if (inherited.organ.level !== 'province') {
    return no('catalogue/level-not-yours', {
      zh: '行使层级由省级公安机关在部定范围内选择。',
      en: 'The level is chosen by the province, within what the ministry allows.',
    });
  }
  const allowed: readonly OrganLevel[] = inherited.item.levels;
  if (exerciseLevels.length > 0 && exerciseLevels.every((level) => allowed.includes(level))) {
    return undefined;
  }
  return no('catalogue/level-not-allowed', {
    zh: `行使层级不在部定范围内（${allowed.join('、')}）。`,
    en: `The level is not among those the ministry allows (${allowed.join(', ')}).`,
  });
}

function endsAfterBeginning({
  effectiveFrom,
  effectiveUntil,
}: Override): OverrideRefusal | undefined {
  return effectiveUntil !== undefined && effectiveUntil < effectiveFrom
    ? no('catalogue/override-ends-first', {
        zh: '失效日期早于生效日期。',
        en: 'It would end before it begins.',
      })
    : undefined;
}

function saysSomething(override: Override): OverrideRefusal | undefined {
  const { organId: _, itemCode: __, effectiveFrom: ___, effectiveUntil: ____, ...rest } = override;
  const says = Object.values(rest).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false,
  );
  return says
    ? undefined
    : no('catalogue/override-empty', {
        zh: '没有任何与事项不同的内容。',
        en: 'It differs from the item in nothing.',
      });
}

function isWholeUpTo(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}

function no(code: OverrideRefusalCode, detail: { zh: string; en: string }): OverrideRefusal {
  return refuse(code, detail).refusal;
}
