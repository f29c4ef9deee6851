import {
  type Catalogue,
  catalogueRunJob,
  checkHooksJob,
  countHookAlarms,
  hookFlagged,
  type Maintenance,
} from '@tongban/catalogue';
import { dayOf } from '@tongban/kernel';
import { findOfficer, type Organisations } from '@tongban/organisations';
import { organLevels } from '@tongban/vocabulary';
import type { Foundation } from './foundation.ts';
import { watchCatalogue } from './watch-catalogue.ts';

const country = '100000';

/** The editors' side of the catalogue with its jobs: their posts come from organisations. */
export async function catalogueMaintenance(
  foundation: Foundation,
  catalogue: Catalogue,
  organisations: Organisations,
): Promise<Maintenance> {
  const { db, clock, url } = foundation;
  const [ministry] = organisations.listOrgans({ regionCode: country, limit: 1 });

  /** The posts of that role that reach the organ: its own or one above, of the branch or of all. */
  async function postsOver(
    officerId: string,
    { role, organId, branchCode }: { role: string; organId: string; branchCode: string },
  ) {
    const above = organisations.organAncestry(organId);
    const posts = await organisations.loadAppointments([officerId], dayOf(clock()));
    return posts
      .filter(
        (post) =>
          post.role === role && (post.branchCode === 'all' || post.branchCode === branchCode),
      )
      .flatMap((post) => above.find((organ) => organ.organId === post.organId) ?? []);
  }

  const maintenance: Maintenance = {
    db,
    clock,
    catalogue,
    publicUrl: url,
    posts: {
      async mayActFor(officerId, over) {
        return (await postsOver(officerId, over)).length > 0;
      },
      async levelOver(officerId, over) {
        const levels = (await postsOver(officerId, over)).map(({ level }) => level);
        return organLevels.find((level) => levels.includes(level));
      },
      findOrgan: (organId) => organisations.findOrgan(organId),
      provinceOf(organId) {
        const above = organisations.organAncestry(organId);
        return (
          (above.find(({ level }) => level === 'province') ?? above.at(-1))?.organId ?? organId
        );
      },
      ministryId: ministry?.organId ?? '',
      officerName: async (officerId) => (await findOfficer(db, officerId))?.name,
    },
  };
  foundation.jobs.handle(catalogueRunJob(maintenance));
  const onBroken = (found: object) =>
    foundation.logger.warn(found, 'A hooked address does not answer');
  foundation.jobs.handle(checkHooksJob(maintenance, { onBroken }));
  foundation.metrics.gauge(
    'catalogue_hook_alarms',
    'Items hooked onto the national platform whose address does not answer.',
    () => countHookAlarms(db),
  );
  await hookFlagged(maintenance);
  watchCatalogue(foundation, catalogue);
  return maintenance;
}
