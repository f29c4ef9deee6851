import { dayOf } from '@tongban/kernel';
import type { Day, Instant } from '@tongban/kernel';
import type { Appointment, OfficerRole } from '../domain/words.ts';
import type { HasAuthority } from '../domain/commands.ts';

/**
 * What the engine asks of organisations: an officer's appointments, from a cache that is emptied at once when
 * an appointment changes, and the one rule that says what they are good for.
 */
export interface OfficerPosts {
  appointmentsOf(
    officerIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Appointment[]>>;
  readonly hasAuthority: HasAuthority;
  /** The same rule as sets of organs and branches, for queries. */
  authorityScopes(
    appointments: readonly Appointment[],
    question: { readonly roles: readonly OfficerRole[]; readonly on: Day },
  ): readonly AuthorityScope[];
}

export interface AuthorityScope {
  readonly organIds: 'all' | readonly string[];
  readonly branchCodes: 'all' | readonly string[];
}

/** Appointments given beforehand: for tests, benchmarks and programs without an organisation. */
export function fixedPosts(
  appointments: Readonly<Record<string, readonly Appointment[]>>,
): OfficerPosts {
  const known = new Map(Object.entries(appointments));
  return {
    appointmentsOf: () => Promise.resolve(known),
    hasAuthority: inThisVeryOrgan,
    authorityScopes: theirVeryOrgans,
  };
}

/** The plainest reading: the post is in this organ and branch, has this role, and is held on that day. */
export function inThisVeryOrgan(
  appointments: readonly Appointment[],
  over: { organId: string; branchCode: string; role: OfficerRole; at: Instant },
): boolean {
  const day = dayOf(over.at);
  return appointments.some(
    ({ organId, branchCode, role, from, to }) =>
      role === over.role &&
      organId === over.organId &&
      (branchCode === 'all' || branchCode === over.branchCode) &&
      from <= day &&
      (to === undefined || day <= to),
  );
}

/** The same reading, as sets. */
function theirVeryOrgans(
  appointments: readonly Appointment[],
  { roles, on }: { readonly roles: readonly OfficerRole[]; readonly on: Day },
): AuthorityScope[] {
  return appointments
    .filter(
      ({ role, from, to }) => roles.includes(role) && from <= on && (to === undefined || on <= to),
    )
    .map(({ organId, branchCode }) => ({
      organIds: [organId],
      branchCodes: branchCode === 'all' ? 'all' : [branchCode],
    }));
}
