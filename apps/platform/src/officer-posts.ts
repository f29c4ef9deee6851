import type { Appointment, OfficerPosts } from '@tongban/cases';
import { dayOf, type Clock } from '@tongban/kernel';
import type { Organisations } from '@tongban/organisations';

/** A post that ended is no longer good for an act after this long. */
const rememberedMs = 1_000;
const mostRemembered = 10_000;

/** What the case engine asks of organisations: who holds which posts, and what they are good for. */
export function officerPosts(organisations: Organisations, clock: Clock): OfficerPosts {
  const remembered = new Map<string, { posts: readonly Appointment[]; at: number }>();
  return {
    hasAuthority: organisations.hasAuthority,
    async appointmentsOf(officerIds) {
      const now = performance.now();
      const stale = officerIds.filter(
        (officerId) => now - (remembered.get(officerId)?.at ?? -Infinity) > rememberedMs,
      );
      if (stale.length > 0) await read(stale, now);
      return new Map(officerIds.map((id) => [id, remembered.get(id)?.posts ?? []]));
    },
  };

  async function read(officerIds: readonly string[], now: number): Promise<void> {
    const found = await organisations.loadAppointments(officerIds, dayOf(clock()));
    const byOfficer = Map.groupBy(found, ({ officerId }) => String(officerId));
    if (remembered.size + officerIds.length > mostRemembered) remembered.clear();
    for (const officerId of officerIds) {
      remembered.set(officerId, { posts: byOfficer.get(officerId) ?? [], at: now });
    }
  }
}
