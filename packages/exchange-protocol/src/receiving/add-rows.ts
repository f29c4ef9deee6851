import { isUniqueViolation, sql } from '@tongban/database';
import type { Connection } from '@tongban/database';
import { bulkColumns } from '../exchange-row.ts';
import type { TakenRows } from './merge-rows.ts';

/**
 * Takes rows that nobody has seen before straight to their place: the short way, a third of the work of merging. Undefined, with
 * nothing taken, when one of them stands there already.
 */
export async function addRows(
  connection: Connection,
  { bulk, senderNo }: { readonly bulk: Uint8Array; readonly senderNo: number },
): Promise<TakenRows | undefined> {
  // The bytes hold no column for the sender: the table takes it from here.
  await connection.one(sql`select set_config('reception.sender_no', ${String(senderNo)}, true)`);
  await connection.run(sql`savepoint unseen`);
  try {
    const rows = await connection.copyIn(copyReceived, bulk);
    return { rows, applied: rows, rejected: [] };
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    await connection.run(sql`rollback to savepoint unseen`);
    return undefined;
  }
}

const copyReceived = `copy reception.received_rows (${bulkColumns}) from stdin`;
