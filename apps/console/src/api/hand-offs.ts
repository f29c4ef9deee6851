import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';

export function handOffsQuery(itemCode: string) {
  return queryOptions({
    queryKey: ['hand-offs', itemCode],
    queryFn: () =>
      answerOf<'reportHandOffs'>(
        client.GET('/api/officer/hand-offs', { params: { query: { itemCode } } }),
      ),
    retry: false,
  });
}

/** Names to choose from while typing. */
export function itemNamesQuery(query: string) {
  return queryOptions({
    queryKey: ['item-names', query],
    queryFn: () =>
      answerOf<'suggestServiceItems'>(
        client.GET('/api/service-items/suggestions', { params: { query: { query, limit: 12 } } }),
      ),
    enabled: query.trim() !== '',
    select: ({ suggestions }) => suggestions,
  });
}
