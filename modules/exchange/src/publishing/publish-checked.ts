import type { Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import { findFaults } from './find-faults.ts';
import { forgetHeld, holdBack, listWaitingFor } from './hold-back.ts';
import type { MappedRow } from './mapped-row.ts';
import { publishRows } from './publish-rows.ts';
import type { Published } from './publish-rows.ts';

/**
 * Publishes what is in order and puts the rest on the work-list of the organ that answers for it. What hangs on a row that is
 * held back waits with it and follows by itself.
 */
export async function publishChecked(
  tx: Transaction,
  contract: Contract,
  rows: readonly MappedRow[],
  now: Instant,
): Promise<Published[]> {
  const faults = await findFaults(tx, contract, rows);
  if (faults.size > 0) await holdBack(tx, contract, faults, now);
  const published = await publishRows(
    tx,
    contract,
    rows.filter((row) => !faults.has(row)),
  );
  return [...published, ...(await releaseHeld(tx, contract, published, now))];
}

/** These rows are told: their entries close, and what waited for them is told behind them. */
export async function releaseHeld(
  tx: Transaction,
  contract: Contract,
  published: readonly Published[],
  now: Instant,
): Promise<Published[]> {
  await forgetHeld(tx, contract, published, now);
  const waiting = await listWaitingFor(tx, contract, published);
  return waiting.length === 0 ? [] : publishChecked(tx, contract, waiting, now);
}
