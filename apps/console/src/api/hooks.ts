import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';
import type { Answer } from './client.ts';

export type Hook = Answer<'listHookHealth'>['hooks'][number];
export type HookAddress = Hook['addresses'][number];

const everyMs = 30_000;

export function hooksQuery() {
  return queryOptions({
    queryKey: ['catalogue', 'hooks'],
    queryFn: () => answerOf<'listHookHealth'>(client.GET('/api/officer/catalogue/hooks')),
    refetchInterval: everyMs,
  });
}

export function hookVersionsQuery(itemCode: string) {
  return queryOptions({
    queryKey: ['catalogue', 'hooks', itemCode],
    queryFn: () =>
      answerOf<'listHookVersions'>(
        client.GET('/api/officer/catalogue/items/{itemCode}/hooks', {
          params: { path: { itemCode } },
        }),
      ),
    select: ({ versions }) => versions,
  });
}

export const proposeHook = ({
  itemCode,
  addresses,
}: {
  itemCode: string;
  addresses: HookAddress[];
}) =>
  answerOf<'proposeHook'>(
    client.POST('/api/officer/catalogue/items/{itemCode}/hook-proposals', {
      params: { path: { itemCode }, header: newKey() },
      body: { addresses },
    }),
  );

export const confirmHook = (proposalId: string) =>
  answerOf<'confirmHook'>(
    client.POST('/api/officer/catalogue/hook-proposals/{proposalId}/confirmation', {
      params: { path: { proposalId }, header: newKey() },
    }),
  );

export const rejectHook = (proposalId: string) =>
  answerOf<'rejectHook'>(
    client.POST('/api/officer/catalogue/hook-proposals/{proposalId}/rejection', {
      params: { path: { proposalId }, header: newKey() },
    }),
  );

export const unhookItem = ({ itemCode, reason }: { itemCode: string; reason: string }) =>
  answerOf<'unhookItem'>(
    client.POST('/api/officer/catalogue/items/{itemCode}/unhooking', {
      params: { path: { itemCode }, header: newKey() },
      body: { reason },
    }),
  );

function newKey() {
  return { 'idempotency-key': crypto.randomUUID() };
}
