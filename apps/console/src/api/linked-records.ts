import type { operations } from '@tongban/api-client';
import { answerOf, client } from './client.ts';

export type LinkedRecordBody =
  operations['linkRecord']['requestBody']['content']['application/json'];

export function linkRecord({ caseId, body }: { caseId: string; body: LinkedRecordBody }) {
  return answerOf<'linkRecord'>(
    client.POST('/api/officer/cases/{caseId}/linked-records', {
      params: { path: { caseId }, header: { 'idempotency-key': crypto.randomUUID() } },
      body,
    }),
  );
}

export const archiveAddress = (caseId: string) =>
  `/api/officer/cases/${encodeURIComponent(caseId)}/archive?purpose=${encodeURIComponent('归档')}`;
