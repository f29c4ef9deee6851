import type { EvaluationParts } from '@tongban/evaluation';
import { dayOf } from '@tongban/kernel';
import type { Organisations } from '@tongban/organisations';
import type { Foundation } from './foundation.ts';

/** Whoever manages the ratings of an organ does so for the organ itself or from one above it. */
export function evaluationParts(
  { db, clock }: Foundation,
  organisations: Organisations,
): EvaluationParts {
  return {
    db,
    async managesRatingsOf(officerId, organId) {
      const posts = await organisations.loadAppointments([officerId], dayOf(clock()));
      const above = organisations.organAncestry(organId).map((organ) => organ.organId);
      return posts.some(
        (post) => post.role === 'evaluation-administrator' && above.includes(post.organId),
      );
    },
  };
}
