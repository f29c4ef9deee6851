import type { Api } from '../api/call-api.ts';
import type { Me, Region } from '../api/types.ts';
import type { Branding } from '../branding.ts';
import type { Language } from '../messages/language.ts';
import { anonymous, type Reader } from './reader.ts';

interface Asked {
  readonly language: Language;
  readonly elder: boolean;
  readonly region: string | undefined;
  readonly signedIn: boolean;
  readonly branding: Branding;
}

/** The reader of a page. Nothing is asked of the API that the cookies do not call for. */
export async function findReader(api: Api, asked: Asked): Promise<Reader> {
  const regionCode = /^\d{6}$/.test(asked.region ?? '') ? (asked.region ?? '') : '';
  const [me, region] = await Promise.all([
    asked.signedIn ? api<Me>('/api/me') : undefined,
    regionCode === '' ? undefined : api<Region>(`/api/regions/${regionCode}`),
  ]);
  const known = region?.ok === true;
  return {
    language: asked.language,
    elder: asked.elder,
    regionCode: known ? regionCode : '',
    regionName: known ? regionNameOf(region.value) : '',
    me: me?.ok === true ? me.value : anonymous,
    branding: asked.branding,
    apiAnswers: me === undefined || me.ok || me.problem.status < 500,
  };
}

/** The last two names are enough to know the place: 深圳市南山区. */
export function regionNameOf(region: Region): string {
  const names = region.path.map((step) => step.name);
  if (names.at(-1) !== region.name) names.push(region.name);
  return names.slice(-2).join('');
}
