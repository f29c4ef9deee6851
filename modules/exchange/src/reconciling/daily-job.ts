import type { JobHandler } from '@tongban/database';
import { addDays, dayOf } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import { listOpenDays } from '../queries/view-reconciliations.ts';
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
/** Older days that were not equal when they were last looked at. */
const mostOpenDays = 60;

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
  const latest = Array.from({ length: daysLookedAt }, (_, back) => addDays(today, -back));
  const older = await listOpenDays(parts.db, destination.code, mostOpenDays);
  for (const day of new Set([...latest, ...older])) {
    const verdict = await accountDayWith(parts, contract, destination, day);
    if (verdict === 'differs') parts.onUnequal?.({ destination: destination.code, day });
  }
}

/** Draws anew the days that did not add up, so that their alarm ends when they do. */
export async function accountDifferingDays(
  parts: ReconcileParts,
  contract: Contract,
  destination: Destination,
): Promise<void> {
  const days = await listOpenDays(parts.db, destination.code, mostOpenDays, 'differs');
  for (const day of days) await accountDayWith(parts, contract, destination, day);
}

async function accountDayWith(
  parts: ReconcileParts,
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
