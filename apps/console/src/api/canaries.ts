import { queryOptions } from '@tanstack/react-query';
import type { operations } from '@tongban/api-client';
import { answerOf, client } from './client.ts';

const path = '/api/officer/verification/canaries';
/** What they have caught is written down every two seconds. */
const everyMs = 5_000;

export function canariesQuery(cursor: string | undefined) {
  return queryOptions({
    queryKey: ['verification', 'canaries', cursor],
    queryFn: () =>
      answerOf<'listVerificationCanaries'>(
        client.GET(path, {
          params: { query: { limit: 20, ...(cursor !== undefined && { cursor }) } },
        }),
      ),
    refetchInterval: everyMs,
    retry: false,
  });
}

type NewCanaries =
  operations['addVerificationCanaries']['requestBody']['content']['application/json'];

export function addCanaries(body: NewCanaries) {
  return answerOf<'addVerificationCanaries'>(client.POST(path, { body }));
}

export function removeCanary(canaryNo: number) {
  return answerOf<'removeVerificationCanaries'>(
    client.POST(`${path}/removal`, { body: { canaryNos: [canaryNo] } }),
  );
}
