// `npm run bench -- receipts`: so many calls over HTTP, then the receipt of every one of them proven to be in the log, and rows that
// are deleted, altered and moved found again by the auditor, each in its place.
//   npm run bench -- receipts CALLS CALLERS         1,000,000 calls by 192 callers unless told
import { join } from 'node:path';
import { softwareKeys } from '@tongban/crypto';
import { connectDatabase, migrate, sql } from '@tongban/database';
import { ledgerMigrations } from '@tongban/ledger';
import { verificationMigrations, type DemonstrationAccess } from '@tongban/verification';
import { benchMasterKey, startBenchServer } from './cases/bench-server.ts';
import { percentiles, report } from './cases/measure.ts';
import { endingWith, startHttpServer } from './cases/start-http-server.ts';
import { openAsker } from './verify/ask-steadily.ts';
import { benchPerson, makeReplica } from './verify/make-replica.ts';
import { makeSystems } from './verify/make-systems.ts';
import { proveEveryReceipt } from './verify/prove-every-receipt.ts';
import { tamperAndFind } from './verify/tamper-and-find.ts';

const calls = Number(process.argv[2] ?? 1_000_000);
const callers = Number(process.argv[3] ?? 192);
const persons = 50_000;

const server = await startBenchServer('receipts');
const keys = softwareKeys({ masterKey: benchMasterKey });
try {
  await migrate(server.url, [ledgerMigrations, verificationMigrations]);
  await makeReplica(server.url, keys, { rows: 100_000, persons });
  const systems = await makeSystems(server.url, keys, 20);
  const program = join(import.meta.dirname, 'verify', 'verify-server.ts');
  const { child, port } = await startHttpServer(server.url, program);
  const asked = await endingWith(child, askAll(port, systems));
  const db = connectDatabase({
    url: server.url,
    role: 'tongban_owner',
    size: 1,
    statementTimeoutMs: 0,
  });
  const { keyId, point } = keys.signingKey;
  const publicKeys = new Map([[keyId, point]]);
  const proving = await proveEveryReceipt(db, publicKeys);
  if (proving.receipts !== calls) throw new Error(`${calls} calls, ${proving.receipts} proven.`);
  const found = await tamperAndFind(db, publicKeys, 30);
  await db.close();
  const perSecond = proving.receipts / proving.seconds;
  console.log(
    `${proving.receipts} receipts in ${proving.batches} batches proven included in ${proving.seconds} s; ` +
      `${found.rows} rows deleted, altered or moved: every one found in its place in ${found.seconds} s`,
  );
  const limit = { name: 'calls asked', perSecond: asked.perSecond };
  report('receipts', { ...asked, perSecond }, limit, { receipts: proving.receipts, ...found });
} finally {
  await server.stop();
}

/** Every call must be answered; the last of them is sealed when the server has stopped. */
async function askAll(port: number, systems: readonly DemonstrationAccess[]) {
  const askers = systems.map((access) => openAsker(port, access));
  const times: number[] = [];
  const started = performance.now();
  let next = 0;
  async function caller(index: number): Promise<void> {
    while (next < calls) {
      const turn = next;
      next += 1;
      const sent = performance.now();
      const reply = await askers[index % askers.length]!.ask(benchPerson((turn * 7_919) % persons));
      if (reply.status !== 200) throw new Error(`${reply.status} ${reply.body}`);
      times.push(performance.now() - sent);
    }
  }
  await Promise.all(Array.from({ length: callers }, (_, index) => caller(index)));
  const seconds = (performance.now() - started) / 1_000;
  for (const asker of askers) asker.close();
  console.log(`${calls} calls answered in ${Math.round(seconds)} s`);
  await sealed();
  return { perSecond: calls / seconds, ...percentiles(times) };
}

async function sealed(): Promise<void> {
  const db = connectDatabase({ url: server.url, size: 1 });
  for (let turn = 0; turn < 600; turn += 1) {
    const { open } = await db.one<{ open: number }>(sql`
      select (select count(*) from verification.receipts)::integer
             - (select coalesce(sum(size), 0) from verification.heads)::integer as open
    `);
    if (open === 0) {
      await db.close();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Receipts stayed unsealed for a minute.');
}
