import { sql } from '@tongban/database';
import type { Connection } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { batchIdOf } from '../batch.ts';
import type { BatchHead } from '../batch.ts';
import { bookOf } from '../book-of.ts';
import type { Signer } from '../http-signature.ts';
import { firstRoot, nextRoot, signReceipt } from '../receipt.ts';
import type { RejectedRow } from '../receipt.ts';
import { copyIncoming } from './incoming.ts';
import { markRejected } from './national-rules.ts';

export interface BatchToApply {
  readonly head: BatchHead;
  /** As in the header: part of the batch's id and of the root. */
  readonly digest: string;
  /** The rows in bulk form. */
  readonly bulk: Uint8Array;
  /** Rows already found wanting, by position: checks that need more than SQL. */
  readonly faults: ReadonlyMap<number, string>;
}

export interface ApplyOptions {
  readonly signer: Signer;
  readonly now: Instant;
  readonly credit: number;
}

export type Applied =
  | { readonly kind: 'receipt'; readonly text: string; readonly isNew: boolean }
  | { readonly kind: 'gap'; readonly expected: number }
  | { readonly kind: 'wrong-rows' };

/**
 * Takes a batch in one transaction: rows, rejections, receipt and the place in the stream are stored together or not at
 * all, so that a receipt exists exactly when its rows are durable. A batch sent again gets its first receipt, byte for byte.
 */
export function applyBatch(
  connection: Connection,
  batch: BatchToApply,
  options: ApplyOptions,
): Promise<Applied> {
  return connection.transaction(() => apply(connection, batch, options));
}

async function apply(
  connection: Connection,
  { head, digest, bulk, faults }: BatchToApply,
  { signer, now, credit }: ApplyOptions,
): Promise<Applied> {
  const id = batchIdOf(head, digest);
  const place = await takePlace(connection, head);
  const earlier = await connection.maybeOne<{ receipt: string }>(
    sql`select receipt from reception.receipts where batch = ${id}`,
  );
  if (earlier !== undefined) return { kind: 'receipt', text: earlier.receipt, isNew: false };
  if (head.from > place.through + 1) return { kind: 'gap', expected: place.through + 1 };

  await connection.copyIn(copyIncoming, bulk);
  if (!(await isWhole(connection, head))) return { kind: 'wrong-rows' };
  await markFaults(connection, faults);
  await markRejected(connection, place.senderNo);
  const applied = await mergeRows(connection, place.senderNo);
  const rejected = await keepRejected(connection, { ...head, senderNo: place.senderNo, now });
  const root = nextRoot(place.root, digest);
  const { sender: _, receiver: __, form: ___, ...range } = head;
  const text = signReceipt(
    { batch: id, ...range, applied, rejected, digest, root, at: now, credit },
    signer,
  );
  await connection.run(sql`
    with moved as (
      update reception.streams
         set through = greatest(through, ${head.to}), root = ${root}
       where sender_no = ${place.senderNo} and stream = ${head.stream}
    )
    insert into reception.receipts (batch, sender_no, stream, from_pos, to_pos, row_count, receipt, received_at)
    values (${id}, ${place.senderNo}, ${head.stream}, ${head.from}, ${head.to}, ${head.count}, ${text}, ${now})
  `);
  return { kind: 'receipt', text, isNew: true };
}

/** The stream's place, locked until the transaction ends: batches of one stream take turns. */
async function takePlace(connection: Connection, { sender, stream }: BatchHead) {
  const book = bookOf(sender, stream);
  const find = () =>
    connection.maybeOne<{ senderNo: number; through: number; root: string }>(sql`
      select streams.sender_no as "senderNo", through, root
        from reception.streams
        join reception.senders on senders.sender_no = streams.sender_no
       where senders.code = ${book} and stream = ${stream}
         for update of streams
    `);
  const known = await find();
  if (known !== undefined) return known;
  await connection.run(
    sql`insert into reception.senders (code) values (${book}) on conflict (code) do nothing`,
  );
  await connection.run(sql`
    insert into reception.streams (sender_no, stream, root)
    select sender_no, ${stream}, ${firstRoot} from reception.senders where code = ${book}
        on conflict (sender_no, stream) do nothing
  `);
  return (await find())!;
}

/** Whether the rows are the ones the head speaks of: every position once. */
async function isWhole(connection: Connection, { from, to, count }: BatchHead): Promise<boolean> {
  const found = await connection.one<{ rows: number; least: number | null; most: number | null }>(
    sql`select count(*) as rows, min(pos) as least, max(pos) as most from incoming`,
  );
  if (found.rows !== count || found.least !== from || found.most !== to) return false;
  const { distinct } = await connection.one<{ distinct: boolean }>(sql`
    select coalesce(bool_and(pos = ${from} + place), true) as distinct
      from (select pos, row_number() over (order by pos) - 1 as place from incoming) as numbered
  `);
  return distinct;
}

async function markFaults(connection: Connection, faults: ReadonlyMap<number, string>) {
  if (faults.size === 0) return;
  await connection.run(sql`
    update incoming
       set code = fault.code
      from unnest(${[...faults.keys()]}::bigint[], ${[...faults.values()]}::text[]) as fault (pos, code)
     where incoming.pos = fault.pos
  `);
}

/** Only a later version changes a row: applying twice changes nothing, and neither does an overlap. */
function mergeRows(connection: Connection, senderNo: number): Promise<number> {
  return connection.run(sql`
    insert into reception.received_rows as standing
           (row_guid, pos, digest, made_at, version, made_on, sender_no, operation, table_name, subject, parent,
            organ_code, body)
    select row_guid, pos, digest, made_at, version, made_on, ${senderNo}::smallint, operation, table_name, subject,
           parent, organ_code, body::text
      from incoming
     where code is null
       and not exists (
             select from incoming as later
              where later.version > 1
                and later.row_guid = incoming.row_guid
                and later.version > incoming.version
                and later.code is null)
        on conflict (row_guid, sender_no) do update
       set pos = excluded.pos, digest = excluded.digest, made_at = excluded.made_at, version = excluded.version,
           made_on = excluded.made_on, operation = excluded.operation, subject = excluded.subject,
           parent = excluded.parent, organ_code = excluded.organ_code, body = excluded.body
     where standing.version < excluded.version
       and (standing.table_name = excluded.table_name or excluded.operation = 'D')
  `);
}

function keepRejected(
  connection: Connection,
  { senderNo, stream, now }: { senderNo: number; stream: string; now: Instant },
): Promise<RejectedRow[]> {
  return connection.many<RejectedRow>(sql`
    with kept as (
      insert into reception.rejected_rows
             (sender_no, stream, pos, row_guid, version, table_name, organ_code, made_on, code, rejected_at)
      select ${senderNo}::smallint, ${stream}, pos, row_guid, version, table_name, organ_code, made_on, code, ${now}
        from incoming
       where code is not null
          on conflict (sender_no, stream, pos) do nothing
    )
    select pos, row_guid as "rowGuid", code
      from incoming
     where code is not null
     order by pos
  `);
}
