import { dayOf, type Clock } from '@tongban/kernel';
import { countryCode, roleReach, type Organisations } from '@tongban/organisations';
import type { OfficerPosts } from '@tongban/verification';

/** Whose officers decide on contracts of the verification service: those of the organ, and where the role reaches down, of one above. */
export function verificationPosts(organisations: Organisations, clock: Clock): OfficerPosts {
  async function reachOf(officerId: string, roles: readonly string[]) {
    const posts = await organisations.loadAppointments([officerId], dayOf(clock()));
    const fitting = posts.filter(({ role }) => roles.includes(role));
    return function actsFor(organId: string | undefined): boolean {
      const answering = organId ?? ministry(organisations);
      const above = organisations.organAncestry(answering).map((organ) => organ.organId as string);
      return fitting.some(
        (post) =>
          post.organId === answering ||
          (roleReach[post.role] === 'subtree' && above.includes(post.organId)),
      );
    };
  }
  return {
    reachOf,
    regionOf(organId) {
      const region = organisations.findOrgan(organId)?.regionCode;
      return region === undefined || region === countryCode ? null : region;
    },
    async mayActFor(officerId, { organId, role }) {
      const actsFor = await reachOf(officerId, [role]);
      return actsFor(organId);
    },
  };
}

function ministry(organisations: Organisations): string {
  return organisations.listOrgans({ regionCode: countryCode, limit: 1 })[0]?.organId ?? '';
}
