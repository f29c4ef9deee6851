// `npm run bench -- case`: fourteen-command cases through the real engine, authorisation and validation included; and
// the same commands through two other engines, which are spared everything but storing them.
import { casesMigrations, openCases, organisationPosts } from '@tongban/cases';
import { memoryDataKeys, softwareKeys } from '@tongban/crypto';
import { connectDatabase, migrate } from '@tongban/database';
import { newId, systemClock } from '@tongban/kernel';
import { ledgerMigrations, verifyAll } from '@tongban/ledger';
import { createOrganisations, organisationsMigrations } from '@tongban/organisations';
import { startBenchServer } from './cases/bench-server.ts';
import { makeDesks } from './cases/desks.ts';
import { measure, report, round } from './cases/measure.ts';
import { measurePeers } from './cases/peers.ts';
import { pgbenchLimit } from './cases/pgbench-limit.ts';
import { fourteenSteps, newCaseId } from './cases/walk.ts';

const clients = 256;
const seconds = Number(process.argv[2] ?? 20);

const server = await startBenchServer('case');
try {
  await migrate(server.url, [ledgerMigrations, organisationsMigrations, casesMigrations]);
  const desks = await makeDesks(server.url, 20);
  const db = connectDatabase({ url: server.url, size: 8 });
  const keys = softwareKeys({
    masterKey: crypto.getRandomValues(new Uint8Array(32)),
    dataKeys: memoryDataKeys(),
  });
  const organisations = await createOrganisations(db);
  const posts = organisationPosts({ organisations, clock: systemClock });
  const cases = await openCases({ db, clock: systemClock, keys, posts });

  const limit = await pgbenchLimit(server.url, Math.max(5, seconds / 2));
  console.log(`limit: ${limit.name} ${Math.round(limit.perSecond)}/s`);
  const measured = await measure({
    clients,
    warmUpMs: 3_000,
    measuredMs: seconds * 1_000,
    serverPid: server.pid(),
    async client(index, run) {
      const desk = desks[index % desks.length]!;
      while (!run.stopped) {
        const caseId = newCaseId();
        let version = 0;
        for (const { act, actor } of fourteenSteps(desk, newId())) {
          if (run.stopped) return;
          const started = performance.now();
          const result = await cases.handleCaseCommand({
            caseId,
            commandId: crypto.randomUUID(),
            actor,
            act,
            expectedVersion: version,
          });
          if (!result.ok) throw new Error(`${act.type}: ${result.refusal.code}`);
          version = result.value.version;
          run.done(performance.now() - started);
        }
      }
    },
  });
  const { entries, broken } = await verifyAll(db);
  if (broken !== undefined) throw new Error(`The chain is broken: ${JSON.stringify(broken)}`);
  console.log(
    `${entries} entries in the ledger, every chain verified; ${clients} clients, fsync on`,
  );
  await db.close();
  const peers = await measurePeers(server.url, { clients, seconds: Math.max(5, seconds / 2) });
  const best = Math.max(...peers.map(({ perSecond }) => perSecond));
  report('case', measured, limit, { peers, timesBestPeer: round(measured.perSecond / best) });
} finally {
  await server.stop();
}
