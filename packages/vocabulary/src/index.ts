export { caseActionLabels } from './action-labels.ts';
export {
  assuranceLabels,
  channelLabels,
  checkOutcomeLabels,
  clockColourLabels,
  deliveryLabels,
  evaluationLabels,
  queueStageLabels,
  recusalRelationLabels,
  specialProcedureLabels,
} from './case-labels.ts';
export { chargeText } from './charges.ts';
export { documentLabels } from './document-labels.ts';
export {
  contactWayLabels,
  implementerKindLabels,
  itemStateLabels,
  materialFormLabels,
  materialNecessityLabels,
  materialSourceLabels,
  materialTypeLabels,
  onlineServiceLabels,
  powerSourceLabels,
  processingFormLabels,
  resultTypeLabels,
  revisionKindLabels,
  revisionStateLabels,
  serviceObjectLabels,
  wordsOf,
} from './element-labels.ts';
export type {
  ContactWay,
  ImplementerKind,
  ItemState,
  MaterialForm,
  MaterialNecessity,
  MaterialSource,
  MaterialType,
  OnlineService,
  PowerSource,
  ProcessingForm,
  ResultType,
  RevisionKind,
  RevisionState,
  ServiceObject,
} from './element-labels.ts';
export {
  differenceLabels,
  exchangeAlarmFixLabels,
  exchangeAlarmLabels,
  exchangeErrorLabels,
  exchangeFieldLabels,
  exchangeLaneLabels,
  exchangeTableLabels,
  rejectionFixLabels,
  rejectionLabels,
} from './exchange-labels.ts';
export { caseEventLabels } from './event-labels.ts';
export { glossaryTerms } from './glossary.ts';
export {
  audienceLabels,
  caseTypeLabels,
  deliveryMethodLabels,
  itemTypeLabels,
  onlineDepthLabels,
  scopeLabels,
  timeUnitLabels,
} from './item-labels.ts';
export { branchLabels, officerRoleLabels, organLevelLabels } from './organ-labels.ts';
export { isOwnMaterialKey, ownMaterialKeys } from './own-material-keys.ts';
export { problemPageLabels } from './problem-page-labels.ts';
export { caseStatusLabels, nextStepSentences, owingSentence } from './status-labels.ts';
export type { GlossaryTerm } from './glossary/term.ts';
export {
  assuranceLevels,
  audiences,
  branchCodes,
  caseActions,
  caseEventTypes,
  caseStatuses,
  channels,
  checkOutcomes,
  clockColours,
  deliveryMethods,
  documentKinds,
  evaluationLevels,
  itemTypeCodes,
  officerRoles,
  organLevels,
  timeUnits,
  queueStages,
  recusalRelations,
  specialProcedureKinds,
} from './words.ts';
export type {
  AssuranceLevel,
  Audience,
  BranchCode,
  CaseAction,
  CaseEventType,
  CaseStatus,
  Channel,
  CheckOutcome,
  ClockColour,
  DeliveryMethod,
  DocumentKind,
  EvaluationLevel,
  ItemTypeCode,
  OfficerRole,
  OrganLevel,
  TimeUnit,
  QueueStage,
  RecusalRelation,
  SpecialProcedureKind,
} from './words.ts';
export { openingHours } from './opening-hours.ts';
export { deferralLapseLabels, deferralLapses, tellDeferralTerms } from './deferral-words.ts';
export type { DeferralLapse, DeferralTerms } from './deferral-words.ts';
