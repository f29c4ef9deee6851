import type { MigrationSource } from '@tongban/database';

export const organisationsMigrations: MigrationSource = {
  name: 'organisations',
  folder: new URL('../migrations/', import.meta.url),
};
