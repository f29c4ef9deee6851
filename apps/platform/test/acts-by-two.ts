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

/** The second pair of eyes, or its no. */
export const decides: readonly string[] = [
  'approveAct',
  'rejectAct',
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
  resumeVerificationContract: 'puts back in force what two have approved, unchanged',
  resumeVerificationSystem: 'lifts what a machine has done, after its alarm was looked at',
  resumeDelivery: 'sends what is owed anyway, to a platform that two have registered',
  issueVerificationKey: 'under a contract that two have approved, for the one system it names',
  closeVerificationAlarm: 'says what was found out and changes nothing',
  planFlowMigration: 'looks and writes nothing in a case; to apply it takes two',
  previewForm: 'writes nothing',
  readFlowDrawing: 'writes nothing',
  retryUndeliveredMessage: 'the same text to the same person once more',
  reconcileDestination: 'compares both books; sends again only what the book here says',
  remapRow: 'one row, as its source has it; no value by hand',
  resendRow: 'one row that was refused, held by the rules of the interface, as its own version',
};
