import { dayOf, type Clock } from '@tongban/kernel';
import { countryCode, roleReach, type Organisations } from '@tongban/organisations';
import type { OfficerPosts } from '@tongban/verification';

/** Whose officers decide on contracts of the verification service: those of the organ, and where the role reaches down, of one above. */
export function verificationPosts(organisations: Organisations, clock: Clock): OfficerPosts {
  return {
    async mayActFor(officerId, { organId, role }) {
      const answering = organId ?? ministry(organisations);
      const above = organisations.organAncestry(answering).map((organ) => organ.organId as string);
      const posts = await organisations.loadAppointments([officerId], dayOf(clock()));
      return posts.some(
        (post) =>
          post.role === role &&
          (post.organId === answering ||
            (roleReach[post.role] === 'subtree' && above.includes(post.organId))),
      );
    },
  };
}

function ministry(organisations: Organisations): string {
  return organisations.listOrgans({ regionCode: countryCode, limit: 1 })[0]?.organId ?? '';
}
