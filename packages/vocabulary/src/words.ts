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
  'joint-handling',
  'awaiting-decision',
  'forwarded',
  'granted',
  'denied',
  'answered',
  'in-production',
  'ready-for-collection',
  'shipping',
  'delivered',
  'withdrawn',
  'terminated',
  'closed',
  'requested',
  'booked',
  'attended',
  'absent',
  'informed',
  'awaiting-payment',
  'settled',
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
  'request-opinions',
  'give-opinion',
  'record-inspection',
  'sign-inspection',
  'propose',
  'send-back',
  'forward',
  'finish-part',
  'grant',
  'deny',
  'answer',
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
  'deem-renewed',
  'remind-opinions',
  'lapse-opinions',
  'raise-warning',
  'reassign',
  'stand-aside',
  'order-recusal',
  'migrate-flow',
  'assign-place',
  'check-in',
  'note-absence',
  'announce-penalty',
  'state-defence',
  'penalise',
  'record-payment',
  'record-fee',
  'record-refund',
  'supply-deferred',
  'remind-deferred',
  'refuse-deferred',
  'lapse-deferred',
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
  'security-administrator',
  'auditor',
] as const;
/** The posts an officer may be appointed to in an organ and a branch. */
export type OfficerRole = (typeof officerRoles)[number];

/** 时限单位 of the element dictionary: 工作日, 自然日, 小时, 月. */
export const timeUnits = ['working-days', 'natural-days', 'hours', 'months'] as const;
export type TimeUnit = (typeof timeUnits)[number];

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

export const caseEventTypes = [
  'CaseSubmitted',
  'CorrectionRequested',
  'CorrectionSupplied',
  'CaseReceived',
  'SupplementRequested',
  'SupplementSupplied',
  'SupplementLapsed',
  'CaseAccepted',
  'CaseDeemedAccepted',
  'AcceptanceRefused',
  'CaseNotRequired',
  'CaseClaimed',
  'CaseReleased',
  'ChecksRecorded',
  'SpecialProcedureStarted',
  'SpecialProcedureEnded',
  'TimeLimitExtended',
  'OpinionsRequested',
  'OpinionGiven',
  'OpinionsReminded',
  'OpinionsLapsed',
  'InspectionRecorded',
  'InspectionSigned',
  'ExaminationOpinionFiled',
  'CaseSentBack',
  'CaseForwarded',
  'PartFinished',
  'DecisionMade',
  'RenewalDeemed',
  'CaseAnswered',
  'CaseWithdrawn',
  'CaseTerminated',
  'ProductionStarted',
  'ProductionFinished',
  'CollectionOffered',
  'ParcelShipped',
  'DeliveryAttemptFailed',
  'ParcelReturned',
  'ResultDelivered',
  'CaseClosed',
  'CaseEvaluated',
  'EvaluationAmended',
  'WarningRaised',
  'CaseReassigned',
  'OfficerStoodAside',
  'FlowMigrated',
  'PlaceAssigned',
  'AttendanceChecked',
  'AbsenceNoted',
  'PenaltyAnnounced',
  'DefenceStated',
  'PenaltyImposed',
  'PaymentRecorded',
  'FeePaid',
  'FeeRefunded',
  'DeferredSupplied',
  'DeferredReminded',
  'DeferredRefused',
  'DeferredLapsed',
] as const;
/** What happened to a case, one row of its ledger each. */
export type CaseEventType = (typeof caseEventTypes)[number];

export const documentKinds = [
  'receipt',
  'supplement-receipt',
  'acceptance-notice',
  'supplement-notice',
  'acceptance-refusal',
  'not-required-notice',
  'special-procedure-notice',
  'extension-notice',
  'grant-decision',
  'denial-decision',
  'reply',
  'non-issuance-decision',
  'no-certificate-notice',
  'delivery-receipt',
  'collection-receipt',
  'termination-notice',
  'withdrawal-confirmation',
  'no-crime-certificate',
  'certificate',
  'inspection-record',
  'opinion-request',
  'opinion-reply',
  'forwarding-note',
  'move-in-permit',
  'migration-certificate',
  'booking-slip',
  'penalty-announcement',
  'penalty-decision',
] as const;
/** The written documents of a case. */
export type DocumentKind = (typeof documentKinds)[number];

export const specialProcedureKinds = [
  'hearing',
  'bidding',
  'auction',
  'inspection',
  'testing',
  'quarantine',
  'appraisal',
  'expert-review',
  'verification',
] as const;
/** Proceedings whose time is not counted (行政许可法 Art 45), and 调查核实 for certificates. */
export type SpecialProcedureKind = (typeof specialProcedureKinds)[number];

export const recusalRelations = ['party', 'close-relative', 'interest', 'other'] as const;
/** Why an officer stands aside (公安机关办理行政案件程序规定 Art 17). */
export type RecusalRelation = (typeof recusalRelations)[number];

export const checkOutcomes = ['match', 'mismatch', 'cannot-judge', 'failed'] as const;
/** What a source answered to a verification. */
export type CheckOutcome = (typeof checkOutcomes)[number];

export const queueStages = ['intake', 'examination', 'decision', 'production', 'all'] as const;
export type QueueStage = (typeof queueStages)[number];

export const itemTypeCodes = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '20',
] as const;
/** The national code of what kind of government service an item is (GB/T 39554.1). */
export type ItemTypeCode = (typeof itemTypeCodes)[number];

export const audiences = ['person', 'enterprise'] as const;
export type Audience = (typeof audiences)[number];

export const assuranceLevels = [0, 1, 2, 3, 4] as const;
/** How sure the platform is who somebody is. */
export type AssuranceLevel = (typeof assuranceLevels)[number];
