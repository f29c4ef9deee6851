import type { MigrationSource } from '@tongban/database';
import { httpMigrations } from '@tongban/http';
import { ledgerMigrations } from '@tongban/ledger';

/** Every schema of the platform, lower layers first. */
export const migrations: readonly MigrationSource[] = [httpMigrations, ledgerMigrations];
