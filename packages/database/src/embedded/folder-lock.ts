import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';
import { isRunning, ownIdentity, type ProgramIdentity } from './program-identity.ts';

/** One program a data folder. The lock of a program that was killed is taken over. */
export function lockFolder(folder: string): { release(): void } {
  const file = join(folder, 'program.lock');
  const mine = JSON.stringify(ownIdentity());
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (holder !== undefined && isRunning(holder)) throw alreadyRunning(folder, holder.pid);
    removeStale(file, holder);
  }
  throw new Error(`${file} cannot be taken`);
}

function readHolder(file: string): ProgramIdentity | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProgramIdentity;
  } catch {
    return undefined;
  }
}

// Of two programs that find the same stale lock only one may take it: the file is moved aside and looked at.
function removeStale(file: string, stale: ProgramIdentity | undefined): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved !== undefined && moved.pid !== stale?.pid && isRunning(moved)) {
    renameSync(aside, file);
    return;
  }
  rmSync(aside, { force: true });
}

function alreadyRunning(folder: string, pid: number): StartError {
  return new StartError('database/already-running', {
    zh: `另一个程序(进程 ${pid})正在使用 ${folder} 中的数据库。请先停止它,或换一个数据目录(DATA_FOLDER)。`,
    en: `Another program (process ${pid}) is using the database in ${folder}. Stop it first, or choose another DATA_FOLDER.`,
  });
}
