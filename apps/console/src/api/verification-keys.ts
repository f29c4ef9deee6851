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

export function systemKeysQuery(system: string) {
  return queryOptions({
    queryKey: ['verification', 'system-keys', system],
    queryFn: () =>
      answerOf<'listVerificationKeys'>(
        client.GET('/api/officer/verification/systems/{system}/keys', {
          params: { path: { system } },
        }),
      ),
  });
}

export function revokeSystemKey({
  reason,
  ...path
}: {
  system: string;
  keyId: string;
  reason: string;
}) {
  return answerOf<'revokeVerificationKey'>(
    client.POST('/api/officer/verification/systems/{system}/keys/{keyId}/revocation', {
      params: { path },
      body: { reason },
    }),
  );
}

interface WantedKey {
  readonly system: string;
  readonly days: number;
  readonly reason: string;
}

/** HMAC-SM3, whose secret both sides hold; a system's own public key is registered by the API. Put before another administrator. */
export function issueSystemKey({ system, ...wanted }: WantedKey) {
  return answerOf<'issueVerificationKey'>(
    client.POST('/api/officer/verification/systems/{system}/keys', {
      params: { path: { system } },
      body: { algorithm: 'HMAC-SM3', ...wanted },
    }),
  );
}
