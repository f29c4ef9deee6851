import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';
import type { ServerUser } from './choose-user.ts';

export const administrator = 'tongban_admin';

const leastFreeBytes = 200 * 1_048_576;

export interface Cluster {
  /** The folder PostgreSQL calls its data folder. */
  readonly path: string;
  readonly accessFile: string;
  readonly callersFile: string;
  /** For connections over TCP; over the socket the operating system says who is calling. */
  readonly password: string;
}

/** Makes the cluster if there is none, and checks that this PostgreSQL can read the one there is. */
export function prepareCluster(
  folder: string,
  native: string,
  user: ServerUser | undefined,
): Cluster {
  const path = join(folder, 'cluster');
  const passwordFile = join(folder, 'password');
  checkSpace(folder);
  if (existsSync(join(path, 'PG_VERSION'))) {
    checkVersion(path, native);
  } else {
    const password = randomBytes(24).toString('base64url');
    writeForServer(passwordFile, password, user);
    initialise({ path, passwordFile, native, user });
  }
  const accessFile = join(folder, 'access.conf');
  const callersFile = join(folder, 'callers.conf');
  writeForServer(accessFile, accessRules, user);
  writeForServer(callersFile, callers(user), user);
  return { path, accessFile, callersFile, password: readFileSync(passwordFile, 'utf8') };
}

// A half-made cluster never bears the final name.
function initialise({ path, passwordFile, native, user }: Initialisation): void {
  const partial = `${path}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  if (user !== undefined) chownSync(partial, user.uid, user.gid);
  const { status, stderr, error } = spawnSync(
    join(native, 'bin', 'initdb'),
    [
      `--pgdata=${partial}`,
      `--username=${administrator}`,
      `--pwfile=${passwordFile}`,
      '--auth-host=scram-sha-256',
      '--auth-local=peer',
      '--encoding=UTF8',
      // Code points in order, the same on every machine. Chinese order is asked for by name where a list
      // is shown: collate "zh-x-icu" is pinyin, "zh-Hant-x-icu" the strokes.
      '--locale-provider=builtin',
      '--locale=C',
      '--builtin-locale=C.UTF-8',
    ],
    {
      cwd: '/',
      encoding: 'utf8',
      timeout: 120_000,
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
      ...(user === undefined ? {} : { uid: user.uid, gid: user.gid }),
    },
  );
  if (status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    const reason = error?.message ?? stderr.trim().split('\n').at(-1) ?? '';
    if (/No space left/.test(stderr)) throw diskFull(path);
    throw new StartError('database/did-not-start', {
      zh: `无法建立数据库目录 ${path}:${reason}`,
      en: `The database folder ${path} could not be made: ${reason}`,
    });
  }
  renameSync(partial, path);
}

function checkVersion(path: string, native: string): void {
  const data = readFileSync(join(path, 'PG_VERSION'), 'utf8').trim();
  const { stdout } = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  const server = /(\d+)/.exec(stdout)?.[1];
  if (server === data) return;
  throw new StartError('database/wrong-data-version', {
    zh: `${path} 中的数据属于 PostgreSQL ${data},而内置的是 PostgreSQL ${server}。请用原版本导出后再导入,或换一个数据目录(DATA_FOLDER)。`,
    en: `The data in ${path} belongs to PostgreSQL ${data}; the built-in one is PostgreSQL ${server}. Dump it with the old version and load it again, or choose another DATA_FOLDER.`,
  });
}

function checkSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < leastFreeBytes) throw diskFull(folder);
}

export function diskFull(folder: string): StartError {
  return new StartError('database/disk-full', {
    zh: `磁盘空间不足:${folder} 所在的磁盘已满(至少需要 200 MB)。请清理磁盘,或换一个数据目录(DATA_FOLDER)。`,
    en: `The disk is full: ${folder} needs at least 200 MB. Make room, or choose another DATA_FOLDER.`,
  });
}

const accessRules = `# Written at every start.
local all ${administrator} peer map=tongban
host  all ${administrator} 127.0.0.1/32 scram-sha-256
`;

/** Who may call over the socket: whoever runs the program, and the server's own user. */
function callers(user: ServerUser | undefined): string {
  const names = new Set([userInfo().username, user?.name ?? userInfo().username]);
  return [...names].map((name) => `tongban "${name}" ${administrator}\n`).join('');
}

// The folder belongs to whoever runs the program and only the cluster in it to the server's user: root must
// not write where another user could have laid a link. The server reads these files through its group.
function writeForServer(file: string, text: string, user: ServerUser | undefined): void {
  writeFileSync(file, text, { mode: 0o640 });
  if (user !== undefined) chownSync(file, 0, user.gid);
}

interface Initialisation {
  readonly path: string;
  readonly passwordFile: string;
  readonly native: string;
  readonly user: ServerUser | undefined;
}
