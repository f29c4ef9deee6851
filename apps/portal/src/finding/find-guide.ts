import type { Api } from '../api/call-api.ts';
import { must } from '../api/call-api.ts';
import type { Guide, GuideMaterial, Region } from '../api/types.ts';
import { regionNameOf } from '../web/find-reader.ts';

export interface GuideView {
  readonly guide: Guide;
  readonly regionCode: string;
  readonly regionName: string;
  readonly asked: readonly GuideMaterial[];
  readonly obtained: readonly GuideMaterial[];
  readonly state: 'apply' | 'choose-region' | 'not-here' | 'counter-only';
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
  return {
    guide: value,
    regionCode,
    regionName: region?.ok === true ? regionNameOf(region.value) : '',
    asked: value.materials.filter((material) => material.askedOfApplicant),
    obtained: value.materials.filter((material) => !material.askedOfApplicant),
    state: stateOf(value, regionCode),
  };
}

function stateOf(guide: Guide, regionCode: string): GuideView['state'] {
  if (regionCode === '') return 'choose-region';
  if (guide.status !== 'available') return 'not-here';
  return guide.canApplyOnline ? 'apply' : 'counter-only';
}
