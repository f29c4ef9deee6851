import type { Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import { viewDestinations } from '../queries/view-destinations.ts';
import { destinationOf } from './destination-bodies.ts';

/** What an operator is to be woken for: alarms of all destinations, and rows that wait for a receipt. */
export async function watchHub(
  db: Database,
  clock: Clock,
  published: readonly Contract[],
): Promise<{ readonly alarms: number; readonly waiting: number }> {
  const byCode = Map.groupBy(await viewDestinations(db), ({ code }) => code);
  const all = [...byCode.values()].map((views) => destinationOf(views, clock(), published));
  return {
    alarms: all.reduce((sum, { alarms }) => sum + alarms.length, 0),
    waiting: all
      .flatMap(({ lanes }) => lanes)
      .reduce((most, { waiting }) => Math.max(most, waiting), 0),
  };
}
