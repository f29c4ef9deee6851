import type { KeyOps } from '@tongban/crypto';
import type { Database, JobHandler } from '@tongban/database';
import { dayOf } from '@tongban/kernel';
import type { Clock } from '@tongban/kernel';
import { openMonths } from './open-months.ts';
import { sealRoot } from './seal-root.ts';

/** Once a day, just after midnight in Shanghai: the next months' partitions, and the signed root of the day. */
export function ledgerUpkeepJob(parts: {
  db: Database;
  keys: Pick<KeyOps, 'sign'>;
  clock: Clock;
}): JobHandler {
  const { db, keys, clock } = parts;
  return {
    name: 'ledger.upkeep',
    cron: '10 16 * * *',
    timeoutMs: 600_000,
    async run() {
      const now = clock();
      await openMonths(db, dayOf(now));
      await sealRoot(db, keys, now);
    },
  };
}
