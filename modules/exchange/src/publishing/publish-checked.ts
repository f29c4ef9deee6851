import { sql } from '@tongban/database';
import type { Transaction } from '@tongban/database';
import { newId } from '@tongban/kernel';
import type { Branded, Instant } from '@tongban/kernel';
import { laneOf } from '../domain/contract.ts';
import type { Contract } from '../domain/contract.ts';
import { qualityFault } from '../domain/quality-rules.ts';
import type { MappedRow } from './mapped-row.ts';
import { publishRows } from './publish-rows.ts';
import type { Published } from './publish-rows.ts';

/** Publishes what is in order and puts the rest on the work-list of the organ that answers for it. */
export async function publishChecked(
  tx: Transaction,
  contract: Contract,
  rows: readonly MappedRow[],
  now: Instant,
): Promise<Published[]> {
  const faulty = rows.flatMap((row) => {
    const code = qualityFault(row);
    return code === undefined ? [] : [{ row, code }];
  });
  if (faulty.length > 0) await holdBack(tx, contract, faulty, now);
  const wrong = new Set(faulty.map(({ row }) => row));
  const published = await publishRows(
    tx,
    contract,
    rows.filter((row) => !wrong.has(row)),
  );
  await forgetHeld(tx, published, now);
  return published;
}

async function holdBack(
  tx: Transaction,
  contract: Contract,
  faulty: readonly { row: MappedRow; code: string }[],
  now: Instant,
): Promise<void> {
  for (const { row, code } of faulty) {
    const lane = laneOf(contract, row.table);
    await tx.run(sql`
      insert into exchange.corrections (correction_id, destination, stream_no, row_guid, version, table_name, subject,
                                        organ_code, made_on, code, found_by, held, state, opened_at)
      select ${newId<Branded<'CorrectionId'>>()}, '*', stream_no, ${row.rowGuid}, 0, ${row.table}, ${row.subject},
             ${row.organCode}, ${row.day}, ${code}, 'sender', ${JSON.stringify(row)}::jsonb, 'open', ${now}
        from exchange.streams
       where contract = ${contract.code}
         and lane = ${lane}
         and not exists (
               select from exchange.corrections
                where row_guid = ${row.rowGuid} and found_by = 'sender' and state = 'open')
    `);
  }
}

/** A row that was held back and is in order at last needs nobody's care any more. */
async function forgetHeld(tx: Transaction, published: readonly Published[], now: Instant) {
  if (published.length === 0) return;
  await tx.run(sql`
    update exchange.corrections
       set state = 'closed', closed_at = ${now}, held = '{}'::jsonb
     where found_by = 'sender'
       and state = 'open'
       and row_guid = any(${published.map(({ rowGuid }) => rowGuid)}::uuid[])
  `);
}
