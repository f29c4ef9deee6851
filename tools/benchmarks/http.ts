// `npm run bench -- http`: the fourteen-command cases of `case` over HTTP, with sessions, permissions and strict validation.
// A case takes sixteen requests: its application is begun, filled in and handed in as a draft. What is counted is
// commands: the two requests before the submission are part of its time.
import { casesMigrations } from '@tongban/cases';
import { migrate } from '@tongban/database';
import { httpMigrations } from '@tongban/http';
import { identityMigrations } from '@tongban/identity';
import { newId } from '@tongban/kernel';
import { ledgerMigrations } from '@tongban/ledger';
import { organisationsMigrations } from '@tongban/organisations';
import { startBenchServer } from './cases/bench-server.ts';
import { makeDesks } from './cases/desks.ts';
import { openConnection } from './cases/http-connection.ts';
import { filledIn, itemCode, stepsAfterSubmission } from './cases/http-walk.ts';
import type { HttpStep } from './cases/http-walk.ts';
import { endingWith, startHttpServer } from './cases/start-http-server.ts';
import { measure, report } from './cases/measure.ts';
import { openSessions } from './cases/open-sessions.ts';
import { pgbenchLimit } from './cases/pgbench-limit.ts';

const clients = 256;
const seconds = Number(process.argv[2] ?? 20);

const server = await startBenchServer('http');
try {
  await migrate(server.url, [
    ledgerMigrations,
    httpMigrations,
    organisationsMigrations,
    identityMigrations,
    casesMigrations,
  ]);
  const desks = await makeDesks(server.url, 20);
  const persons = Array.from({ length: clients }, (): string => newId());
  const tokens = await openSessions(server.url, persons, desks);
  const limit = await pgbenchLimit(server.url, Math.max(5, seconds / 2));
  console.log(`limit: ${limit.name} ${Math.round(limit.perSecond)}/s`);
  const { child, port } = await startHttpServer(server.url);
  const measured = await endingWith(
    child,
    measure({
      clients,
      warmUpMs: 5_000,
      measuredMs: seconds * 1_000,
      serverPid: server.pid(),
      programPid: child.pid,
      async client(index, run) {
        const desk = desks[index % desks.length]!;
        const personId = persons[index]!;
        const connection = openConnection(port);

        async function ask(
          method: 'POST' | 'PUT',
          step: HttpStep,
          version: number,
        ): Promise<Record<string, unknown>> {
          const token = tokens.get(step.who === 'person' ? personId : desk.officers[step.who])!;
          const headers =
            `cookie: __Host-session=${token}\r\nidempotency-key: ${newId()}\r\n` +
            `if-match: "${version}"\r\n`;
          const { status, body } = await connection.send(method, step.path, headers, step.body);
          if (status !== 200 && status !== 201) throw new Error(`${step.path}: ${status} ${body}`);
          return JSON.parse(body) as Record<string, unknown>;
        }

        async function submit() {
          const { regionCode } = desk;
          const begin = {
            who: 'person',
            path: '/api/drafts',
            body: { itemCode, regionCode },
          } as const;
          const { draftId } = await ask('POST', begin, 0);
          const path = `/api/drafts/${draftId as string}`;
          await ask('PUT', { who: 'person', path, body: filledIn }, 1);
          const { caseId, version } = await ask(
            'POST',
            { who: 'person', path: `${path}/submission`, body: { declarationAccepted: true } },
            2,
          );
          return { caseId: caseId as string, version: version as number };
        }

        while (!run.stopped) {
          const began = performance.now();
          const { caseId, version: submitted } = await submit();
          run.done(performance.now() - began);
          let version = submitted;
          for (const step of stepsAfterSubmission(caseId)) {
            if (run.stopped) break;
            const started = performance.now();
            version = (await ask('POST', step, version))['version'] as number;
            run.done(performance.now() - started);
          }
        }
        connection.close();
      },
    }),
  );
  report('http', measured, limit);
} finally {
  await server.stop();
}
