import type { DocumentKind } from '@tongban/vocabulary';

export type { DocumentKind };

/** What offices write to one another about a case; it is in the file, and not sent to the applicant. */
export const betweenOffices: ReadonlySet<string> = new Set<DocumentKind>([
  'opinion-request',
  'opinion-reply',
  'forwarding-note',
]);

/** The word of each kind inside a document number (文号). Two kinds never share a word. */
export const documentKindWords: Readonly<Record<DocumentKind, string>> = {
  receipt: '收',
  'supplement-receipt': '补收',
  'acceptance-notice': '受',
  'supplement-notice': '补',
  'acceptance-refusal': '不受',
  'not-required-notice': '免',
  'special-procedure-notice': '特',
  'extension-notice': '延',
  'grant-decision': '准',
  'denial-decision': '不准',
  reply: '复',
  'non-issuance-decision': '不签',
  'no-certificate-notice': '不具',
  'delivery-receipt': '送',
  'collection-receipt': '领',
  'termination-notice': '终',
  'withdrawal-confirmation': '撤',
  'no-crime-certificate': '无罪证',
  certificate: '证',
  'inspection-record': '查',
  'opinion-request': '询',
  'opinion-reply': '询复',
  'forwarding-note': '移',
  'move-in-permit': '准迁',
  'migration-certificate': '迁',
  'booking-slip': '约',
  'penalty-announcement': '罚告',
  'penalty-decision': '罚',
};
