import { sql } from '@tongban/database';
import type { Transaction } from '@tongban/database';
import { newId } from '@tongban/kernel';
import type { Branded, Instant } from '@tongban/kernel';
import { laneOf } from '../domain/contract.ts';
import type { Contract } from '../domain/contract.ts';
import type { QualityFault } from '../domain/quality-rules.ts';
import type { MappedRow } from './mapped-row.ts';
import type { Published } from './publish-rows.ts';

/** Puts rows that must not be sent on the work-list of the organ that answers for them, each once. */
export async function holdBack(
  tx: Transaction,
  contract: Contract,
  faults: ReadonlyMap<MappedRow, QualityFault>,
  now: Instant,
): Promise<void> {
  // Ids made in one millisecond are in no order: sorted, they keep that of the rows, in which they are told later.
  const ids = Array.from({ length: faults.size }, () => newId<Branded<'CorrectionId'>>()).sort();
  for (const [index, [row, code]] of [...faults].entries()) {
    const lane = laneOf(contract, row.table);
    await tx.run(sql`
      insert into exchange.corrections (correction_id, destination, stream_no, row_guid, version, table_name, subject,
                                        organ_code, made_on, code, found_by, held, state, opened_at)
      select ${ids[index]!}, '*', stream_no, ${row.rowGuid}, 0, ${row.table}, ${row.subject},
             ${row.organCode}, ${row.day}, ${code}, 'sender', ${JSON.stringify(row)}::jsonb, 'open', ${now}
        from exchange.streams
       where contract = ${contract.code}
         and lane = ${lane}
         and not exists (
               select from exchange.corrections as earlier
                where earlier.row_guid = ${row.rowGuid} and earlier.stream_no = streams.stream_no
                  and earlier.found_by = 'sender' and earlier.state = 'open')
    `);
  }
}

/** A row that was held back and is in order at last needs nobody's care any more. */
export async function forgetHeld(
  tx: Transaction,
  contract: Contract,
  published: readonly Published[],
  now: Instant,
): Promise<void> {
  if (published.length === 0) return;
  await tx.run(sql`
    update exchange.corrections
       set state = 'closed', closed_at = ${now}, held = '{}'::jsonb
      from exchange.streams
     where streams.stream_no = corrections.stream_no
       and contract = ${contract.code}
       and found_by = 'sender'
       and state = 'open'
       and row_guid = any(${published.map(({ rowGuid }) => rowGuid)}::uuid[])
  `);
}

/** The rows that waited for these to be told, in the order in which they were mapped. */
export async function listWaitingFor(
  tx: Transaction,
  contract: Contract,
  published: readonly Published[],
): Promise<MappedRow[]> {
  if (published.length === 0) return [];
  const rows = await tx.many<{ held: MappedRow }>(sql`
    select held
      from exchange.corrections
      join exchange.streams on streams.stream_no = corrections.stream_no
     where contract = ${contract.code}
       and found_by = 'sender'
       and corrections.code = 'orphan'
       and state = 'open'
       and (held ->> 'parent')::uuid = any(${published.map(({ rowGuid }) => rowGuid)}::uuid[])
     order by correction_id
     limit 1000
  `);
  return rows.map(({ held }) => held);
}
