import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { OfficerCase } from './types.ts';

/** Why personal data is read from the case screen; it stands in the receipt that the applicant sees. */
const handling = encodeURIComponent('办理本办件');

export function caseQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId],
    queryFn: () =>
      call<OfficerCase>(`/officer/cases/${encodeURIComponent(caseId)}?purpose=${handling}`),
  });
}

export const documentAddress = (caseId: string, documentId: string) =>
  `/api/cases/${encodeURIComponent(caseId)}/documents/${encodeURIComponent(documentId)}`;

export const attachmentAddress = (attachmentId: string) =>
  `/api/attachments/${encodeURIComponent(attachmentId)}`;

/** The noun that each act produces; the same words as in the API's documentation. */
const nouns: Readonly<Record<string, string>> = {
  receive: 'receipt',
  'return-for-correction': 'correction-requests',
  'request-supplement': 'supplement-requests',
  accept: 'acceptance',
  'refuse-acceptance': 'acceptance-refusal',
  'declare-not-required': 'not-required-notice',
  claim: 'claim',
  release: 'release',
  'start-special-procedure': 'special-procedures',
  'end-special-procedure': 'special-procedures/end',
  'extend-time-limit': 'extension',
  propose: 'examination-opinion',
  'send-back': 'send-back',
  grant: 'decision',
  deny: 'decision',
  terminate: 'termination',
  'start-production': 'production',
  'finish-production': 'production/completion',
  'offer-collection': 'collection',
  deliver: 'handover',
};

export interface Act {
  readonly caseId: string;
  readonly action: string;
  readonly version: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly idempotencyKey: string;
}

export function canPost(action: string): boolean {
  return action in nouns;
}

/** Carries out one act on a case; the answer is stored before it comes. */
export function act({ caseId, action, version, body, idempotencyKey }: Act): Promise<unknown> {
  const path = `/officer/cases/${encodeURIComponent(caseId)}/${nouns[action]}`;
  return call(path, { method: 'POST', version, body, idempotencyKey });
}
