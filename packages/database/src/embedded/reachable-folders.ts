import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { StartError } from '../start-error.ts';
import type { ServerUser } from './choose-user.ts';
import { linkLibraries } from './find-binaries.ts';

/**
 * The data folder, made if it is missing, as a real path the server's user can reach. A clone below `/root` is
 * closed to other users; then the data is put in `/var/lib/tongban` and `folder` becomes a link to it.
 */
export function reachableDataFolder(folder: string, user: ServerUser | undefined): string {
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    if (user === undefined || canReach(realpathSync(dirname(folder)), user)) {
      mkdirSync(folder, { mode: user === undefined ? 0o700 : 0o755 });
    } else {
      // A name of its own: whoever deletes the link and starts again wants an empty database.
      const elsewhere = join(publicRoot(), `data-${randomBytes(6).toString('hex')}`);
      mkdirSync(elsewhere, { mode: 0o755 });
      rmSync(folder, { force: true });
      symlinkSync(elsewhere, folder);
    }
  }
  const path = realpathSync(folder);
  if (user !== undefined && !canReach(path, user)) throw unreachable(path, user);
  return path;
}

/** The binaries, with their library links, where the server's user can run them. */
export function reachableBinaries(native: string, user: ServerUser | undefined): string {
  if (isWritable(join(native, 'lib'))) linkLibraries(native);
  if (runs(native, user)) return native;
  const copy = join(
    user === undefined ? join(process.env['HOME'] ?? '/tmp', '.cache', 'tongban') : publicRoot(),
    `postgresql-${fingerprint(native)}`,
  );
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(dirname(partial), { recursive: true });
    cpSync(realpathSync(native), partial, { recursive: true, verbatimSymlinks: true });
    linkLibraries(partial);
    try {
      renameSync(partial, copy);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  if (!runs(copy, user)) throw cannotRun(copy, user);
  return copy;
}

/** Root's own place for what another user must reach; it lasts over a restart of the machine. */
function publicRoot(): string {
  const path = process.platform === 'darwin' ? '/usr/local/var/tongban' : '/var/lib/tongban';
  mkdirSync(path, { recursive: true, mode: 0o755 });
  return path;
}

function canReach(folder: string, user: ServerUser): boolean {
  const { status } = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    cwd: '/',
    uid: user.uid,
    gid: user.gid,
    stdio: 'ignore',
    timeout: 10_000,
  });
  return status === 0;
}

function runs(native: string, user: ServerUser | undefined): boolean {
  const { status } = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    cwd: '/',
    ...(user === undefined ? {} : { uid: user.uid, gid: user.gid }),
    stdio: 'ignore',
    timeout: 30_000,
  });
  return status === 0;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function fingerprint(native: string): string {
  const manifest = readFileSync(join(native, '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return `${version}-${createHash('sha256').update(manifest).digest('hex').slice(0, 8)}`;
}

function unreachable(path: string, user: ServerUser): StartError {
  return new StartError('database/cannot-drop-root', {
    zh: `用户 ${user.name} 无法访问数据目录 ${path}。请换一个数据目录(DATA_FOLDER),或以普通用户运行。`,
    en: `The user ${user.name} cannot reach the data folder ${path}. Choose another DATA_FOLDER, or run as an ordinary user.`,
  });
}

function cannotRun(native: string, user: ServerUser | undefined): StartError {
  const { stderr, error } = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    cwd: '/',
    ...(user === undefined ? {} : { uid: user.uid, gid: user.gid }),
    encoding: 'utf8',
    timeout: 30_000,
  });
  const reason = error?.message ?? stderr.trim().split('\n')[0] ?? '';
  const who = user?.name ?? 'you';
  return new StartError('database/cannot-drop-root', {
    zh: `内置的 PostgreSQL 无法以 ${user?.name ?? '当前用户'} 的身份运行:${reason}。请以普通用户运行,或用 DATABASE_URL 指定数据库。`,
    en: `The built-in PostgreSQL cannot run as ${who}: ${reason}. Run as an ordinary user, or name a database in DATABASE_URL.`,
  });
}
