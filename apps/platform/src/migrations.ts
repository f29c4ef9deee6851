import { catalogueMigrations } from '@tongban/catalogue';
import { casesMigrations } from '@tongban/cases';
import type { MigrationSource } from '@tongban/database';
import { deliveryMigrations } from '@tongban/delivery';
import { evaluationMigrations } from '@tongban/evaluation';
import { exchangeMigrations } from '@tongban/exchange';
import { receptionMigrations } from '@tongban/exchange-protocol';
import { httpMigrations } from '@tongban/http';
import { identityMigrations } from '@tongban/identity';
import { ledgerMigrations } from '@tongban/ledger';
import { notificationsMigrations } from '@tongban/notifications';
import { organisationsMigrations } from '@tongban/organisations';
import { sharingMigrations } from '@tongban/sharing';
import { verificationMigrations } from '@tongban/verification';

/** Every schema of the platform, lower layers first. */
export const migrations: readonly MigrationSource[] = [
  httpMigrations,
  ledgerMigrations,
  organisationsMigrations,
  identityMigrations,
  catalogueMigrations,
  sharingMigrations,
  notificationsMigrations,
  casesMigrations,
  deliveryMigrations,
  evaluationMigrations,
  exchangeMigrations,
  receptionMigrations,
  verificationMigrations,
];
