import type { OfficerActor } from '@tongban/http';
import { dayOf, type Clock } from '@tongban/kernel';
import type { Organisations } from '@tongban/organisations';
import type { OfficerRole } from '@tongban/vocabulary';

const rememberedMs = 5_000;
const mostRemembered = 10_000;

/**
 * The roles of an officer's appointments in force, for the door of a route. Remembered for some seconds: whether an appointment
 * covers the case is asked anew by the module behind the door.
 */
export function officerRoles(organisations: Organisations, clock: Clock) {
  const remembered = new Map<string, { roles: readonly OfficerRole[]; at: number }>();
  return ({
    officerId,
  }: OfficerActor): readonly OfficerRole[] | Promise<readonly OfficerRole[]> => {
    const known = remembered.get(officerId);
    if (known !== undefined && performance.now() - known.at < rememberedMs) return known.roles;
    return read(officerId);
  };

  async function read(officerId: string): Promise<readonly OfficerRole[]> {
    const appointments = await organisations.loadAppointments([officerId], dayOf(clock()));
    const roles = [...new Set(appointments.map(({ role }) => role))];
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(officerId, { roles, at: performance.now() });
    return roles;
  }
}
