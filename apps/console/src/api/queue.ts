import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';

export const stages = ['all', 'intake', 'examination', 'decision', 'production'] as const;
export type Stage = (typeof stages)[number];
export const colours = ['reminder', 'yellow', 'red', 'double-red'] as const;

interface QueueQuery {
  readonly stage: Stage;
  readonly colour: (typeof colours)[number] | undefined;
  readonly mine: boolean;
  /** Only what waits for papers the applicant owes. */
  readonly owing: boolean;
}

/** The officer's queue, what is due next first, fifty at a time. */
export function queueQuery({ stage, colour, mine, owing }: QueueQuery) {
  const wish = {
    stage,
    limit: 50,
    ...(colour && { colour }),
    ...(mine && { mine }),
    ...(owing && { owing }),
  };
  return infiniteQueryOptions({
    queryKey: ['queue', wish],
    queryFn: ({ pageParam: cursor }) =>
      answerOf<'listQueue'>(
        client.GET('/api/officer/queue', {
          params: { query: { ...wish, ...(cursor !== undefined && { cursor }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: 30_000,
  });
}

export function dayQuery() {
  return queryOptions({
    queryKey: ['day'],
    queryFn: () => answerOf<'getOfficerDay'>(client.GET('/api/officer/day')),
  });
}

/** What other departments ask of one's own: the first hundred are a day's work and more. */
export function opinionRequestsQuery() {
  return queryOptions({
    queryKey: ['opinion-requests'],
    queryFn: () =>
      answerOf<'listOpinionRequests'>(
        client.GET('/api/officer/opinion-requests', { params: { query: { limit: 100 } } }),
      ),
  });
}
