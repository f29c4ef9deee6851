import type { MigrationSource } from '@tongban/database';

export const catalogueMigrations: MigrationSource = {
  name: 'catalogue',
  folder: new URL('./migrations/', import.meta.url),
};
