import type { JobHandler } from '@tongban/database';
import { addDays, dayOf } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import { listDestinations } from '../sending/destination.ts';
import type { Destination } from '../sending/destination.ts';
import { createPoster } from '../sending/post.ts';
import { accountDay } from './account-day.ts';
import type { DayVerdict } from './account-day.ts';
import { questionTimeoutMs, reconcile } from './reconcile.ts';
import type { ReconcileParts } from './reconcile.ts';

export interface DailyParts extends ReconcileParts {
  readonly contracts: readonly Contract[];
  /** For the log: a day that is not equal is told as soon as it is known. */
  onUnequal?(found: { destination: string; day?: string; differences?: number }): void;
}

/** Days that may still have changed: rows are rejected, corrected and sent again for a while. */
const daysLookedAt = 7;

/** Every night at 02:30 in China: both books compared as a whole with every destination, and the last days one by one. */
export function reconcileDailyJob(parts: DailyParts): JobHandler {
  return {
    name: 'exchange.reconcile-daily',
    cron: '30 18 * * *',
    timeoutMs: 60 * 60_000,
    async run(_payload, { signal }) {
      for (const destination of await listDestinations(parts.db)) {
        signal.throwIfAborted();
        const contract = parts.contracts.find(({ code }) => code === destination.contract);
        if (contract !== undefined) await compareWith(parts, contract, destination);
      }
    },
  };
}

async function compareWith(
  parts: DailyParts,
  contract: Contract,
  destination: Destination,
): Promise<void> {
  const found = await reconcile(parts, contract, destination, 'system:daily');
  if (found.ok && !found.value.equal) {
    parts.onUnequal?.({
      destination: destination.code,
      differences: found.value.differences.length,
    });
  }
  const today = dayOf(parts.clock());
  for (let back = 0; back < daysLookedAt; back += 1) {
    const day = addDays(today, -back);
    const verdict = await accountDayWith(parts, contract, destination, day);
    if (verdict === 'differs') parts.onUnequal?.({ destination: destination.code, day });
  }
}

async function accountDayWith(
  parts: DailyParts,
  contract: Contract,
  destination: Destination,
  day: ReturnType<typeof dayOf>,
): Promise<DayVerdict> {
  const { post, close } = createPoster({ url: destination.url, timeoutMs: questionTimeoutMs });
  try {
    const asking = { ...parts, destination, post };
    return (await accountDay(parts.db, asking, { day, contract, now: parts.clock() })).verdict;
  } finally {
    close();
  }
}
