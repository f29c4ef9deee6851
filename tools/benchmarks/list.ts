// `npm run bench -- list`: the officer's queue and a citizen's list over 1,000,000 cases, over HTTP with sessions.
import { casesMigrations } from '@tongban/cases';
import { migrate } from '@tongban/database';
import { httpMigrations } from '@tongban/http';
import { identityMigrations } from '@tongban/identity';
import { ledgerMigrations } from '@tongban/ledger';
import { organisationsMigrations } from '@tongban/organisations';
import { startBenchServer } from './cases/bench-server.ts';
import { deskPosts } from './cases/desk.ts';
import { makeDesks } from './cases/desks.ts';
import { openConnection } from './cases/http-connection.ts';
import { makeCases, makePersons } from './cases/make-cases.ts';
import { measure, report } from './cases/measure.ts';
import { endingWith, startHttpServer } from './cases/start-http-server.ts';
import { openSessions } from './cases/open-sessions.ts';
import { pgbenchLimit } from './cases/pgbench-limit.ts';

const seconds = Number(process.argv[2] ?? 15);
const count = Number(process.argv[3] ?? 1_000_000);
// As many readers at once as keep the wait of each to the work itself.
const readers = 4;

const server = await startBenchServer('list');
try {
  await migrate(server.url, [
    ledgerMigrations,
    httpMigrations,
    organisationsMigrations,
    identityMigrations,
    casesMigrations,
  ]);
  const desks = await makeDesks(server.url, 30);
  const persons = await makePersons(server.url, 2_000);
  await makeCases(server.url, { count, persons, desks });
  const tokens = await openSessions(server.url, persons.slice(0, 200), desks);
  const limit = await pgbenchLimit(server.url, 5, 'read');
  const { child, port } = await startHttpServer(server.url);

  const { queue, own } = await endingWith(child, measureBoth());
  report(
    'list',
    {
      perSecond: (queue.perSecond + own.perSecond) / 2,
      p50Ms: Math.max(queue.p50Ms, own.p50Ms),
      p99Ms: Math.max(queue.p99Ms, own.p99Ms),
    },
    limit,
  );

  async function measureBoth() {
    const queue = await measureLists('queue', (turn) => {
      const desk = desks[turn % desks.length]!;
      const officer = desk.officers[deskPosts[turn % 3]!];
      const stage = turn % 2 === 0 ? 'all' : 'intake';
      return { token: tokens.get(officer)!, path: `/api/officer/queue?stage=${stage}&limit=20` };
    });
    const own = await measureLists('own cases', (turn) => ({
      token: tokens.get(persons[turn % 200]!)!,
      path: '/api/cases?limit=20',
    }));
    return { queue, own };
  }

  async function measureLists(
    name: string,
    ask: (turn: number) => { token: string; path: string },
  ) {
    const measured = await measure({
      clients: readers,
      warmUpMs: 2_000,
      measuredMs: seconds * 1_000,
      async client(index, run) {
        const connection = openConnection(port);
        for (let turn = index; !run.stopped; turn += readers) {
          const { token, path } = ask(turn);
          const started = performance.now();
          const { status, body } = await connection.get(
            path,
            `cookie: __Host-session=${token}\r\n`,
          );
          if (status !== 200) throw new Error(`${path}: ${status} ${body}`);
          run.done(performance.now() - started);
        }
        connection.close();
      },
    });
    console.log(
      `${name} over ${count} cases: ${Math.round(measured.perSecond)}/s, ` +
        `median ${measured.p50Ms} ms, p99 ${measured.p99Ms} ms`,
    );
    return measured;
  }
} finally {
  await server.stop();
}
