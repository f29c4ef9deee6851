import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';

/** Deliveries run while one looks. */
const everyMs = 5_000;
const base = '/api/operations/exchange/destinations/{code}' as const;

export type Lane = 'cases' | 'items' | 'evaluations';

export function destinationsQuery() {
  return queryOptions({
    queryKey: ['exchange', 'destinations'],
    queryFn: () =>
      answerOf<'listDestinations'>(client.GET('/api/operations/exchange/destinations')),
    refetchInterval: everyMs,
  });
}

export function reconciliationsQuery(code: string) {
  return queryOptions({
    queryKey: ['exchange', 'reconciliations', code],
    queryFn: () =>
      answerOf<'listReconciliations'>(
        client.GET(`${base}/reconciliations`, { params: { path: { code } } }),
      ),
  });
}

export function exchangeDayQuery(code: string, day: string) {
  return queryOptions({
    queryKey: ['exchange', 'day', code, day],
    queryFn: () =>
      answerOf<'countExchangeDay'>(
        client.GET(`${base}/days/{day}`, { params: { path: { code, day } } }),
      ),
  });
}

export interface CorrectionsWanted {
  readonly destination?: string | undefined;
  readonly code?: string | undefined;
  readonly organCode?: string | undefined;
  readonly cursor?: string | undefined;
}

export function correctionsQuery(wanted: CorrectionsWanted) {
  const query = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value));
  return queryOptions({
    queryKey: ['exchange', 'corrections', query],
    queryFn: () =>
      answerOf<'listCorrections'>(
        client.GET('/api/operations/exchange/corrections', {
          params: { query: { limit: 50, ...query } },
        }),
      ),
  });
}

interface Reasoned {
  readonly code: string;
  readonly reason: string;
}

/** At once, by one. */
export function suspendDelivery({ code, reason }: Reasoned) {
  const call = { params: { path: { code } }, body: { reason } };
  return answerOf<'suspendDelivery'>(client.POST(`${base}/suspension`, call));
}

/** Put before another administrator. */
export function resumeDelivery({ code, reason }: Reasoned) {
  const call = { params: { path: { code } }, body: { reason } };
  return answerOf<'resumeDelivery'>(client.POST(`${base}/resumption`, call));
}

export function retryDelivery({ code }: { code: string }) {
  return answerOf<'retryDelivery'>(client.POST(`${base}/retries`, { params: { path: { code } } }));
}

/** Of what the comparison made at this moment found; put before another administrator. */
export function proposeRepair({ code, ...body }: Reasoned & { readonly madeAt: string }) {
  return answerOf<'proposeRepair'>(
    client.POST(`${base}/repairs`, { params: { path: { code } }, body }),
  );
}

/** Put before another administrator. */
export function replay({ code, ...body }: Replay) {
  return answerOf<'replayDelivery'>(
    client.POST(`${base}/replays`, { params: { path: { code } }, body }),
  );
}

interface Replay {
  readonly code: string;
  readonly lane: Lane;
  readonly fromPos: number;
  readonly reason: string;
}

export function reconcile({ code }: { code: string }) {
  return answerOf<'reconcileDestination'>(
    client.POST(`${base}/reconciliations`, {
      params: { path: { code }, header: { 'idempotency-key': crypto.randomUUID() } },
    }),
  );
}

export interface Resending {
  readonly correctionId: string;
  readonly changes: { field: string; value: string }[];
}

export function resend({ correctionId, changes }: Resending) {
  return answerOf<'resendRow'>(
    client.POST('/api/operations/exchange/corrections/{correctionId}/resendings', {
      params: {
        path: { correctionId },
        header: { 'idempotency-key': crypto.randomUUID() },
      },
      body: { changes },
    }),
  );
}

export function remap({ correctionId }: { correctionId: string }) {
  return answerOf<'remapRow'>(
    client.POST('/api/operations/exchange/corrections/{correctionId}/remappings', {
      params: {
        path: { correctionId },
        header: { 'idempotency-key': crypto.randomUUID() },
      },
    }),
  );
}

/** Where the protocol both sides signed is opened. */
export function protocolAddress(code: string, madeAt: string): string {
  return `/api/operations/exchange/destinations/${encodeURIComponent(code)}/reconciliations/${encodeURIComponent(madeAt)}/protocol`;
}
