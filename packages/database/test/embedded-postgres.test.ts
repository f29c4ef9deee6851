// Alone in its process: it kills processes.
import { deepStrictEqual, match, ok, rejects, strictEqual } from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { eventually, freePort } from '@tongban/testing';
import { connectDatabase, sql, startEmbeddedPostgres } from '../src/index.ts';
import { findBinaries, linkLibraries } from '../src/embedded/find-binaries.ts';

const isRoot = process.getuid?.() === 0;
const holder = fileURLToPath(new URL('./hold-postgres.ts', import.meta.url));

// Making a cluster takes a second, so those tests that need not make one share this.
const shared = mkdtempSync(join(tmpdir(), 'tongban-embedded-'));
chmodSync(shared, 0o755);
after(() => rmSync(shared, { recursive: true, force: true }));
const folder = join(shared, 'postgres');

describe('a PostgreSQL of our own', () => {
  it('is made at the first start, keeps its data, and leaves nothing running', async (t) => {
    const first = await startEmbeddedPostgres({ folder });
    await ask(first.url, sql`create table kept (n int)`);
    const pid = first.pid();
    await first.stop();
    strictEqual(isAlive(pid), false);
    const second = await startEmbeddedPostgres({ folder });
    t.after(() => second.stop());
    deepStrictEqual(await ask(second.url, sql`select n from kept`), []);
    const [settings] = await ask(
      second.url,
      sql`select current_setting('fsync') as fsync, current_setting('server_encoding') as encoding,
                 current_setting('listen_addresses') as addresses`,
    );
    deepStrictEqual(settings, { fsync: 'on', encoding: 'UTF8', addresses: '' });
  });

  it('keeps the memory of a connection from one statement to the next', async (t) => {
    if (process.platform !== 'linux') return t.skip('counts page faults as Linux does');
    const { url, stop } = await startEmbeddedPostgres({ folder });
    t.after(stop);
    const db = connectDatabase({ url, role: 'none', size: 1 });
    t.after(() => db.close());
    const work = sql`select pg_backend_pid() as pid, length(string_agg(n::text, ',')) from generate_series(1, 20000) n`;
    const faults = async (times: number) => {
      let pid = 0;
      for (let count = 0; count < times; count += 1)
        ({ pid } = await db.one<{ pid: number }>(work));
      // The tenth field, counted behind the name of the program, which may hold spaces.
      return Number(
        readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ')[7],
      );
    };
    const before = await faults(10);
    const each = ((await faults(50)) - before) / 50;
    ok(each < 20, `${each} pages are asked for again at each statement`);
  });

  it('sorts Chinese by pinyin or by strokes where a list asks for it', async (t) => {
    const { url, stop } = await startEmbeddedPostgres({ folder });
    t.after(stop);
    const words = sql`select word from (values ('中'), ('一'), ('啊')) as words (word)`;
    const order = (rows: unknown[]) => rows.map((row) => (row as { word: string }).word).join('');
    strictEqual(order(await ask(url, sql`${words} order by word collate "zh-x-icu"`)), '啊一中');
    strictEqual(
      order(await ask(url, sql`${words} order by word collate "zh-Hant-x-icu"`)),
      '一中啊',
    );
  });

  it('is not started twice: the second program is told who has it', async (t) => {
    const { stop } = await startEmbeddedPostgres({ folder });
    t.after(stop);
    await rejects(startEmbeddedPostgres({ folder }), {
      code: 'database/already-running',
      message: new RegExp(`进程 ${process.pid}.*\n.*process ${process.pid}`),
    });
  });

  it('comes back by itself when it is killed, under the same address', async (t) => {
    const postgres = await startEmbeddedPostgres({ folder });
    t.after(() => postgres.stop());
    const pid = postgres.pid();
    process.kill(pid, 'SIGKILL');
    const until = Date.now() + 20_000;
    while (Date.now() < until) {
      if (await ask(postgres.url, sql`select 1 as n`).catch(() => undefined)) break;
      await sleep(20);
    }
    ok(postgres.pid() !== pid);
    deepStrictEqual(await ask(postgres.url, sql`select 1 as n`), [{ n: 1 }]);
  });

  it('ends when the program that started it is killed', async (t) => {
    const { pid, program } = await startHolder(t);
    program.kill('SIGKILL');
    await eventually(() => !isAlive(pid));
  });

  it('is put in order after the program and its guard were killed', async (t) => {
    const { pid, program, guard } = await startHolder(t);
    process.kill(guard, 'SIGKILL');
    program.kill('SIGKILL');
    await eventually(() => program.signalCode !== null);
    strictEqual(isAlive(pid), true);
    const { url, stop } = await startEmbeddedPostgres({ folder });
    t.after(stop);
    strictEqual(isAlive(pid), false);
    deepStrictEqual(await ask(url, sql`select 1 as n`), [{ n: 1 }]);
  });

  it('starts over a lock file whose process number belongs to somebody else today', async () => {
    const file = join(folder, 'cluster', 'postmaster.pid');
    writeFileSync(file, `${process.ppid}\n${folder}/cluster\n1\n5432\n/tmp\n\n\nready\n`);
    writeFileSync(join(folder, 'program.lock'), `{"pid":${process.ppid},"startedAt":"1"}`);
    const { stop } = await startEmbeddedPostgres({ folder });
    await stop();
    ok(isAlive(process.ppid));
  });

  it('listens on a port when it is asked to, with a password', async (t) => {
    const port = await freePort();
    const { url, stop } = await startEmbeddedPostgres({ folder, port });
    t.after(stop);
    match(url, new RegExp(`^postgresql://tongban_admin:.{20,}@127\\.0\\.0\\.1:${port}/tongban$`));
    deepStrictEqual(await ask(url, sql`select 1 as n`), [{ n: 1 }]);
    await rejects(ask(url.replace(/:[^:@]{20,}@/, ':wrong@'), sql`select 1`));
  });

  it('says plainly that the port is taken', async (t) => {
    const squatter = createServer().listen(0, '127.0.0.1');
    t.after(() => squatter.close());
    await new Promise((resolve) => squatter.once('listening', resolve));
    const { port } = squatter.address() as AddressInfo;
    await rejects(startEmbeddedPostgres({ folder, port }), {
      code: 'database/port-taken',
      message: /已被其他程序占用/,
    });
  });

  it('says plainly that the data belongs to another version, and touches nothing', async (t) => {
    const other = place(t);
    mkdirSync(join(other, 'cluster'), { recursive: true });
    writeFileSync(join(other, 'cluster', 'PG_VERSION'), '14\n');
    await rejects(startEmbeddedPostgres({ folder: other }), {
      code: 'database/wrong-data-version',
      message: /PostgreSQL 14.*PostgreSQL 18/,
    });
    strictEqual(readFileSync(join(other, 'cluster', 'PG_VERSION'), 'utf8'), '14\n');
  });

  it('says plainly that the disk is full', { skip: !isRoot }, async (t) => {
    const other = place(t);
    mkdirSync(other);
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', other]);
    if (status !== 0) return t.skip('no right to mount');
    const unmount = () => void spawnSync('umount', ['-l', other]);
    await rejects(startEmbeddedPostgres({ folder: other }), {
      code: 'database/disk-full',
      message: /磁盘空间不足/,
    }).finally(unmount);
  });

  it('runs for root below a folder that is closed to others', { skip: !isRoot }, async (t) => {
    const closed = place(t);
    mkdirSync(closed, { mode: 0o700 });
    const inside = join(closed, 'postgres');
    const { url, stop } = await startEmbeddedPostgres({ folder: inside });
    const elsewhere = realpathSync(inside);
    t.after(() => rmSync(elsewhere, { recursive: true }));
    deepStrictEqual(await ask(url, sql`select 1 as n`), [{ n: 1 }]);
    strictEqual(lstatSync(inside).isSymbolicLink(), true);
    await stop();
    const again = await startEmbeddedPostgres({ folder: inside });
    await again.stop();
  });

  it('makes the library links that a package cannot hold, once and again', (t) => {
    const native = place(t);
    cpSync(join(findBinaries(), 'pg-symlinks.json'), join(native, 'pg-symlinks.json'));
    mkdirSync(join(native, 'lib'));
    writeFileSync(join(native, 'lib', 'libpq.so.5.18'), '');
    linkLibraries(native);
    linkLibraries(native);
    ok(existsSync(join(native, 'lib', 'libpq.so.5')));
  });
});

async function ask(url: string, statement: ReturnType<typeof sql>): Promise<unknown[]> {
  const db = connectDatabase({ url, role: 'none', size: 1 });
  try {
    return await db.many(statement);
  } finally {
    await db.close();
  }
}

/** A folder that does not exist yet, which the server's user may reach. */
function place(t: TestContext): string {
  const parent = mkdtempSync(join(tmpdir(), 'tongban-embedded-'));
  chmodSync(parent, 0o755);
  t.after(() => rmSync(parent, { recursive: true, force: true }));
  return join(parent, 'postgres');
}

async function startHolder(t: TestContext) {
  const program: ChildProcess = spawn(process.execPath, [holder, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => program.kill('SIGKILL'));
  const line = await new Promise<string>((resolve) =>
    program.stdout!.once('data', (data: Buffer) => resolve(data.toString())),
  );
  const pid = Number(line);
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  const guard = Number(
    new RegExp(`^ *(\\d+) /bin/sh -c read line.* sh ${pid} /`, 'm').exec(stdout)?.[1],
  );
  return { program, pid, guard };
}

/** Not even a zombie that nobody has buried. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return /^[^Z]/.test(stdout.trim());
}
