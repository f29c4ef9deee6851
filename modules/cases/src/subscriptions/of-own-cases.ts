import { isGuest } from '../domain/levels.ts';
import type { CaseSubscription } from './case-event-reader.ts';

/**
 * What follows from an event follows at the platform the case was filed with: messages, papers, parcels and reports are
 * made there, once, and not where an organ of its way happens to work.
 */
export function ofOwnCases(
  subscription: CaseSubscription,
  node: string | undefined,
): CaseSubscription {
  if (subscription.alsoGuests === true || node === undefined) return subscription;
  return {
    ...subscription,
    async run(tx, notices) {
      const own = notices.filter(({ filing }) => !isGuest(filing, node));
      if (own.length > 0) await subscription.run(tx, own);
    },
  };
}
