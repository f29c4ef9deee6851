import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type { ItemForm, Organ, Region } from './types.ts';

/** The form that the applicant filled in: its questions give the answers their names. */
export function itemFormQuery({ itemCode, regionCode }: { itemCode: string; regionCode: string }) {
  const path = `/service-items/${encodeURIComponent(itemCode)}/form?regionCode=${regionCode}`;
  return queryOptions({
    queryKey: ['form', itemCode, regionCode],
    queryFn: () => call<ItemForm>(path),
    staleTime: 300_000,
  });
}

/** The organs an applicant can be sent to instead. */
export function organsQuery(regionCode: string) {
  return queryOptions({
    queryKey: ['organs', regionCode],
    queryFn: async () =>
      (await call<{ items: readonly Organ[] }>(`/organs?regionCode=${regionCode}`)).items,
    staleTime: 300_000,
  });
}

/** A region with everything it lies in, the province first. */
export function regionQuery(code: string) {
  return queryOptions({
    queryKey: ['region', code],
    queryFn: () => call<Region>(`/regions/${encodeURIComponent(code)}`),
    staleTime: 3_600_000,
  });
}
