import type { ReceiptRow } from './receipt-leaf.ts';
import { receiptLeaf } from './receipt-leaf.ts';
import { leavesIn } from './prove-receipt.ts';
import type { SealedBatch } from './sealed-batches.ts';

/** One thing that is not as it was sealed, and where. */
export type LogFault =
  | { readonly kind: 'receipt-altered'; readonly batch: number; readonly number: number }
  | { readonly kind: 'receipt-added'; readonly batch: number; readonly number: number }
  | {
      readonly kind: 'receipt-missing';
      readonly batch: number;
      readonly position: number;
      /** The receipts beside the gap. */
      readonly after: number | undefined;
      readonly before: number | undefined;
    }
  | { readonly kind: 'order-changed'; readonly batch: number; readonly position: number }
  | { readonly kind: 'leaves-altered'; readonly batch: number }
  | { readonly kind: 'head-altered'; readonly batch: number }
  | { readonly kind: 'head-missing'; readonly batch: number }
  | { readonly kind: 'tree-altered'; readonly batch: number }
  /** Signed by a key that another had taken the place of. */
  | { readonly kind: 'key-outdated'; readonly batch: number }
  | { readonly kind: 'items-altered'; readonly batch: number; readonly number: number };

/** The sealed leaves against those of the rows as they are. */
export function rowFaults(
  { index: batch, leaves: bytes }: SealedBatch['head'],
  rows: readonly ReceiptRow[],
): LogFault[] {
  const sealed = leavesIn(bytes).map(text);
  const found = rows.map((row) => text(receiptLeaf(row)));
  const places = new Map(sealed.map((leaf, position) => [leaf, position]));
  const present = new Set(found);
  const strangers = rows.filter((_, at) => !places.has(found[at]!));
  const gaps = sealed.flatMap((leaf, position) => (present.has(leaf) ? [] : [position]));
  const faults: LogFault[] = [];
  for (const position of gaps) {
    const after = nearest(position, -1);
    const before = nearest(position, 1);
    // A stranger that stands where one is missing is that one, altered; first of all the one in its very place.
    const at = strangers.map(({ number }) => indexOf(number));
    const inPlace = at.indexOf(position);
    const altered =
      inPlace !== -1
        ? inPlace
        : at.findIndex(
            (place) =>
              (after === undefined || place > indexOf(after)) &&
              (before === undefined || place < indexOf(before)),
          );
    if (altered === -1) {
      faults.push({ kind: 'receipt-missing', batch, position, after, before });
    } else {
      const [row] = strangers.splice(altered, 1);
      faults.push({ kind: 'receipt-altered', batch, number: row!.number });
    }
  }
  for (const { number } of strangers) faults.push({ kind: 'receipt-added', batch, number });
  if (faults.length === 0) {
    const position = found.findIndex((leaf, at) => places.get(leaf) !== at);
    if (position !== -1) faults.push({ kind: 'order-changed', batch, position });
  }
  return faults;

  /** The number of the nearest sealed receipt that is still there, in that direction. */
  function nearest(position: number, step: 1 | -1): number | undefined {
    for (let at = position + step; at >= 0 && at < sealed.length; at += step) {
      const row = found.indexOf(sealed[at]!);
      if (row !== -1) return rows[row]!.number;
    }
    return undefined;
  }

  function indexOf(number: number): number {
    return rows.findIndex((row) => row.number === number);
  }
}

/** Bytes as a text that can be compared and be the key of a map. */
export function text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
