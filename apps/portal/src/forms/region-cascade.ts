import type { Api } from '../api/call-api.ts';
import type { Region, RegionRow } from '../api/types.ts';
import { deepestLevel } from './read-answers.ts';

/** Up to three selects: provinces, then the cities of the chosen one, then its districts. */
export interface Cascade {
  readonly levels: readonly { readonly chosen: string; readonly options: readonly RegionRow[] }[];
  /** The region chosen so far, named in full: 广东省 深圳市. */
  readonly name: string;
  /** Nothing lies below what is chosen. */
  readonly complete: boolean;
}

/** The selects that belong to a region code; none chosen shows the provinces. An unknown code starts anew. */
export async function findCascade(api: Api, regionCode: string | undefined): Promise<Cascade> {
  const region = regionCode ? await api<Region>(`/api/regions/${regionCode}`) : undefined;
  const steps = region?.ok === true ? pathOf(region.value) : [];
  const parents = ['', ...steps.map((step) => step.regionCode)].slice(0, deepestLevel);
  const children = await Promise.all(parents.map((parent) => childrenOf(api, parent)));
  const levels = children
    .map((options, index) => ({ chosen: steps[index]?.regionCode ?? '', options }))
    .filter(({ options }) => options.length > 0);
  return {
    levels,
    name: steps.map((step) => step.name).join(' '),
    complete: steps.length > 0 && steps.length >= levels.length,
  };
}

function pathOf(region: Region): readonly { regionCode: string; name: string }[] {
  const own = region.path.at(-1)?.regionCode === region.regionCode ? [] : [region];
  return [...region.path, ...own].slice(0, deepestLevel);
}

async function childrenOf(api: Api, parentCode: string): Promise<readonly RegionRow[]> {
  const answer = await api<{ items: RegionRow[] }>('/api/regions', { query: { parentCode } });
  return answer.ok ? answer.value.items : [];
}
