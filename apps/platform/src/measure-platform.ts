import type { Database, Jobs } from '@tongban/database';
import type { Metrics } from '@tongban/http';

/** What the platform measures besides its requests: the pool of connections and the jobs. */
export function measurePlatform(
  metrics: Metrics,
  { db, jobs }: { readonly db: Database; readonly jobs: Jobs },
): void {
  const { gauge } = metrics;
  gauge('database_connections', 'Connections of the pool that are open.', () => db.metrics().total);
  gauge('database_connections_idle', 'Connections nobody uses.', () => db.metrics().idle);
  gauge('database_waiting', 'Questions that wait for a connection.', () => db.metrics().waiting);
  gauge(
    'jobs_waiting',
    'Jobs that are still to be done.',
    async () => (await jobs.counts()).waiting,
  );
  gauge(
    'jobs_failed',
    'Jobs that used up their attempts and need a person.',
    async () => (await jobs.counts()).failed,
  );
}
