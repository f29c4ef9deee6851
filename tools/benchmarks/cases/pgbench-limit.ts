import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { connectDatabase, identifier, sql } from '@tongban/database';
import { databaseOf } from './bench-server.ts';

/**
 * What the same server does with the plainest durable transactions: `pgbench -N` (one update, one select, one
 * insert) where Debian's is found, otherwise a writer of the same shape; for lists `pgbench -S`, one row by key. In
 * a database of its own, which is dropped and written off before it answers: nothing of it runs on beside what is
 * measured next.
 */
export async function pgbenchLimit(
  url: string,
  seconds: number,
  kind: 'write' | 'read' = 'write',
): Promise<{ name: string; perSecond: number }> {
  const server = connectDatabase({ url, role: 'none', size: 1, statementTimeoutMs: 120_000 });
  const name = identifier('pgbench_limit');
  await server.run(sql`create database ${name}`);
  try {
    return await measureIn(databaseOf(url, 'pgbench_limit'), seconds, kind);
  } finally {
    await server.run(sql`drop database ${name}`);
    await server.run(sql`checkpoint`);
    await server.close();
  }
}

async function measureIn(url: string, seconds: number, kind: 'write' | 'read') {
  const pgbench = findPgbench();
  if (pgbench === undefined) return ownWriter(url, seconds);
  const run = (...args: string[]) =>
    execFileSync(pgbench, [...args, url], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  run('-i', '-q', '-s', '20');
  const mode = kind === 'write' ? '-N' : '-S';
  const output = run(
    mode,
    '-c',
    '32',
    '-j',
    '2',
    '-T',
    String(Math.ceil(seconds)),
    '-M',
    'prepared',
  );
  const found = /tps = ([\d.]+)/.exec(output);
  return found === null
    ? ownWriter(url, seconds)
    : { name: `pgbench ${mode}`, perSecond: Number(found[1]) };
}

/**
 * What `pgbench` reads a second with a script of ours on a table of ours; undefined where it is not installed. Without `-M` it sends
 * each statement to be planned anew (`simple`); `prepared`, as our own programs do, is up to twice as fast.
 */
export function pgbenchScript(
  url: string,
  seconds: number,
  {
    script,
    variables,
    protocol = 'prepared',
  }: {
    script: string;
    variables: Readonly<Record<string, number>>;
    protocol?: 'prepared' | 'simple';
  },
): number | undefined {
  const pgbench = findPgbench();
  if (pgbench === undefined) return undefined;
  const defined = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
  const output = execFileSync(
    pgbench,
    [
      '-n',
      '-f',
      '-',
      ...defined,
      '-c',
      '16',
      '-j',
      '2',
      '-T',
      String(Math.ceil(seconds)),
      '-M',
      protocol,
      url,
    ],
    { encoding: 'utf8', input: script, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const found = /tps = ([\d.]+)/.exec(output);
  return found === null ? undefined : Number(found[1]);
}

function findPgbench(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const folders = existsSync(debian)
    ? readdirSync(debian)
        .sort()
        .reverse()
        .map((version) => join(debian, version, 'bin'))
    : [];
  return [...folders, ...(process.env['PATH'] ?? '').split(':')]
    .map((folder) => join(folder, 'pgbench'))
    .find((path) => existsSync(path));
}

async function ownWriter(url: string, seconds: number) {
  const clients = 32;
  const db = connectDatabase({ url, role: 'none', size: clients });
  await db.run(
    sql`create table if not exists public.bench_accounts (aid integer primary key, balance integer)`,
  );
  await db.run(
    sql`create table if not exists public.bench_history (aid integer, delta integer, at timestamptz)`,
  );
  await db.run(sql`insert into public.bench_accounts select n, 0 from generate_series(1, 100000) as n
                   on conflict (aid) do nothing`);
  const ends = performance.now() + seconds * 1_000;
  let done = 0;
  const client = async () => {
    while (performance.now() < ends) {
      const aid = 1 + Math.floor(Math.random() * 100_000);
      await db.transaction(async (tx) => {
        await tx.run(
          sql`update public.bench_accounts set balance = balance + 1 where aid = ${aid}`,
        );
        await tx.one(sql`select balance from public.bench_accounts where aid = ${aid}`);
        await tx.run(sql`insert into public.bench_history values (${aid}, 1, now())`);
      });
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  await db.close();
  return { name: 'own writer of the shape of pgbench -N', perSecond: done / seconds };
}
