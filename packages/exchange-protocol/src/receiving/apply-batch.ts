import { sql } from '@tongban/database';
import type { Connection } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { batchIdOf } from '../batch.ts';
import type { BatchHead } from '../batch.ts';
import { bookOf } from '../book-of.ts';
import type { Signer } from '../http-signature.ts';
import { firstRoot, nextRoot, signReceipt } from '../receipt.ts';
import { addRows } from './add-rows.ts';
import { judgeBatch, judgeNumbers } from './judge-batch.ts';
import { mergeRows } from './merge-rows.ts';
import type { RejectionCode } from './national-rules.ts';
import type { OpenedRows } from './open-rows.ts';

export interface BatchToApply {
  readonly head: BatchHead;
  /** As in the header: part of the batch's id and of the root. */
  readonly digest: string;
  readonly opened: OpenedRows;
  /** Rows whose own numbers are wrong, by position. */
  readonly faults: ReadonlyMap<number, RejectionCode>;
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
  { head, digest, opened, faults }: BatchToApply,
  { signer, now, credit }: ApplyOptions,
): Promise<Applied> {
  const id = batchIdOf(head, digest);
  const place = await takePlace(connection, head);
  const earlier = await connection.maybeOne<{ receipt: string }>(
    sql`select receipt from reception.receipts where batch = ${id}`,
  );
  if (earlier !== undefined) return { kind: 'receipt', text: earlier.receipt, isNew: false };
  if (head.from > place.through + 1) return { kind: 'gap', expected: place.through + 1 };

  const { senderNo } = place;
  const { bulk, rows } = opened;
  const codes = await judgeBatch(connection, senderNo, rows, faults);
  const isNew = head.from > place.through && rows.every(({ version }) => version === 1);
  const added =
    isNew && codes.size === 0 ? await addRows(connection, { bulk, senderNo }) : undefined;
  // What cannot be added straight may stand already, or be the second under its number.
  const merge = async () => {
    const all = await judgeNumbers(connection, senderNo, rows, { faults, codes });
    return mergeRows(connection, { bulk, senderNo, codes: all, stream: head.stream, now });
  };
  const taken = added ?? (await merge());
  if (taken.rows !== head.count) return { kind: 'wrong-rows' };
  const { applied, rejected } = taken;
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
