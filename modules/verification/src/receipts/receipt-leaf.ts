import { leafHash } from '@tongban/crypto';

/** A receipt as it stands in the table, in the text forms of PostgreSQL. */
export interface ReceiptRow {
  readonly number: number;
  readonly signedOn: string;
  readonly systemNo: number;
  readonly contractNo: number;
  readonly call: number;
  readonly result: number;
  readonly part: number;
  readonly items: number;
  readonly nonce: string;
  readonly subject: string | null;
  readonly requestDigest: Uint8Array;
  readonly itemsRoot: Uint8Array | null;
  readonly purpose: string;
  readonly matter: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly answeredAt: string;
}

/**
 * The bytes of a receipt in the log: a JSON list of its columns in the order of the table, without spaces. Anybody
 * with the row can make them; that is all an auditor needs besides the signed heads.
 */
export function receiptBytes(row: ReceiptRow): Buffer {
  return Buffer.from(receiptText(row));
}

export function receiptLeaf(row: ReceiptRow): Uint8Array {
  return leafHash(receiptText(row));
}

export interface BatchItemRow {
  readonly position: number;
  readonly result: number;
  readonly subject: string;
}

/** An item of a part of a batch, as its root counts it. */
export function itemLeaf({ position, result, subject }: BatchItemRow): Uint8Array {
  return leafHash(JSON.stringify([position, result, subject]));
}

function receiptText(row: ReceiptRow): string {
  return JSON.stringify([
    row.number,
    row.signedOn,
    row.systemNo,
    row.contractNo,
    row.call,
    row.result,
    row.part,
    row.items,
    row.nonce,
    row.subject,
    hex(row.requestDigest),
    row.itemsRoot === null ? null : hex(row.itemsRoot),
    row.purpose,
    row.matter,
    row.answeredAt,
  ]);
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
