import type { Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import type { OfficerRole, OrganLevel } from '@tongban/vocabulary';
import type { Catalogue } from './catalogue.ts';
import type { ImplementingOrgan } from './domain/implementation.ts';

/** An officer of the editors' side, with the organs they may act for. */
export interface MaintenancePosts {
  /** Whether the officer holds the role over the organ in that branch (of an organ above it included). */
  mayActFor(
    officerId: string,
    over: { readonly role: OfficerRole; readonly organId: string; readonly branchCode: string },
  ): Promise<boolean>;
  /** The highest level at which the officer holds the role over the organ. */
  levelOver(
    officerId: string,
    over: { readonly role: OfficerRole; readonly organId: string; readonly branchCode: string },
  ): Promise<OrganLevel | undefined>;
  findOrgan(organId: string): ImplementingOrgan | undefined;
  /** The province above the organ, or the ministry. */
  provinceOf(organId: string): string;
  /** The organ that keeps the basic catalogue. */
  readonly ministryId: string;
  officerName(officerId: string): Promise<string | undefined>;
}

export interface Maintenance {
  readonly db: Database;
  readonly clock: Clock;
  readonly catalogue: Catalogue;
  readonly posts: MaintenancePosts;
  /** Under which people reach the platform; hooks lead nowhere else. */
  readonly publicUrl: string;
}
