import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@tongban/api-client';
import { answerOf, client } from './client.ts';

/** Why personal data is read from the case screen; it stands in the receipt that the applicant sees. */
const handling = '办理本办件';

export function caseQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case', caseId],
    queryFn: () =>
      answerOf<'getOfficerCase'>(
        client.GET('/api/officer/cases/{caseId}', {
          params: { path: { caseId }, query: { purpose: handling } },
        }),
      ),
  });
}

export const documentAddress = (caseId: string, documentId: string) =>
  `/api/cases/${encodeURIComponent(caseId)}/documents/${encodeURIComponent(documentId)}`;

export const attachmentAddress = (attachmentId: string) =>
  `/api/attachments/${encodeURIComponent(attachmentId)}`;

type Noun = keyof paths extends infer Path
  ? Path extends `/api/officer/cases/{caseId}/${infer Rest}`
    ? Rest
    : never
  : never;

/** The noun that each act produces. */
const nouns: Readonly<Record<string, Noun>> = {
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
  'request-opinions': 'opinion-requests',
  'give-opinion': 'department-opinions',
  'record-inspection': 'inspections',
  'sign-inspection': 'inspections/signature',
  forward: 'forwarding',
  'finish-part': 'finished-parts',
  answer: 'reply',
  'assign-place': 'booking',
  'check-in': 'attendance',
  'announce-penalty': 'penalty-announcement',
  penalise: 'penalty',
  'record-payment': 'payment',
  'record-fee': 'fee',
  'record-refund': 'refund',
  'remind-deferred': 'deferred-materials/reminders',
  'refuse-deferred': 'deferred-materials/refusals',
  propose: 'examination-opinion',
  'send-back': 'send-back',
  grant: 'decision',
  deny: 'decision',
  terminate: 'termination',
  'start-production': 'production',
  'finish-production': 'production/completion',
  'offer-collection': 'collection',
  deliver: 'handover',
  reassign: 'assignment',
  'stand-aside': 'recusal',
  'order-recusal': 'recusal-order',
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
export function act({ caseId, action, version, body, idempotencyKey }: Act) {
  // Every act has the same address and headers but for its noun; the form gave the body its shape.
  const path =
    `/api/officer/cases/{caseId}/${nouns[action]}` as '/api/officer/cases/{caseId}/receipt';
  return answerOf<'acceptCase'>(
    client.POST(path, {
      params: {
        path: { caseId },
        header: { 'if-match': `"${version}"`, 'idempotency-key': idempotencyKey },
      },
      body: body as Record<string, never>,
    }),
  );
}
