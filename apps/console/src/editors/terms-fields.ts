import { deferralLapseLabels, organLevelLabels } from '@tongban/vocabulary';
import type { Answer } from '../api/client.ts';
import { pick } from '../messages/messages.ts';
import { feeRowFields } from './fee-fields.ts';
import type { FieldGroup, FieldSpec, Option } from './field-spec.ts';
import type { EditingVocabulary } from './material-fields.ts';
import { optionsOf } from './options.ts';

type Local = Answer<'readLocalImplementation'>;
type Flow = Answer<'readEditingVocabulary'>['flows'][number];

/** What an organ may say differently; the order is that of the table of overrides. */
export function termsGroups(
  { materials }: EditingVocabulary,
  local: Local,
  flows: readonly Flow[],
): readonly FieldGroup[] {
  const flow = flows.find(({ template }) => template === local.flowTemplate);
  return [
    { key: 'promise', label: 'groupTime', fields: promiseFields(flow) },
    { key: 'materials', label: 'materials', fields: materialFields(materials, local) },
    { key: 'fees', label: 'groupFees', fields: feeFields },
    { key: 'conditions', label: 'groupConditions', fields: conditionFields },
    { key: 'windows', label: 'groupWindows', fields: windowFields },
  ];
}

function promiseFields(flow: Flow | undefined): FieldSpec[] {
  return [
    { kind: 'number', name: ['promisedAmount'], label: 'localPromise', optional: true },
    { kind: 'number', name: ['maximumVisits'], label: 'maximumVisits', optional: true },
    {
      kind: 'choices',
      name: ['skippedSteps'],
      label: 'skippedSteps',
      optional: true,
      hint: 'skippedStepsHelp',
      options: (flow?.steps ?? []).map(({ code, name }) => ({
        value: code,
        label: `${code} ${pick(name)}`,
      })),
    },
    { kind: 'day', name: ['effectiveUntil'], label: 'effectiveUntil', optional: true },
  ];
}

function materialFields(materials: EditingVocabulary['materials'], local: Local): FieldSpec[] {
  const asked = askedOptions(materials, local);
  return [
    {
      kind: 'choices',
      name: ['exemptMaterials'],
      label: 'exemptMaterials',
      options: asked,
    },
    {
      kind: 'choices',
      name: ['deferrableMaterials'],
      label: 'deferrableMaterials',
      optional: true,
      options: asked,
    },
    ...deferralFields,
    {
      kind: 'list',
      name: ['addedMaterials'],
      label: 'addedMaterials',
      entry: 'material',
      hint: 'addedMaterialsHelp',
      optional: true,
      fresh: { byLaw: '' },
      fields: [
        { kind: 'choice', name: ['materialKey'], label: 'material', options: materials },
        { kind: 'text', name: ['byLaw'], label: 'byLaw' },
      ],
    },
  ];
}

const deferralFields: readonly FieldSpec[] = [
  {
    kind: 'number',
    name: ['deferral', 'withinWorkingDays'],
    label: 'deferralDays',
    hint: 'deferralDaysHelp',
    faultsOf: 'deferral',
    optional: true,
  },
  {
    kind: 'choice',
    name: ['deferral', 'onLapse'],
    label: 'deferralLapse',
    options: optionsOf(deferralLapseLabels),
    optional: true,
  },
  { kind: 'text', name: ['deferral', 'rule'], label: 'deferralRule', optional: true },
];

const feeFields: readonly FieldSpec[] = [
  { kind: 'yes', name: ['feeWaived'], label: 'feeWaived', optional: true },
  {
    kind: 'list',
    name: ['feeRows'],
    label: 'localFeeRows',
    entry: 'feeRow',
    optional: true,
    fields: feeRowFields,
    fresh: { basis: '' },
  },
];

const conditionFields: readonly FieldSpec[] = [
  {
    kind: 'bothList',
    name: ['addedConditions'],
    label: 'addedConditions',
    entry: 'condition',
    optional: true,
  },
  {
    kind: 'choices',
    name: ['exerciseLevels'],
    label: 'exerciseLevels',
    optional: true,
    options: optionsOf(organLevelLabels),
  },
];

const windowFields: readonly FieldSpec[] = [
  { kind: 'text', name: ['address'], label: 'address', optional: true },
  { kind: 'text', name: ['phone'], label: 'telephone', optional: true },
  { kind: 'text', name: ['hours'], label: 'openingHours', optional: true },
  {
    kind: 'list',
    name: ['windows'],
    label: 'windows',
    entry: 'window',
    optional: true,
    fresh: {},
    fields: [
      { kind: 'text', name: ['name'], label: 'windowName' },
      { kind: 'text', name: ['address'], label: 'address' },
      { kind: 'text', name: ['phone'], label: 'telephone' },
      { kind: 'text', name: ['hours'], label: 'openingHours' },
    ],
  },
];

/** Spared or deferred is only what is asked here, or was and is spared already. */
function askedOptions(
  materials: EditingVocabulary['materials'],
  { inForce }: Local,
): readonly Option[] {
  const asked = new Set([...inForce.materials, ...inForce.exemptMaterials]);
  return materials.filter(({ value }) => asked.has(value));
}
