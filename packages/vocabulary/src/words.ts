/** The words of the platform as types. Each list is the one place that names its members. */

export const caseStatuses = [
  'pre-review',
  'pre-returned',
  'received',
  'awaiting-supplement',
  'not-accepted',
  'not-required',
  'accepted',
  'under-examination',
  'special-procedure',
  'awaiting-decision',
  'granted',
  'denied',
  'in-production',
  'ready-for-collection',
  'shipping',
  'delivered',
  'withdrawn',
  'terminated',
  'closed',
] as const;
/** Where a case stands, from submission to its end (handbook of the life cycle; 行政许可法 Arts 29–44). */
export type CaseStatus = (typeof caseStatuses)[number];

export const caseActions = [
  'submit',
  'return-for-correction',
  'correct',
  'receive',
  'request-supplement',
  'supply-supplement',
  'accept',
  'refuse-acceptance',
  'declare-not-required',
  'claim',
  'release',
  'record-checks',
  'start-special-procedure',
  'end-special-procedure',
  'extend-time-limit',
  'propose',
  'send-back',
  'grant',
  'deny',
  'withdraw',
  'terminate',
  'start-production',
  'finish-production',
  'offer-collection',
  'ship',
  'record-delivery-attempt',
  'return-parcel',
  'deliver',
  'close',
  'evaluate',
  'amend-evaluation',
  'lapse-supplement',
  'deem-accepted',
] as const;
/** What can be done with a case. */
export type CaseAction = (typeof caseActions)[number];

export const officerRoles = [
  'acceptor',
  'examiner',
  'inspector',
  'approver',
  'organ-head',
  'certificate-maker',
  'supervisor',
  'legal-reviewer',
  'item-administrator',
  'evaluation-administrator',
  'operator',
  'auditor',
] as const;
/** The posts an officer may be appointed to in an organ and a branch. */
export type OfficerRole = (typeof officerRoles)[number];

export const organLevels = ['ministry', 'province', 'city', 'county', 'station'] as const;
export type OrganLevel = (typeof organLevels)[number];

export const branchCodes = [
  'HZ',
  'ZA',
  'JG',
  'CRJ',
  'YM',
  'WA',
  'JD',
  'JGS',
  'FZ',
  'XF',
  'JZ',
  'XZ',
  'KX',
] as const;
/** The branches of the police (警种). */
export type BranchCode = (typeof branchCodes)[number];

export const channels = ['portal', 'app', 'official-account', 'mini-program', 'window'] as const;
export type Channel = (typeof channels)[number];

export const deliveryMethods = ['courier', 'window', 'electronic'] as const;
export type DeliveryMethod = (typeof deliveryMethods)[number];

export const evaluationLevels = [1, 2, 3, 4, 5] as const;
/** 5 is the best; 1 and 2 are bad reviews that must be answered (国办发〔2019〕51号). */
export type EvaluationLevel = (typeof evaluationLevels)[number];

export const clockColours = ['none', 'normal', 'reminder', 'yellow', 'red', 'double-red'] as const;
export type ClockColour = (typeof clockColours)[number];
