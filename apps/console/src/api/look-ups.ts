import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';
import type { FieldSchema } from './types.ts';

const fiveMinutes = 300_000;

/** The form that the applicant filled in: its questions give the answers their names. */
export function itemFormQuery(offer: { itemCode: string; regionCode: string }) {
  return queryOptions({
    ...wholeFormQuery(offer),
    select: ({ schema, uploads }) => ({ schema: schema as FieldSchema, uploads }),
  });
}

/** The form as it is filled in, page after page. */
export function wholeFormQuery({ itemCode, regionCode }: { itemCode: string; regionCode: string }) {
  return queryOptions({
    queryKey: ['form', itemCode, regionCode],
    queryFn: () =>
      answerOf<'readForm'>(
        client.GET('/api/service-items/{itemCode}/form', {
          params: { path: { itemCode }, query: { regionCode } },
        }),
      ),
    staleTime: fiveMinutes,
  });
}

/** The organs an applicant can be sent to instead. */
export function organsQuery(regionCode: string) {
  return queryOptions({
    queryKey: ['organs', regionCode],
    queryFn: () =>
      answerOf<'listOrgans'>(client.GET('/api/organs', { params: { query: { regionCode } } })),
    select: ({ items }) => items,
    staleTime: fiveMinutes,
  });
}

/** The regions that lie directly in one; without one, the provinces. */
export function regionsInQuery(parentCode: string | undefined) {
  return queryOptions({
    queryKey: ['regions', parentCode],
    queryFn: () =>
      answerOf<'listRegions'>(
        client.GET('/api/regions', {
          params: { query: parentCode === undefined ? {} : { parentCode } },
        }),
      ),
    select: ({ items }) => items,
    staleTime: fiveMinutes,
  });
}

/** A region with everything it lies in, the province first. */
export function regionQuery(regionCode: string) {
  return queryOptions({
    queryKey: ['region', regionCode],
    queryFn: () =>
      answerOf<'readRegion'>(
        client.GET('/api/regions/{regionCode}', { params: { path: { regionCode } } }),
      ),
    staleTime: fiveMinutes,
  });
}
