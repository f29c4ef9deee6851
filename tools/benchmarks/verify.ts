// `npm run bench -- verify`: signed, metered, receipted name + number calls over HTTP, one a request and in batches.
//   npm run bench -- verify SECONDS ROWS CALLERS     ROWS of the replica, 10,000,000 unless told; CALLERS at once, 256 unless told
import { join } from 'node:path';
import { softwareKeys } from '@tongban/crypto';
import { connectDatabase, migrate, sql } from '@tongban/database';
import { ledgerMigrations } from '@tongban/ledger';
import { newNonce, requestSigner } from '@tongban/verification-client';
import { auditLog, verificationMigrations, type DemonstrationAccess } from '@tongban/verification';
import { benchMasterKey, startBenchServer } from './cases/bench-server.ts';
import { cpuSeconds } from './cases/cpu-time.ts';
import { openConnection } from './cases/http-connection.ts';
import { measure, report, round } from './cases/measure.ts';
import { pgbenchLimit, pgbenchScript } from './cases/pgbench-limit.ts';
import { endingWith, startHttpServer } from './cases/start-http-server.ts';
import { asking, path } from './verify/ask-steadily.ts';
import { benchPerson, makeReplica, readOneRow } from './verify/make-replica.ts';
import { makeSystems } from './verify/make-systems.ts';
import { prepareQuestions } from './verify/prepare-questions.ts';

const seconds = Number(process.argv[2] ?? 10);
const rows = Number(process.argv[3] ?? 10_000_000);
const persons = Math.min(200_000, rows / 2);
const callers = Number(process.argv[4] ?? 256);
// More than a run of that length takes, within what lies in memory easily.
const questionsReady = Math.min(300_000, 25_000 * (seconds + 2));

const server = await startBenchServer('verify');
const keys = softwareKeys({ masterKey: benchMasterKey });
try {
  await migrate(server.url, [ledgerMigrations, verificationMigrations]);
  await makeReplica(server.url, keys, { rows, persons });
  const systems = await makeSystems(server.url, keys, 20);
  const { limit, prepared } = await limitOf();
  console.log(
    `limit: ${limit.name} ${Math.round(limit.perSecond)}/s; with -M prepared ${prepared === undefined ? 'not known' : Math.round(prepared)}/s`,
  );
  const program = join(import.meta.dirname, 'verify', 'verify-server.ts');
  const { child, port } = await startHttpServer(server.url, program);
  const serverCpu = () =>
    new Promise<number>((resolve) => {
      child.once('message', (answer) => resolve((answer as { cpuSeconds: number }).cpuSeconds));
      child.send('cpu');
    });

  const { single, microseconds, batches } = await endingWith(child, measureBoth());
  await proveAll();
  console.log(`batches: ${Math.round(batches)}/s`);
  report('verify', single, limit, {
    batchesPerSecond: Math.round(batches),
    rows,
    callers,
    ...(prepared !== undefined && {
      preparedLimit: {
        name: 'pgbench -S -M prepared on the replica',
        perSecond: Math.round(prepared),
      },
      preparedRatio: round(single.perSecond / prepared),
    }),
    microsecondsACall: microseconds,
  });

  async function measureBoth() {
    const postgresPid = server.pid();
    let before: Awaited<ReturnType<typeof spent>> | undefined;
    async function spent() {
      const { node, postgres } = cpuSeconds(postgresPid);
      return { callers: node, postgres, server: await serverCpu() };
    }
    const take = prepareQuestions(systems, { count: questionsReady, persons, port });
    const started = performance.now();
    let answered = 0;
    setTimeout(() => void spent().then((found) => ((before = found), (answered = 0))), 2_000);
    const single = await measure({
      clients: callers,
      warmUpMs: 2_000,
      measuredMs: seconds * 1_000,
      async client(_index, run) {
        const connection = openConnection(port);
        while (!run.stopped) {
          const request = take();
          const started = performance.now();
          const reply = await connection.sendBytes(request);
          if (reply.status !== 200) throw new Error(`${reply.status} ${reply.body}`);
          answered += 1;
          run.done(performance.now() - started);
        }
        connection.close();
      },
    });
    const after = await spent();
    const microseconds = costOf(before!, after, answered);
    console.log(
      `single: ${Math.round(single.perSecond)}/s, median ${single.p50Ms} ms, p99 ${single.p99Ms} ms, ` +
        `${callers} callers, ${Math.round((performance.now() - started) / 1_000)} s`,
    );
    return { single, microseconds, batches: await measureBatches() };
  }

  /** Processor time of a call, by who spent it: what it costs whatever else the machine does, and what grows with the rows. */
  function costOf(
    before: Readonly<Record<string, number>>,
    after: Readonly<Record<string, number>>,
    calls: number,
  ): Record<string, number> {
    const each = Object.entries(after).map(
      ([name, cpu]) => [name, Math.round(((cpu - before[name]!) * 1e6) / calls)] as const,
    );
    console.log(
      `processor time a call: ${each.map(([name, us]) => `${name} ${us} µs`).join(', ')}`,
    );
    return Object.fromEntries(each);
  }

  /** Two callers with a batch of 10,000 each at a time, one after the other until the time is over. */
  async function measureBatches(): Promise<number> {
    const url = `${path}/batches`;
    let answered = 0;
    const before = { cpu: await serverCpu(), postgres: cpuSeconds(server.pid()).postgres };
    const started = performance.now();
    const ends = started + seconds * 1_000;
    async function caller(index: number): Promise<void> {
      const sign = signerOf(systems[index]!);
      const list = Array.from({ length: 10_000 }, (_, at) => benchPerson(index * 10_000 + at));
      const body = JSON.stringify({ ...asking, persons: list });
      while (performance.now() < ends) {
        const authorization = sign({
          method: 'POST',
          url,
          body,
          at: new Date(),
          nonce: newNonce(),
        });
        const headers = { authorization, 'content-type': 'application/json' };
        const answer = await fetch(`http://127.0.0.1:${port}${url}`, {
          method: 'POST',
          headers,
          body,
        });
        const text = await answer.text();
        const lines = text.split('\n').length - 1;
        if (answer.status !== 200 || lines !== 10_000) throw new Error(text.slice(0, 300));
        answered += lines;
      }
    }
    await Promise.all([caller(0), caller(1)]);
    const perSecond = answered / ((performance.now() - started) / 1_000);
    const cpu = ((await serverCpu()) - before.cpu) * 1e6;
    const postgres = (cpuSeconds(server.pid()).postgres - before.postgres) * 1e6;
    console.log(
      `processor time an item of a batch: server ${round(cpu / answered)} µs, PostgreSQL ${round(postgres / answered)} µs`,
    );
    return perSecond;
  }

  /** `-S` as it stands, which plans each statement anew, is the limit; with prepared statements, which is harder, is told beside it. */
  async function limitOf(): Promise<{
    limit: { name: string; perSecond: number };
    prepared?: number | undefined;
  }> {
    const read = { script: readOneRow, variables: { rows: rows - persons } };
    const long = Math.max(5, seconds / 2);
    const perSecond = pgbenchScript(server.url, long, { ...read, protocol: 'simple' });
    if (perSecond === undefined) return { limit: await pgbenchLimit(server.url, 5, 'read') };
    return {
      limit: { name: 'pgbench -S on the replica', perSecond },
      prepared: pgbenchScript(server.url, long, read),
    };
  }

  /** Counted as receipted, and every receipt in the log. */
  async function proveAll(): Promise<void> {
    const db = connectDatabase({ url: server.url, size: 2, statementTimeoutMs: 0 });
    const { counted } = await db.one<{ counted: number }>(
      sql`select sum(count)::bigint as counted from verification.counters`,
    );
    const { receipted } = await db.one<{ receipted: number }>(
      sql`select sum(items)::bigint as receipted from verification.receipts`,
    );
    if (counted !== receipted) throw new Error(`${counted} counted, ${receipted} receipted`);
    const { keyId, point } = keys.signingKey;
    const started = performance.now();
    const audit = await auditLog(db, new Map([[keyId, point]]));
    if (audit.faults.length > 0) throw new Error(JSON.stringify(audit.faults.slice(0, 3)));
    console.log(
      `${receipted} counted = receipted; the auditor found ${audit.receipts} receipts in ${audit.batches} batches ` +
        `whole in ${Math.round((performance.now() - started) / 1_000)} s, ${audit.unsealed} not sealed yet`,
    );
    await db.close();
  }
} finally {
  await server.stop();
}

function signerOf({ system, keyId, secret }: DemonstrationAccess) {
  return requestSigner({ system, keyId, algorithm: 'HMAC-SM3', key: secret });
}
