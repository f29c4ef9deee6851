import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { CaseSummary } from './types.ts';

export const stages = ['all', 'intake', 'examination', 'decision', 'production'] as const;
export type Stage = (typeof stages)[number];

export interface QueueQuery {
  readonly stage: Stage;
  readonly colour?: string | undefined;
  readonly mine: boolean;
}

export interface QueuePage {
  readonly items: readonly CaseSummary[];
  readonly nextCursor?: string;
  readonly counts: Readonly<Record<Exclude<Stage, 'all'>, number>>;
}

/** The officer's queue, what is due next first, fifty at a time. */
export function queueQuery(query: QueueQuery) {
  return infiniteQueryOptions({
    queryKey: ['queue', query],
    queryFn: ({ pageParam }) => call<QueuePage>(`/officer/queue?${parameters(query, pageParam)}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: 30_000,
  });
}

export interface Day {
  readonly received: number;
  readonly accepted: number;
  readonly decided: number;
  readonly overdue: number;
  readonly dueToday: number;
}

export function dayQuery() {
  return queryOptions({ queryKey: ['day'], queryFn: () => call<Day>('/officer/day') });
}

function parameters({ stage, colour, mine }: QueueQuery, cursor: string | undefined): string {
  const search = new URLSearchParams({ stage, limit: '50' });
  if (colour !== undefined) search.set('colour', colour);
  if (mine) search.set('mine', 'true');
  if (cursor !== undefined) search.set('cursor', cursor);
  return search.toString();
}
