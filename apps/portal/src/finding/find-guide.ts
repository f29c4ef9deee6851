import type { Api } from '../api/call-api.ts';
import { must } from '../api/call-api.ts';
import type { QueryWay } from '../api/query.ts';
import type { Guide, GuideMaterial } from '../api/guide-types.ts';
import type { Region } from '../api/types.ts';
import { regionNameOf } from '../web/find-reader.ts';

export interface GuideView {
  readonly guide: Guide;
  readonly regionCode: string;
  readonly regionName: string;
  readonly asked: readonly GuideMaterial[];
  readonly obtained: readonly GuideMaterial[];
  /** Held by an office that is not connected: may come with the application. */
  readonly welcome: readonly GuideMaterial[];
  readonly state: 'apply' | 'query' | 'choose-region' | 'not-here' | 'counter-only';
  /** Of a query: how one comes to its answer. */
  readonly query?: QueryWay;
}

interface Asked {
  readonly itemCode: string;
  readonly regionCode: string;
  readonly situation?: string | undefined;
}

/** The guide of a service as carried out where the reader lives. */
export async function findGuide(
  api: Api,
  { itemCode, regionCode, situation }: Asked,
): Promise<GuideView> {
  const [guide, region] = await Promise.all([
    api<Guide>(`/api/service-items/${encodeURIComponent(itemCode)}`, {
      query: { regionCode, situation: situation || undefined },
    }),
    regionCode === '' ? undefined : api<Region>(`/api/regions/${regionCode}`),
  ]);
  const value = must(guide);
  const query = isQuery(value)
    ? await api<QueryWay>(`/api/instant-queries/${encodeURIComponent(itemCode)}`)
    : undefined;
  return {
    guide: value,
    regionCode,
    regionName: region?.ok === true ? regionNameOf(region.value) : '',
    asked: value.materials.filter((material) => material.askedOfApplicant),
    obtained: value.materials.filter(
      (material) => !material.askedOfApplicant && !isWelcome(material),
    ),
    welcome: value.materials.filter((material) => isWelcome(material)),
    state: query?.ok === true ? 'query' : stateOf(value, regionCode),
    ...(query?.ok === true && { query: query.value }),
  };
}

function isWelcome({ handling, exempt }: GuideMaterial): boolean {
  return handling === 'sharing-or-upload' && !exempt;
}

/** 即时查询 (T01): answered at once wherever one lives; nothing is applied for. */
function isQuery({ flow, status }: Guide): boolean {
  return flow.template === 'T01' && status === 'available';
}

function stateOf(guide: Guide, regionCode: string): GuideView['state'] {
  if (regionCode === '') return 'choose-region';
  if (guide.status !== 'available') return 'not-here';
  return guide.canApplyOnline ? 'apply' : 'counter-only';
}
