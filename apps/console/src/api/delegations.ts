import { queryOptions } from '@tanstack/react-query';
import type { operations } from '@tongban/api-client';
import { answerOf, client } from './client.ts';

export function delegationsQuery() {
  return queryOptions({
    queryKey: ['delegations'],
    queryFn: () => answerOf<'listDelegations'>(client.GET('/api/officer/delegations')),
  });
}

export function colleaguesQuery() {
  return queryOptions({
    queryKey: ['colleagues'],
    queryFn: () => answerOf<'listColleagues'>(client.GET('/api/officer/colleagues')),
  });
}

export function workloadQuery() {
  return queryOptions({
    queryKey: ['workload'],
    queryFn: () => answerOf<'readWorkload'>(client.GET('/api/officer/workload')),
  });
}

type BodyOf<Name extends keyof operations> = operations[Name] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;

export const delegatePost = (body: BodyOf<'delegatePost'>) =>
  answerOf<'delegatePost'>(
    client.POST('/api/officer/delegations', { params: { header: newKey() }, body }),
  );

export const revokeDelegation = (delegationId: string) =>
  answerOf<'revokeDelegation'>(
    client.POST('/api/officer/delegations/{delegationId}/revocation', {
      params: { path: { delegationId }, header: newKey() },
      body: {},
    }),
  );

export const recordAbsence = (body: BodyOf<'recordAbsence'>) =>
  answerOf<'recordAbsence'>(
    client.POST('/api/officer/absences', { params: { header: newKey() }, body }),
  );

export const endAbsence = (absenceId: string) =>
  answerOf<'endAbsence'>(
    client.POST('/api/officer/absences/{absenceId}/return', {
      params: { path: { absenceId }, header: newKey() },
      body: {},
    }),
  );

export const handOver = (body: BodyOf<'handOverCases'>) =>
  answerOf<'handOverCases'>(
    client.POST('/api/officer/hand-overs', { params: { header: newKey() }, body }),
  );

function newKey() {
  return { 'idempotency-key': crypto.randomUUID() };
}
