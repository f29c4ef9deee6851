import type { OfficerRole } from '@tongban/vocabulary';

/** Whoever keeps the platform, its items or its partners: what they change takes two of them, or a reason why one is enough. */
export const administrators: readonly OfficerRole[] = [
  'operator',
  'security-administrator',
  'auditor',
  'item-administrator',
  'evaluation-administrator',
];

/**
 * Changes that wait for another officer, and the act by which that one agrees. What answers with an administrative act of
 * `identity` is not listed: it waits for `approveAct`.
 */
export const waitsFor: Readonly<Record<string, string>> = {
  draftRevision: 'approveRevision',
  editRevision: 'approveRevision',
  submitRevision: 'approveRevision',
  importItems: 'approveRevision',
  publishRevision: 'approveRevision',
  // Submits, approves or publishes many: each step by the officers who may do it one by one.
  startRun: 'approveRevision',
  proposeHook: 'confirmHook',
  proposeVerificationContract: 'approveVerificationContract',
  proposeVerificationOverdraft: 'approveVerificationOverdraft',
  proposeVerificationKeyChange: 'approveVerificationKeyChange',
};

/** The second pair of eyes, its no, or the proposer's own second thoughts. */
export const decides: readonly string[] = [
  'approveAct',
  'rejectAct',
  'withdrawAct',
  'approveRevision',
  'confirmHook',
  'rejectHook',
  'approveVerificationContract',
  'rejectVerificationContract',
  'approveVerificationOverdraft',
  'approveVerificationKeyChange',
  'rejectVerificationKeyChange',
];

/** What one administrator does alone, and why that is right. Every one of them stands in a book with its author. */
export const alone: Readonly<Record<string, string>> = {
  suspendSystem: 'harm is stopped first and looked at after; it takes two to go on',
  suspendVerificationContract: 'harm is stopped first and looked at after',
  endVerificationContract: 'only takes away: nothing is answered any more',
  addVerificationCanaries: 'sets a trap and opens nothing',
  removeVerificationCanaries:
    'takes back what would suspend a lawful system; alarms raised before stay',
  revokeVerificationKey: 'a key that leaked is stopped at once',
  suspendDelivery: 'holds back; nothing is lost',
  unhookItem: 'a dead address is taken off the national platform at once; it takes two to hook it',
  discardRevision: 'a draft that nobody has approved',
  closeVerificationAlarm: 'says what was found out and changes nothing',
  planFlowMigration: 'looks and writes nothing in a case; to apply it takes two',
  previewForm: 'writes nothing',
  proveFlows: 'searches and keeps what it found; it changes no flow and no item',
  readFlowDrawing: 'writes nothing',
  retryUndeliveredMessage: 'the same text to the same person once more',
  reconcileDestination: 'compares both books and changes neither; to send again takes two',
  retryDelivery: 'what is owed anyway, a moment earlier; what is held back stays so',
  // Decision 0027: who owns the row puts it right, as an officer puts a case right.
  remapRow: 'daily handling of one row, as its source has it; no value by hand',
  resendRow: 'daily handling of one row that was refused, held by the rules of the interface',
};
