import { sm3 } from '@tongban/crypto';
import type { Instant } from '@tongban/kernel';
import { resultNumbers, type VerificationResult } from '../domain/words.ts';
import { receiptLeaf } from '../receipts/receipt-leaf.ts';
import { withHyphens } from './uuid-text.ts';

/** One answered question on its way into the log. */
export interface NewReceipt {
  readonly systemNo: number;
  readonly contractNo: number;
  readonly call: number;
  readonly result: VerificationResult;
  /** The signed time and the nonce: together with the system they are used once. */
  readonly at: string;
  readonly nonce: string;
  /** The signed text of the request. */
  readonly text: string;
  readonly subject: string | undefined;
  readonly purpose: string;
  readonly matter: string;
}

/** What of a receipt is handed to the statement that stores it. */
export const receiptColumns = {
  signed_on: 'date',
  system_no: 'integer',
  contract_no: 'integer',
  call: 'smallint',
  result: 'smallint',
  nonce: 'uuid',
  subject: 'uuid',
  request_digest: 'bytea',
  purpose: 'text',
  matter: 'text',
} as const;

export type ReceiptColumns = ReturnType<typeof columnsOf>;

export function columnsOf(receipt: NewReceipt) {
  return {
    signed_on: receipt.at.slice(0, 10),
    system_no: receipt.systemNo,
    contract_no: receipt.contractNo,
    call: receipt.call,
    result: resultNumbers[receipt.result],
    nonce: receipt.nonce,
    subject: receipt.subject,
    request_digest: sm3(receipt.text),
    purpose: receipt.purpose,
    matter: receipt.matter,
  };
}

/** The leaf of the receipt, once it has its number. */
export function leafOf(row: ReceiptColumns, number: number, answeredAt: Instant): Uint8Array {
  return receiptLeaf({
    number,
    signedOn: row.signed_on,
    systemNo: row.system_no,
    contractNo: row.contract_no,
    call: row.call,
    result: row.result,
    part: 0,
    items: 1,
    nonce: row.nonce,
    subject: row.subject === undefined ? null : withHyphens(row.subject),
    requestDigest: row.request_digest,
    itemsRoot: null,
    purpose: row.purpose,
    matter: row.matter,
    answeredAt,
  });
}
