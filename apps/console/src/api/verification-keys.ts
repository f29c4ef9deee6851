import { queryOptions } from '@tanstack/react-query';
import type { operations } from '@tongban/api-client';
import { answerOf, client } from './client.ts';

export function verificationKeyChangesQuery() {
  return queryOptions({
    queryKey: ['verification', 'key-changes'],
    queryFn: () =>
      answerOf<'listVerificationKeyChanges'>(client.GET('/api/officer/verification/key-changes')),
  });
}

type KeyChangeProposal =
  operations['proposeVerificationKeyChange']['requestBody']['content']['application/json'];

export function proposeKeyChange(body: KeyChangeProposal) {
  return answerOf<'proposeVerificationKeyChange'>(
    client.POST('/api/officer/verification/key-changes', { body }),
  );
}

export function approveKeyChange(changeId: string) {
  return answerOf<'approveVerificationKeyChange'>(
    client.POST('/api/officer/verification/key-changes/{changeId}/approval', {
      params: { path: { changeId } },
    }),
  );
}

export function rejectKeyChange({ changeId, reason }: { changeId: string; reason: string }) {
  return answerOf<'rejectVerificationKeyChange'>(
    client.POST('/api/officer/verification/key-changes/{changeId}/rejection', {
      params: { path: { changeId } },
      body: { reason },
    }),
  );
}
