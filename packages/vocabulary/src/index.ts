export {
  branchCodes,
  caseActions,
  caseStatuses,
  channels,
  clockColours,
  deliveryMethods,
  evaluationLevels,
  officerRoles,
  organLevels,
} from './words.ts';
export type {
  BranchCode,
  CaseAction,
  CaseStatus,
  Channel,
  ClockColour,
  DeliveryMethod,
  EvaluationLevel,
  OfficerRole,
  OrganLevel,
} from './words.ts';
