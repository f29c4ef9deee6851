import { sql } from '@tongban/database';
import type { Database, Transaction } from '@tongban/database';
import type { Receipt } from '@tongban/exchange-protocol';
import { newId } from '@tongban/kernel';
import type { Branded, Instant } from '@tongban/kernel';
import { append, isLedgerConflict, readEnds, unwritten } from '@tongban/ledger';
import type { Delivery } from './destination.ts';

export interface TakenReceipt {
  readonly delivery: Pick<Delivery, 'destination' | 'streamNo' | 'lane'>;
  readonly receipt: Receipt;
  /** As it was signed. */
  readonly text: string;
  readonly now: Instant;
  readonly rowsPerSecond: number;
}

/**
 * Keeps a receipt: in the ledger as it was signed, in the place of the delivery, and each rejected row on the work-list.
 * A row that was on the list and is acknowledged in a later version leaves it.
 */
export async function takeReceipt(db: Database, taken: TakenReceipt): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction((tx) => keep(tx, taken), { retries: 3 });
    } catch (error) {
      // Another process of ours delivered to the same place; the receiver took its rows once all the same.
      if (!isLedgerConflict(error) || attempt >= 5) throw error;
    }
  }
}

export function deliveryStream(destination: string, lane: string): string {
  return `delivery/${destination}.${lane}`;
}

async function keep(
  tx: Transaction,
  { delivery, receipt, text, now, rowsPerSecond }: TakenReceipt,
): Promise<void> {
  const { destination, streamNo, lane } = delivery;
  const stream = deliveryStream(destination, lane);
  const after = (await readEnds(tx, [stream])).get(stream) ?? unwritten;
  const { batch, from, to, count, applied, rejected, digest, root } = receipt;
  const data = {
    batch,
    from,
    to,
    count,
    applied,
    rejected: rejected.length,
    digest,
    root,
    receipt: text,
  };
  await append(tx, [
    {
      stream,
      after,
      parts: [
        { entries: [{ type: 'BatchAcknowledged', at: now, actor: 'system:exchange', data }] },
      ],
    },
  ]);
  await tx.run(sql`
    update exchange.deliveries
       set acknowledged = greatest(acknowledged, ${to}), next_pos = greatest(next_pos, ${to + 1}), failures = 0,
           retry_at = null, last_error = null, last_batch = ${batch}, last_receipt_at = ${now},
           rows_per_second = ${rowsPerSecond}
     where destination = ${destination} and stream_no = ${streamNo}
  `);
  await closeCorrected(tx, { destination, streamNo, from, to, rejected, now });
  if (rejected.length > 0) await openCorrections(tx, { destination, streamNo, to, rejected, now });
}

async function closeCorrected(
  tx: Transaction,
  found: {
    destination: string;
    streamNo: number;
    from: number;
    to: number;
    rejected: Receipt['rejected'];
    now: Instant;
  },
): Promise<void> {
  const { destination, streamNo, from, to, rejected, now } = found;
  // Rejected again: the old entry closes too, and a new one is opened for the new version.
  await tx.run(sql`
    update exchange.corrections
       set state = 'closed', closed_at = ${now}
     where destination = ${destination}
       and stream_no = ${streamNo}
       and state <> 'closed'
       and exists (
             select from exchange.outbound as later
              where later.stream_no = ${streamNo}
                and later.row_guid = corrections.row_guid
                and later.version > corrections.version
                and later.pos between ${from} and ${to})
  `);
  // A replay may bring a row through that was refused before, when what it hangs on has come meanwhile.
  await tx.run(sql`
    update exchange.corrections
       set state = 'closed', closed_at = ${now}
     where destination = ${destination}
       and stream_no = ${streamNo}
       and state <> 'closed'
       and pos between ${from} and ${to}
       and pos <> all(${rejected.map(({ pos }) => pos)}::bigint[])
  `);
}

/** A row that was changed while it was on its way waits for its next version, or is left to it when that came in the same batch. */
async function openCorrections(
  tx: Transaction,
  found: {
    destination: string;
    streamNo: number;
    to: number;
    rejected: Receipt['rejected'];
    now: Instant;
  },
): Promise<void> {
  const { destination, streamNo, to, rejected, now } = found;
  // In the order of their positions: what others hang on stands first on the list.
  const ids = rejected.map(() => newId<Branded<'CorrectionId'>>()).sort();
  await tx.run(sql`
    insert into exchange.corrections (correction_id, destination, stream_no, pos, row_guid, version, table_name,
                                      subject, organ_code, made_on, code, found_by, state, resent_pos,
                                      opened_at)
    select refused.correction_id, ${destination}, ${streamNo}::smallint, outbound.pos, row_guid, version, table_name, subject,
           organ_code, made_on, refused.code, 'receiver',
           case when superseded_by is null then 'open' else 'resent' end, superseded_by, ${now}
      from unnest(${ids}::uuid[],
                  ${rejected.map(({ pos }) => pos)}::bigint[],
                  ${rejected.map(({ code }) => code)}::text[]) as refused (correction_id, pos, code)
      join exchange.outbound on outbound.stream_no = ${streamNo} and outbound.pos = refused.pos
     where superseded_by is null or superseded_by > ${to}
        on conflict (destination, stream_no, pos) where pos is not null do update
       set code = excluded.code, state = excluded.state, resent_pos = excluded.resent_pos, closed_at = null
  `);
}
