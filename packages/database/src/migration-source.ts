import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** A module's migrations: its name is the name of its schema. */
export interface MigrationSource {
  readonly name: string;
  /** `new URL('./migrations/', import.meta.url)` */
  readonly folder: URL;
}

export interface Migration {
  readonly module: string;
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

/** The module's migrations in their order. A wrong name or a missing reason is a bug of the module. */
export function readMigrations({ name: module, folder }: MigrationSource): Migration[] {
  if (!/^[a-z][a-z0-9_]*$/.test(module)) throw new Error(`Not a schema name: ${module}`);
  if (!folder.pathname.endsWith('/')) throw new Error(`${folder.href} must end with a slash`);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readMigration(module, name, new URL(name, folder)));
}

function readMigration(module: string, name: string, file: URL): Migration {
  if (!/^\d{8}T\d{4}_[a-z][a-z0-9]*(_[a-z0-9]+)+\.sql$/.test(name)) {
    throw new Error(`${module}/${name} must be named YYYYMMDDThhmm_verb_noun.sql`);
  }
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  if (!/^-- \S/.test(text)) {
    throw new Error(`${module}/${name} must begin with a comment that gives its reason`);
  }
  return { module, name, text, checksum: createHash('sha256').update(text).digest('hex') };
}
