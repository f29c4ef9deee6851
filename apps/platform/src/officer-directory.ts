import type { Database } from '@tongban/database';
import type { OfficerDirectory } from '@tongban/identity';
import { dayOf, type Clock } from '@tongban/kernel';
import { findOfficer, findOfficerByNumber, type Organisations } from '@tongban/organisations';

/** What identity asks about officers, answered by organisations. */
export function officerDirectory(parts: {
  db: Database;
  organisations: Organisations;
  clock: Clock;
}): OfficerDirectory {
  const { db, organisations, clock } = parts;
  return {
    findByNumber: (officerNumber) => findOfficerByNumber(db, officerNumber),
    find: (officerId) => findOfficer(db, officerId),
    async appointmentsOf(officerId) {
      const inForce = await organisations.loadAppointments([officerId], dayOf(clock()));
      return inForce.map(({ organId, branchCode, role, from, to }) => ({
        organId,
        organName: organisations.findOrgan(organId)?.name ?? organId,
        branchCode,
        role,
        from,
        ...(to === undefined ? {} : { to }),
      }));
    },
  };
}
