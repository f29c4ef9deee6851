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
      return inForce.flatMap(({ organId, branchCode, role, from, to }) => {
        const organ = organisations.findOrgan(organId);
        if (organ === undefined) return [];
        const { name: organName, level: organLevel, regionCode } = organ;
        const appointment = { organId, organName, organLevel, regionCode, branchCode, role, from };
        return [{ ...appointment, ...(to !== undefined && { to }) }];
      });
    },
  };
}
