import type { PersonRecords } from '../registries/person-records.ts';
import type { NationalPlatform } from './national-platform.ts';

export const nationalClientId = 'tongban';

export interface NationalParts {
  readonly national: NationalPlatform;
  readonly persons: PersonRecords;
  /** The police platform: its keys, and where people go back to. */
  readonly clientIssuer: string;
  /** Of the national platform itself; known only once the server listens. */
  issuer(): string;
}
