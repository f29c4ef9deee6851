import type { Database } from '@tongban/database';
import { dayOf } from '@tongban/kernel';
import type { Day, Instant, Result } from '@tongban/kernel';
import type { BranchCode, OfficerRole, OrganLevel } from '@tongban/vocabulary';
import type { Appointment } from './domain/appointment.ts';
import { hasAuthority, scopesOf } from './domain/authority.ts';
import type { AuthorityScope } from './domain/authority.ts';
import { branchesOf } from './domain/branches-of.ts';
import { findCompetentOrgan } from './domain/competent-organ.ts';
import type { CompetentOrganRefusal } from './domain/competent-organ.ts';
import { createOrganIndex } from './domain/organ-index.ts';
import type { OrganIndex } from './domain/organ-index.ts';
import type { Organ } from './domain/organ.ts';
import { createRegionIndex } from './domain/region-index.ts';
import type { RegionIndex, ResolvedRegion } from './domain/region-index.ts';
import { countryCode } from './domain/region.ts';
import type { Region } from './domain/region.ts';
import { loadAppointments } from './queries/load-appointments.ts';
import { readOrgans } from './queries/read-organs.ts';
import { readRegions } from './queries/read-regions.ts';
import { readRevision } from './store/revision.ts';

/** What others ask about regions, organs and authority. Answered from memory unless a promise is returned. */
export interface Organisations {
  findRegion(regionCode: string): Region | undefined;
  /** Today's region for a code of any age. */
  resolveRegion(regionCode: string): ResolvedRegion | undefined;
  /** Today's regions below the parent; the provinces when none is named. */
  listRegions(parentCode: string | undefined, limit: number): readonly Region[];
  hasChildRegions(regionCode: string): boolean;
  /** From the province down to the region itself. */
  regionPath(regionCode: string): readonly Region[];

  findOrgan(organId: string): Organ | undefined;
  /** The bureau of the region and its stations; with a branch, those that have it. */
  listOrgans(question: {
    readonly regionCode: string;
    readonly branchCode?: BranchCode;
    readonly limit: number;
  }): readonly Organ[];
  /** The organ that handles a matter exercised at these levels for somebody of the region. */
  findCompetentOrgan(
    regionCode: string,
    branchCode: BranchCode,
    exerciseLevels: readonly OrganLevel[],
  ): Result<Organ, CompetentOrganRefusal>;
  /** The organ itself and those above it, up to the ministry. */
  organAncestry(organId: string): readonly Organ[];
  /** The organ itself and all below it. */
  organSubtree(organId: string, limit: number): readonly Organ[];

  /** The officers' appointments in force on the day, from the database. */
  loadAppointments(officerIds: readonly string[], on: Day): Promise<readonly Appointment[]>;
  /** Whether one of the appointments gives the role over the organ and branch at that moment. */
  hasAuthority(
    appointments: readonly PlainAppointment[],
    over: {
      readonly organId: string;
      readonly branchCode: string;
      readonly role: OfficerRole;
      readonly at: Instant;
    },
  ): boolean;
  /** The same as sets, for `authorityPredicate`. */
  authorityScopes(
    appointments: readonly PlainAppointment[],
    question: { readonly roles: readonly OfficerRole[]; readonly on: Day },
  ): readonly AuthorityScope[];

  /** Reads regions and organs again when another process has changed them; cheap when none has. */
  refresh(): Promise<boolean>;
}

/** An appointment as other modules carry it. */
export interface PlainAppointment {
  readonly organId: string;
  readonly branchCode: string;
  readonly role: OfficerRole;
  readonly from: Day;
  readonly to?: Day | undefined;
  readonly delegatedBy?: string | undefined;
}

/** Loads regions and organs once and answers from memory. */
export async function createOrganisations(db: Database): Promise<Organisations> {
  let known = await readAll(db);

  return {
    findRegion: (regionCode) => known.regions.find(regionCode),
    resolveRegion: (regionCode) => known.regions.resolve(regionCode),
    listRegions: (parentCode, limit) => known.regions.list(parentCode ?? countryCode, limit),
    hasChildRegions: (regionCode) => known.regions.hasChildren(regionCode),
    regionPath: (regionCode) => known.regions.path(regionCode),
    findOrgan: (organId) => known.organs.find(organId),
    listOrgans: ({ regionCode, branchCode, limit }) => {
      const seat = known.regions.resolve(regionCode)?.region.regionCode ?? regionCode;
      return known.organs
        .ofRegion(seat, limit)
        .filter(({ level }) => branchCode === undefined || branchesOf(level).includes(branchCode));
    },
    findCompetentOrgan: (regionCode, branchCode, exerciseLevels) =>
      findCompetentOrgan(
        regionCode,
        exerciseLevels.filter((level) => branchesOf(level).includes(branchCode)),
        known,
      ),
    organAncestry: (organId) => known.organs.ancestry(organId),
    organSubtree: (organId, limit) => known.organs.subtree(organId, limit),
    loadAppointments: (officerIds, on) => loadAppointments(db, officerIds, on),
    hasAuthority: (appointments, { organId, branchCode, role, at }) =>
      hasAuthority(
        appointments as readonly Appointment[],
        { organId, branchCode, role, on: dayOf(at) },
        known.organs,
      ),
    authorityScopes: (appointments, question) =>
      scopesOf(appointments as readonly Appointment[], question, known.organs),
    async refresh() {
      if ((await readRevision(db)) === known.revision) return false;
      known = await readAll(db);
      return true;
    },
  };
}

interface Known {
  readonly revision: number;
  readonly regions: RegionIndex;
  readonly organs: OrganIndex;
}

async function readAll(db: Database): Promise<Known> {
  return db.transaction(
    async (tx) => ({
      revision: await readRevision(tx),
      regions: createRegionIndex(await readRegions(tx)),
      organs: createOrganIndex(await readOrgans(tx)),
    }),
    { isolation: 'repeatable read', readOnly: true },
  );
}
