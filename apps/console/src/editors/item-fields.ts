import {
  audienceLabels,
  caseTypeLabels,
  contactWayLabels,
  deliveryMethodLabels,
  implementerKindLabels,
  onlineDepthLabels,
  onlineServiceLabels,
  organLevelLabels,
  powerSourceLabels,
  processingFormLabels,
  resultTypeLabels,
  scopeLabels,
  serviceObjectLabels,
  specialProcedureLabels,
  timeUnitLabels,
} from '@tongban/vocabulary';
import type { FieldGroup, FieldSpec } from './field-spec.ts';
import { feeRowFields } from './fee-fields.ts';
import { materialsField } from './material-fields.ts';
import type { EditingVocabulary } from './material-fields.ts';
import { optionsOf } from './options.ts';

const elements = (name: string) => ['elements', name] as const;

/** Every standard element of an item (GB/T 39554.2), in the groups in which one works on them. */
export function itemGroups(vocabulary: EditingVocabulary): readonly FieldGroup[] {
  return [
    { key: 'basics', label: 'groupBasics', fields: basics(vocabulary) },
    { key: 'time', label: 'groupTime', fields: time },
    { key: 'materials', label: 'materials', fields: [materialsField(vocabulary)] },
    { key: 'fees', label: 'groupFees', fields: fees },
    { key: 'results', label: 'groupResults', fields: results },
    { key: 'access', label: 'groupAccess', fields: access },
    { key: 'questions', label: 'groupQuestions', fields: questions },
  ];
}

function basics({ flows }: EditingVocabulary): FieldSpec[] {
  return [
    { kind: 'both', name: ['name'], label: 'itemName' },
    { kind: 'lines', name: ['legalBasis'], label: 'settingBasis', hint: 'oneALine' },
    {
      kind: 'choices',
      name: ['audience'],
      label: 'audience',
      options: optionsOf(audienceLabels),
    },
    {
      kind: 'choices',
      name: elements('serviceObjects'),
      label: 'serviceObjects',
      options: optionsOf(serviceObjectLabels),
    },
    {
      kind: 'choices',
      name: ['levels'],
      label: 'itemLevels',
      options: optionsOf(organLevelLabels),
    },
    {
      kind: 'choice',
      name: elements('powerSource'),
      label: 'powerSource',
      options: optionsOf(powerSourceLabels),
    },
    {
      kind: 'choice',
      name: elements('implementerKind'),
      label: 'implementerKind',
      options: optionsOf(implementerKindLabels),
    },
    { kind: 'text', name: elements('entrustedBy'), label: 'entrustedBy', optional: true },
    { kind: 'bothList', name: elements('conditions'), label: 'conditions', entry: 'condition' },
    {
      kind: 'yes',
      name: elements('localConditionsAllowed'),
      label: 'localConditionsAllowed',
    },
    {
      kind: 'choice',
      name: ['flowTemplate'],
      label: 'flow',
      options: flows.map(({ template, title }) => ({
        value: template,
        label: `${template} ${title}`,
      })),
    },
    { kind: 'yes', name: ['published'], label: 'showOnPortal' },
    { kind: 'yes', name: ['highFrequency'], label: 'highFrequency' },
    { kind: 'yes', name: ['nationalHook'], label: 'onHookList', faultsOf: 'nationalHook' },
    { kind: 'day', name: elements('plannedCancelOn'), label: 'plannedCancelOn', optional: true },
  ];
}

const time: readonly FieldSpec[] = [
  {
    kind: 'choice',
    name: ['timeLimits', 'caseType'],
    label: 'caseType',
    options: optionsOf(caseTypeLabels),
  },
  {
    kind: 'number',
    name: ['timeLimits', 'statutory', 'amount'],
    label: 'statutoryAmount',
    optional: true,
  },
  {
    kind: 'choice',
    name: ['timeLimits', 'statutory', 'unit'],
    label: 'statutoryUnit',
    options: optionsOf(timeUnitLabels),
    optional: true,
  },
  {
    kind: 'number',
    name: ['timeLimits', 'promised', 'amount'],
    label: 'promisedAmount',
    faultsOf: 'timeLimits',
  },
  {
    kind: 'choice',
    name: ['timeLimits', 'promised', 'unit'],
    label: 'promisedUnit',
    options: optionsOf(timeUnitLabels),
  },
  { kind: 'text', name: ['timeLimits', 'statutoryNote'], label: 'statutoryNote', optional: true },
  { kind: 'text', name: ['timeLimits', 'promisedNote'], label: 'promisedNote', optional: true },
  {
    kind: 'choices',
    name: elements('specialProcedures'),
    label: 'specialProcedures',
    options: optionsOf(specialProcedureLabels),
  },
  { kind: 'text', name: elements('quantityLimit'), label: 'quantityLimit', optional: true },
];

const fees: readonly FieldSpec[] = [
  { kind: 'yes', name: ['fee', 'charged'], label: 'feeCharged' },
  { kind: 'text', name: ['fee', 'note'], label: 'feeNote', optional: true },
  {
    kind: 'list',
    name: elements('feeRows'),
    label: 'feeRows',
    entry: 'feeRow',
    fields: feeRowFields,
    fresh: { basis: '' },
  },
  { kind: 'yes', name: elements('onlinePayment'), label: 'onlinePayment' },
];

const results: readonly FieldSpec[] = [
  {
    kind: 'list',
    name: elements('results'),
    label: 'results',
    entry: 'result',
    fresh: { type: 'other' },
    fields: [
      { kind: 'text', name: ['name'], label: 'resultName' },
      {
        kind: 'choice',
        name: ['type'],
        label: 'resultType',
        options: optionsOf(resultTypeLabels),
      },
      { kind: 'text', name: ['sample'], label: 'resultSample', optional: true },
    ],
  },
  {
    kind: 'choices',
    name: ['delivery'],
    label: 'deliveryMethods',
    options: optionsOf(deliveryMethodLabels),
  },
];

const access: readonly FieldSpec[] = [
  {
    kind: 'choice',
    name: ['onlineDepth'],
    label: 'onlineDepth',
    options: optionsOf(onlineDepthLabels).map(({ value, label }) => ({
      value,
      label: `${value} ${label}`,
    })),
  },
  { kind: 'number', name: ['maximumVisits'], label: 'maximumVisits' },
  { kind: 'both', name: elements('visitReason'), label: 'visitReason', optional: true },
  { kind: 'choice', name: ['scope'], label: 'scope', options: optionsOf(scopeLabels) },
  { kind: 'lines', name: ['handlingItems'], label: 'handlingItems', hint: 'oneALine' },
  {
    kind: 'choices',
    name: elements('processingForms'),
    label: 'processingForms',
    options: optionsOf(processingFormLabels),
  },
  {
    kind: 'choices',
    name: elements('onlineServices'),
    label: 'onlineServices',
    options: optionsOf(onlineServiceLabels),
  },
  { kind: 'yes', name: elements('inServiceHall'), label: 'inServiceHall' },
  { kind: 'yes', name: elements('booking'), label: 'bookingSupported' },
  { kind: 'yes', name: elements('selfServiceTerminals'), label: 'selfServiceTerminals' },
  { kind: 'yes', name: ['elements', 'singleSignOn', 'web'], label: 'singleSignOnWeb' },
  { kind: 'yes', name: ['elements', 'singleSignOn', 'mobile'], label: 'singleSignOnMobile' },
  { kind: 'lines', name: elements('jointOrgans'), label: 'jointOrgans', hint: 'oneALine' },
  { kind: 'lines', name: elements('intermediaries'), label: 'intermediaries', hint: 'oneALine' },
];

const questions: readonly FieldSpec[] = [
  {
    kind: 'choices',
    name: elements('consultation'),
    label: 'consultationWays',
    options: optionsOf(contactWayLabels),
  },
  {
    kind: 'choices',
    name: elements('supervision'),
    label: 'supervisionWays',
    options: optionsOf(contactWayLabels),
  },
  {
    kind: 'lines',
    name: ['elements', 'topics', 'person'],
    label: 'topicsPerson',
    hint: 'oneALine',
    faultsOf: 'topics',
  },
  {
    kind: 'lines',
    name: ['elements', 'topics', 'enterprise'],
    label: 'topicsEnterprise',
    hint: 'oneALine',
  },
  {
    kind: 'list',
    name: elements('questions'),
    label: 'commonQuestions',
    entry: 'commonQuestion',
    fresh: {},
    fields: [
      { kind: 'both', name: ['question'], label: 'commonQuestion' },
      { kind: 'both', name: ['answer'], label: 'commonAnswer', long: true },
    ],
  },
];
