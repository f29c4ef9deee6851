import { catalogueMigrations } from '@tongban/catalogue';
import type { MigrationSource } from '@tongban/database';
import { httpMigrations } from '@tongban/http';
import { identityMigrations } from '@tongban/identity';
import { ledgerMigrations } from '@tongban/ledger';
import { organisationsMigrations } from '@tongban/organisations';
import { sharingMigrations } from '@tongban/sharing';

/** Every schema of the platform, lower layers first. */
export const migrations: readonly MigrationSource[] = [
  httpMigrations,
  ledgerMigrations,
  organisationsMigrations,
  identityMigrations,
  catalogueMigrations,
  sharingMigrations,
];
