import type { Api } from '../api/call-api.ts';
import type { Mandate, MandateLists } from '../api/mandate.ts';
import type { Guide } from '../api/guide-types.ts';

/** The mandates of today by which the reader may apply for this service; none when that cannot be learned. */
export async function mandatesFor(
  api: Api,
  { itemCode, branchCode }: Pick<Guide, 'itemCode' | 'branchCode'>,
): Promise<readonly Mandate[]> {
  const listed = await api<MandateLists>('/api/mandates');
  if (!listed.ok) return [];
  return listed.value.received.filter(
    ({ state, items, branches }) =>
      state === 'in-force' &&
      (items.length + branches.length === 0 ||
        items.includes(itemCode) ||
        branches.includes(branchCode)),
  );
}
