import type { Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import type { OutsideAnswer, OutsideSystem } from '@tongban/outside-calls';
import type { Asking } from '../asking.ts';
import { leaveReceipt, type ReceiptId, type ResultClass } from '../receipts/leave-receipt.ts';
import type { ResourceCode } from '../resources.ts';

export interface SourceParts {
  readonly db: Database;
  readonly clock: Clock;
  /** One system for each source: the breaker of one does not stop the others. */
  readonly sources: Readonly<Record<SourceName, OutsideSystem>>;
}

export type SourceName =
  | 'population'
  | 'exitEntry'
  | 'crimeRecords'
  | 'photoCheck'
  | 'traffic'
  | 'business'
  | 'health'
  | 'transport'
  | 'narcotics'
  | 'publicOrder';

/** An answer with the receipt that was left for it. */
export interface Receipted<Outcome> {
  readonly outcome: Outcome;
  readonly receiptId: ReceiptId;
  readonly transactionId?: string;
}

/** The members of an answer of 200; undefined for every other answer, which nobody may take for a yes. */
export function membersOf(answer: OutsideAnswer): Readonly<Record<string, unknown>> | undefined {
  const { status, body } = answer;
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return status === 200 && isObject ? (body as Record<string, unknown>) : undefined;
}

/** Leaves the receipt and only then hands the outcome on. */
export async function receipted<Outcome>(
  { db, clock }: SourceParts,
  answer: {
    readonly asking: Asking;
    readonly resource: ResourceCode;
    readonly fields: readonly string[];
    readonly members: Readonly<Record<string, unknown>> | undefined;
    readonly resultClass: ResultClass;
    readonly outcome: Outcome;
  },
): Promise<Receipted<Outcome>> {
  const { asking, resource, fields, members, resultClass, outcome } = answer;
  const given = members?.['transactionId'];
  const transactionId = typeof given === 'string' && given.length <= 100 ? given : undefined;
  const at = clock();
  const receiptId = await leaveReceipt(db, {
    asking,
    resource,
    fields,
    resultClass,
    transactionId,
    at,
  });
  return { outcome, receiptId, ...(transactionId !== undefined && { transactionId }) };
}
