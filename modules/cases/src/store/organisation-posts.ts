import { dayOf } from '@tongban/kernel';
import type { Clock, Day } from '@tongban/kernel';
import type { Appointment } from '../domain/words.ts';
import type { HasAuthority } from '../domain/commands.ts';
import type { OfficerPosts } from './officer-posts.ts';

/**
 * Appointments from organisations, read once for each batch: what was changed a moment ago holds for the next
 * command, and there is no cache that could be out of date.
 */
export function organisationPosts(parts: {
  readonly organisations: {
    loadAppointments(
      officerIds: readonly string[],
      on: Day,
    ): Promise<readonly (Appointment & { readonly officerId: string })[]>;
    readonly hasAuthority: HasAuthority;
    readonly authorityScopes: OfficerPosts['authorityScopes'];
  };
  readonly clock: Clock;
}): OfficerPosts {
  const { organisations, clock } = parts;
  return {
    async appointmentsOf(officerIds) {
      const found = await organisations.loadAppointments(officerIds, dayOf(clock()));
      return Map.groupBy(found, ({ officerId }) => officerId);
    },
    hasAuthority: organisations.hasAuthority,
    authorityScopes: organisations.authorityScopes,
  };
}
