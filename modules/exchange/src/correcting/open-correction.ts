import { sql } from '@tongban/database';
import type { Transaction } from '@tongban/database';
import { ok, refuse } from '@tongban/kernel';
import type { Day, Instant, Result } from '@tongban/kernel';
import type { MappedRow } from '../publishing/mapped-row.ts';

/** An entry of the work-list with the row it speaks of, as it stands in force. */
export interface OpenCorrection {
  readonly state: string;
  readonly foundBy: 'sender' | 'receiver';
  /** The row as it was mapped, when our own rules hold it back. */
  readonly held: MappedRow | null;
  readonly contract: string;
  readonly rowGuid: string;
  readonly table: string;
  readonly subject: string;
  readonly organCode: string;
  readonly day: Day;
  readonly parent: string | null;
  readonly body: string | null;
}

/** The entry, locked until the transaction ends; a second officer waits and is then told that it is settled. */
export async function findOpenCorrection(
  tx: Transaction,
  correctionId: string,
): Promise<Result<OpenCorrection>> {
  const found = await tx.maybeOne<OpenCorrection>(sql`
    select corrections.state, found_by as "foundBy", held, contract, corrections.row_guid as "rowGuid",
           corrections.table_name as "table", corrections.subject, corrections.organ_code as "organCode",
           corrections.made_on as "day", outbound.parent, outbound.body
      from exchange.corrections
      join exchange.streams on streams.stream_no = corrections.stream_no
      left join exchange.outbound
        on outbound.stream_no = corrections.stream_no
       and outbound.row_guid = corrections.row_guid
       and outbound.superseded_by is null
     where correction_id = ${correctionId}
       for update of corrections
  `);
  if (found === undefined) return noSuchRow();
  return found.state === 'open' ? ok(found) : refuseClosed();
}

/** A row held back is settled by being numbered at last; one refused by a receiver when that acknowledges it. */
export async function settleCorrection(
  tx: Transaction,
  { foundBy }: Pick<OpenCorrection, 'foundBy'>,
  {
    correctionId,
    pos,
    officerId,
    now,
  }: { correctionId: string; pos: number; officerId: string; now: Instant },
): Promise<void> {
  const isHeld = foundBy === 'sender';
  await tx.run(sql`
    update exchange.corrections
       set state = ${isHeld ? 'closed' : 'resent'}, resent_pos = ${pos}, resent_by = ${officerId},
           closed_at = ${isHeld ? now : null}, held = case when ${isHeld} then '{}'::jsonb end
     where correction_id = ${correctionId}
  `);
}

function noSuchRow() {
  return refuse('exchange/correction-not-found', {
    zh: '没有这条待更正的数据，请刷新列表。',
    en: 'There is no such row to correct. Load the list again.',
  });
}

function refuseClosed() {
  return refuse('exchange/correction-closed', {
    zh: '这条数据已经重发或处理完毕，不能再次更正。',
    en: 'The row was sent again or settled already and cannot be corrected once more.',
  });
}
