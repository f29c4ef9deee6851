import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { casesMigrations } from '@tongban/cases';
import { migrate } from '@tongban/database';
import { exchangeMigrations } from '@tongban/exchange';
import { httpMigrations } from '@tongban/http';
import { identityMigrations } from '@tongban/identity';
import { ledgerMigrations } from '@tongban/ledger';
import { organisationsMigrations } from '@tongban/organisations';
import { makeDesks } from '../../benchmarks/cases/desks.ts';
import { makeCases, makePersons } from '../../benchmarks/cases/make-cases.ts';
import { openSessions } from '../../benchmarks/cases/open-sessions.ts';
import { startHttpServer } from '../../benchmarks/cases/start-http-server.ts';
import type { PortalVisits, PortalTimes } from './portal-visitors.ts';

export const portalVisitsPerSecond = 100;

/** What the portal stands on: people with sessions and their cases, in the database of the sender. */
export async function fillPortal(url: string): Promise<readonly string[]> {
  await migrate(url, [
    ledgerMigrations,
    exchangeMigrations,
    httpMigrations,
    organisationsMigrations,
    identityMigrations,
    casesMigrations,
  ]);
  const desks = await makeDesks(url, 3);
  const persons = await makePersons(url, 500);
  await makeCases(url, { count: 5_000, persons, desks });
  const tokens = await openSessions(url, persons, []);
  return persons.map((person) => tokens.get(person)!);
}

/** The portal in a process of its own, and visitors in a thread of theirs who come at a steady rate whatever happens. */
export async function visitPortal(
  url: string,
  { tokens, children }: { tokens: readonly string[]; children: Set<ChildProcess> },
) {
  const { child, port } = await startHttpServer(url);
  children.add(child);
  const visits: PortalVisits = { port, tokens, perSecond: portalVisitsPerSecond };
  const visitors = new Worker(join(import.meta.dirname, 'portal-visitors.ts'), {
    workerData: visits,
  });
  return {
    /** What the answers are counted for from now on. */
    phase: (name: string) => visitors.postMessage({ phase: name }),
    async stop(): Promise<PortalTimes> {
      const times = new Promise<PortalTimes>((resolve, reject) => {
        visitors.once('message', resolve);
        visitors.once('error', reject);
      });
      visitors.postMessage('stop');
      const found = await times;
      await visitors.terminate();
      return found;
    },
  };
}
