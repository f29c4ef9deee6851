import type { KeyOps } from '@tongban/crypto';
import type { Database } from '@tongban/database';
import {
  demonstrationPassword,
  seedDemonstrationOfficers,
  type DemonstrationAuthenticator,
} from '@tongban/identity';
import { dayOf, type Clock } from '@tongban/kernel';
import {
  listOfficersOfOrgan,
  loadDemonstrationOfficers,
  type OfficerInPost,
  type Organisations,
} from '@tongban/organisations';
import { mustLoad } from './must-load.ts';

/** What only a demonstration has: officers whose passwords are printed and whose second factor is on a page. */
export interface Demonstration {
  readonly password: string;
  readonly authenticator: readonly DemonstrationAuthenticator[];
  /** The organ the walk through the platform uses, and who holds which post there. */
  readonly showcase: { readonly organName: string; readonly officers: readonly OfficerInPost[] };
  /** Who runs the platform, at the ministry: what one proposes the other approves. */
  readonly administrators: readonly OfficerInPost[];
}

/** Nanshan in Guangdong and Yanta in Shaanxi, with everything above and their stations below. */
const showcaseRegion = '440305';
const regions = [showcaseRegion, '610113'];
const mostOrgans = 100;
const mostOfficers = 200;

export async function prepareDemonstration(parts: {
  db: Database;
  keys: KeyOps;
  clock: Clock;
  organisations: Organisations;
}): Promise<Demonstration> {
  const { db, organisations, clock } = parts;
  mustLoad(await loadDemonstrationOfficers(db));
  const organs = new Map(
    regions
      .flatMap((regionCode) => organisations.listOrgans({ regionCode, limit: mostOrgans }))
      .flatMap(({ organId }) => organisations.organAncestry(organId))
      .map((organ) => [organ.organId, organ]),
  );
  const on = dayOf(clock());
  const officers = new Map<string, OfficerInPost>();
  let showcase: Demonstration['showcase'] = { organName: '', officers: [] };
  let administrators: readonly OfficerInPost[] = [];
  for (const organ of organs.values()) {
    const inPost = await listOfficersOfOrgan(db, {
      organId: organ.organId,
      on,
      limit: mostOfficers,
    });
    for (const officer of inPost) officers.set(officer.officerId, officer);
    if (organ.regionCode === showcaseRegion && organ.level === 'county') {
      showcase = { organName: organ.name, officers: inPost };
    }
    if (organ.level === 'ministry') {
      administrators = (['operator', 'security-administrator'] as const).flatMap(
        (wanted) => inPost.find(({ role }) => role === wanted) ?? [],
      );
    }
  }
  const authenticator = await seedDemonstrationOfficers(parts, {
    mode: 'development',
    officers: [...officers.values()],
  });
  return { password: demonstrationPassword, authenticator, showcase, administrators };
}
