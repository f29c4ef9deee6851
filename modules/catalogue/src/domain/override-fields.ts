import type { OverrideRefusalCode } from './decide-override.ts';
import type { Override } from './override.ts';

/** Beside which field of an override each refusal is shown; `terms` where it is about the whole. */
export const overrideFields: Readonly<Record<OverrideRefusalCode, keyof Override | 'terms'>> = {
  'catalogue/promise-longer': 'promisedAmount',
  'catalogue/more-visits': 'maximumVisits',
  'catalogue/material-not-asked': 'exemptMaterials',
  'catalogue/material-unknown': 'addedMaterials',
  'catalogue/material-asked-already': 'addedMaterials',
  'catalogue/material-without-regulation': 'addedMaterials',
  'catalogue/deferral-longer': 'deferral',
  'catalogue/deferral-harder': 'deferral',
  'catalogue/fee-on-free-item': 'feeRows',
  'catalogue/fee-row-unknown': 'feeRows',
  'catalogue/fee-without-basis': 'feeRows',
  'catalogue/fee-higher': 'feeRows',
  'catalogue/step-unknown': 'skippedSteps',
  'catalogue/legal-step-removed': 'skippedSteps',
  'catalogue/step-not-optional': 'skippedSteps',
  'catalogue/condition-not-local': 'addedConditions',
  'catalogue/level-not-allowed': 'exerciseLevels',
  'catalogue/level-not-yours': 'exerciseLevels',
  'catalogue/override-empty': 'terms',
  'catalogue/override-ends-first': 'effectiveUntil',
};
