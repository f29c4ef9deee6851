import type { Database } from '@tongban/database';
import type { Metrics } from '@tongban/http';

/** What the platform measures besides its requests: the pool of connections. */
export function measurePlatform(metrics: Metrics, { db }: { db: Database }): void {
  metrics.gauge(
    'database_connections',
    'Connections of the pool that are open.',
    () => db.metrics().total,
  );
  metrics.gauge('database_connections_idle', 'Connections nobody uses.', () => db.metrics().idle);
  metrics.gauge(
    'database_waiting',
    'Questions that wait for a connection.',
    () => db.metrics().waiting,
  );
}
