import type { OfficerRole } from '@tongban/vocabulary';

/**
 * Who may knock at which door, written down a second time and apart from the permission table: a rule changed there by
 * mistake does not change here. Every operation of the API must stand here.
 */
export type Audience =
  | 'anyone'
  | 'signed-in'
  | 'officers'
  | { readonly personFrom: 0 | 1 | 2 | 3 }
  | { readonly roles: readonly OfficerRole[] };

const handling: readonly OfficerRole[] = [
  'acceptor',
  'examiner',
  'inspector',
  'approver',
  'organ-head',
  'certificate-maker',
];

/** Whose work somebody else may do for them. */
const lending: readonly OfficerRole[] = [...handling, 'supervisor', 'legal-reviewer'];

const lookingInto: readonly OfficerRole[] = ['item-administrator', 'legal-reviewer', 'supervisor'];

export const whoMay: Readonly<Record<string, Audience>> = {
  isAlive: 'anyone',
  isReady: 'anyone',
  readMetrics: 'anyone',
  readOpenApi: 'anyone',
  listRegions: 'anyone',
  readRegion: 'anyone',
  listOrgans: 'anyone',

  readCatalogueSummary: 'anyone',
  listLifeEvents: 'anyone',
  listServiceItems: 'anyone',
  suggestServiceItems: 'anyone',
  readGuide: 'anyone',
  readForm: 'anyone',
  listCatalogueChanges: 'anyone',
  listItemVersions: 'anyone',
  readItemVersion: 'anyone',

  listEditedItems: { roles: lookingInto },
  readEditedItem: { roles: lookingInto },
  compareItemVersions: { roles: lookingInto },
  readLocalImplementation: { roles: lookingInto },
  readQualityReport: { roles: lookingInto },
  listRevisions: { roles: lookingInto },
  readRevision: { roles: lookingInto },
  draftRevision: { roles: ['item-administrator'] },
  editRevision: { roles: ['item-administrator'] },
  submitRevision: { roles: ['item-administrator'] },
  // 法制审核: whoever keeps the items does not review them.
  approveRevision: { roles: ['legal-reviewer'] },
  returnRevision: { roles: ['legal-reviewer'] },
  discardRevision: { roles: ['item-administrator'] },
  publishRevision: { roles: ['item-administrator'] },
  startRun: { roles: ['item-administrator', 'legal-reviewer'] },
  readRun: { roles: lookingInto },

  getMe: 'anyone',
  askPhoneCode: 'anyone',
  signIn: 'anyone',
  signOut: 'anyone',
  finishStepUp: 'anyone',
  signInOfficer: 'anyone',
  checkSecondFactor: 'anyone',
  continueSignOn: 'anyone',
  listKnownSystems: { personFrom: 1 },
  withdrawConsent: { personFrom: 1 },
  answerSignOn: 'signed-in',
  getSignOut: 'signed-in',
  confirmSignOut: 'signed-in',
  listSessions: 'signed-in',
  endAllSessions: 'signed-in',
  endSession: 'signed-in',
  checkRealName: { personFrom: 1 },
  startStepUp: { personFrom: 1 },
  listDataUsage: { personFrom: 1 },
  listMessages: { personFrom: 1 },
  readMessage: { personFrom: 1 },
  readAllMessages: { personFrom: 1 },
  listUndeliveredMessages: { roles: ['operator'] },
  retryUndeliveredMessage: { roles: ['operator'] },
  publishCalendarYear: { roles: ['operator'] },

  createDraft: { personFrom: 0 },
  listDrafts: { personFrom: 0 },
  getDraft: { personFrom: 0 },
  saveDraft: { personFrom: 0 },
  deleteDraft: { personFrom: 0 },
  uploadDraftAttachment: { personFrom: 0 },
  removeDraftAttachment: { personFrom: 0 },
  checkDraft: { personFrom: 0 },
  submitDraft: { personFrom: 0 },

  listOwnCases: { personFrom: 0 },
  getOwnCase: { personFrom: 0 },
  supplySupplement: { personFrom: 0 },
  supplyCorrection: { personFrom: 0 },
  withdrawCase: { personFrom: 0 },
  rateCase: { personFrom: 0 },
  amendRating: { personFrom: 0 },
  uploadCaseAttachment: { personFrom: 0 },
  openAttachment: 'signed-in',
  openDocument: 'signed-in',
  verifyDocument: 'anyone',
  followDelivery: 'signed-in',
  reportParcelEvent: 'anyone',

  listDelegations: { roles: lending },
  delegatePost: { roles: lending },
  revokeDelegation: { roles: lending },
  listColleagues: { roles: lending },
  recordAbsence: { roles: lending },
  endAbsence: { roles: lending },

  listQueue: { roles: handling },
  getOfficerDay: { roles: handling },
  getOfficerCase: 'officers',
  confirmReceipt: { roles: ['acceptor'] },
  requestCorrection: { roles: ['acceptor'] },
  requestSupplement: { roles: ['acceptor'] },
  acceptCase: { roles: ['acceptor'] },
  // 行政许可法 Art 32(2): to refuse takes the acceptor and an approver.
  refuseAcceptance: { roles: ['acceptor', 'approver'] },
  declareNotRequired: { roles: ['acceptor'] },
  claimCase: { roles: ['examiner'] },
  releaseCase: { roles: ['examiner'] },
  startSpecialProcedure: { roles: ['examiner'] },
  endSpecialProcedure: { roles: ['examiner'] },
  fileExaminationOpinion: { roles: ['examiner'] },
  listOpinionRequests: { roles: ['examiner', 'approver'] },
  requestOpinions: { roles: ['examiner'] },
  giveOpinion: { roles: ['examiner', 'approver'] },
  recordInspection: { roles: ['inspector', 'examiner'] },
  signInspection: { roles: ['inspector', 'examiner'] },
  finishPart: { roles: ['examiner', 'approver'] },
  answerCase: { roles: ['examiner'] },
  forwardCase: { roles: ['approver'] },
  makeDecision: { roles: ['approver'] },
  sendBack: { roles: ['approver'] },
  terminateCase: { roles: ['approver'] },
  // 行政许可法 Art 42: the head of the organ alone extends a time limit.
  extendTimeLimit: { roles: ['organ-head'] },
  linkRecord: { roles: ['approver', 'organ-head', 'legal-reviewer'] },
  openArchive: { roles: ['organ-head', 'supervisor', 'legal-reviewer'] },
  readArchiveKey: 'anyone',
  assignCase: { roles: ['organ-head'] },
  standAside: { roles: handling },
  orderRecusal: { roles: ['organ-head'] },
  handOverCases: { roles: ['organ-head'] },
  readWorkload: { roles: ['organ-head', 'supervisor'] },
  startProduction: { roles: ['certificate-maker'] },
  finishProduction: { roles: ['certificate-maker'] },
  offerCollection: { roles: ['acceptor', 'certificate-maker'] },
  handOverResult: { roles: ['acceptor', 'certificate-maker'] },

  // Signed by a system and checked against its contract, not under a session.
  verifyNameAndNumber: 'anyone',
  verifyNameNumberAndValidity: 'anyone',
  verifyNameNumberAndPhone: 'anyone',
  verifyNamesAndNumbers: 'anyone',
  getVerificationReceipt: 'anyone',
  getVerificationLog: 'anyone',
  getVerificationHead: 'anyone',
  proveVerificationHead: 'anyone',
  listVerificationUsage: { personFrom: 2 },

  getEvaluationOptions: 'anyone',
  getEvaluationSummary: 'anyone',
  listEvaluations: { roles: ['evaluation-administrator'] },
};
