import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, client, type Answer } from './client.ts';

export type Act = Answer<'listAdministrativeActs'>['items'][number];
export type SystemFile = Answer<'readRelyingSystem'>;
export type Terms = SystemFile['terms'];

/** Systems by their id, fifty at a time. */
export function relyingSystemsQuery(matching: string) {
  return infiniteQueryOptions({
    queryKey: ['relying-systems', 'list', matching],
    queryFn: ({ pageParam: cursor }) =>
      answerOf<'listRelyingSystems'>(
        client.GET('/api/officer/relying-systems', {
          params: {
            query: {
              limit: 50,
              ...(matching !== '' && { matching }),
              ...(cursor !== undefined && { cursor }),
            },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function relyingSystemQuery(clientId: string) {
  return queryOptions({
    queryKey: ['relying-systems', 'file', clientId],
    queryFn: () =>
      answerOf<'readRelyingSystem'>(
        client.GET('/api/officer/relying-systems/{clientId}', { params: { path: { clientId } } }),
      ),
  });
}

/** What is to be decided, or what was done to one system. */
export function actsQuery({ clientId }: { clientId?: string }) {
  return queryOptions({
    queryKey: ['relying-systems', 'acts', clientId ?? ''],
    queryFn: () =>
      answerOf<'listAdministrativeActs'>(
        client.GET('/api/officer/administrative-acts', {
          params: {
            query: { limit: 50, ...(clientId === undefined ? { open: true } : { clientId }) },
          },
        }),
      ),
  });
}

export function approveAct({ actId }: { actId: string }) {
  return answerOf<'approveAct'>(
    client.POST('/api/officer/administrative-acts/{actId}/approval', {
      params: { path: { actId } },
      body: {},
    }),
  );
}

export function rejectAct({ actId, reason }: { actId: string; reason: string }) {
  return answerOf<'rejectAct'>(
    client.POST('/api/officer/administrative-acts/{actId}/rejection', {
      params: { path: { actId } },
      body: { reason },
    }),
  );
}

export function withdrawAct({ actId, reason }: { actId: string; reason: string }) {
  return answerOf<'withdrawAct'>(
    client.POST('/api/officer/administrative-acts/{actId}/withdrawal', {
      params: { path: { actId } },
      body: { reason },
    }),
  );
}

export type ReasonedAct = 'promotion' | 'resumption' | 'secrets' | 'suspension';

/** Acts that need nothing but a reason. */
export function proposeReasoned({
  clientId,
  act,
  reason,
}: {
  clientId: string;
  act: ReasonedAct;
  reason: string;
}) {
  const init = { params: { path: { clientId } }, body: { reason } };
  switch (act) {
    case 'promotion':
      return answerOf<'proposePromotion'>(
        client.POST('/api/officer/relying-systems/{clientId}/promotion', init),
      );
    case 'resumption':
      return answerOf<'proposeResumption'>(
        client.POST('/api/officer/relying-systems/{clientId}/resumption', init),
      );
    case 'secrets':
      return answerOf<'proposeSecret'>(
        client.POST('/api/officer/relying-systems/{clientId}/secrets', init),
      );
    case 'suspension':
      return answerOf<'suspendSystem'>(
        client.POST('/api/officer/relying-systems/{clientId}/suspension', init),
      );
  }
}

export function proposeCredentialEnding(input: {
  clientId: string;
  credentialId: string;
  reason: string;
}) {
  const { clientId, ...body } = input;
  return answerOf<'proposeCredentialEnding'>(
    client.POST('/api/officer/relying-systems/{clientId}/credential-endings', {
      params: { path: { clientId } },
      body: { ...body, endsAt: new Date().toISOString() },
    }),
  );
}

export function proposeKey({
  clientId,
  publicKey,
  reason,
}: {
  clientId: string;
  publicKey: string;
  reason: string;
}) {
  return answerOf<'proposeSystemKey'>(
    client.POST('/api/officer/relying-systems/{clientId}/keys', {
      params: { path: { clientId } },
      // The server says what is wrong with a key that is none.
      body: { publicKey: JSON.parse(publicKey) as never, reason },
    }),
  );
}

export function proposeKeyRotation({ reason }: { reason: string }) {
  return answerOf<'proposeKeyRotation'>(
    client.POST('/api/officer/signing-key-rotations', { body: { reason } }),
  );
}

export function proposeKeyRemoval({
  officerNumber,
  reason,
}: {
  officerNumber: string;
  reason: string;
}) {
  return answerOf<'proposeKeyRemoval'>(
    client.POST('/api/officer/officers/{officerNumber}/key-removals', {
      params: { path: { officerNumber } },
      body: { reason },
    }),
  );
}

export type WaitingMerger = Answer<'listWaitingMergers'>['items'][number];

/** Accounts of which no register can say that they are one person's. */
export function waitingMergersQuery() {
  return queryOptions({
    queryKey: ['relying-systems', 'mergers'],
    queryFn: () => answerOf<'listWaitingMergers'>(client.GET('/api/officer/account-mergers', {})),
  });
}

export function proposeMerger({ mergerId, reason }: { mergerId: string; reason: string }) {
  return answerOf<'proposeMerger'>(
    client.POST('/api/officer/account-mergers/{mergerId}/proposals', {
      params: { path: { mergerId } },
      body: { reason },
    }),
  );
}

/** A new system, or other terms for one that is there. */
export function proposeTerms({
  clientId,
  terms,
  reason,
  isNew,
}: {
  clientId: string;
  terms: Terms;
  reason: string;
  isNew: boolean;
}) {
  const body = { terms: terms as never, reason };
  return isNew
    ? answerOf<'proposeSystem'>(
        client.POST('/api/officer/relying-systems', { body: { clientId, ...body } }),
      )
    : answerOf<'proposeSystemTerms'>(
        client.POST('/api/officer/relying-systems/{clientId}/terms', {
          params: { path: { clientId } },
          body,
        }),
      );
}
