import type { Case } from './case.ts';
import type { CaseAction, CaseStatus } from './words.ts';

/** What the standard lets be charged for the case, in fen, one of these and once; nothing where it is free. */
export function feesOf({ filing }: Case): readonly number[] {
  return filing?.handling?.fees ?? [];
}

/**
 * Fen that go back to who paid: the case ended before anything was decided, so nothing was done for the money. A fee for
 * what was decided, for or against, is kept. [assumed from 政府非税收入管理办法, 财税〔2016〕33号; local rules may be kinder]
 */
export function refundOwedOf({ fee, status, decision }: Case): number | undefined {
  if (fee === undefined || fee.refund !== undefined || decision !== undefined) return undefined;
  return endedUndone.includes(status as CaseStatus) ? fee.amountFen : undefined;
}

/** A case that costs nothing has no act of charging; one that owes nothing back none of refunding. */
export function concernsNoMoney(action: CaseAction, state: Case): boolean {
  if (action === 'record-fee') return feesOf(state).length === 0 || state.fee !== undefined;
  return action === 'record-refund' && refundOwedOf(state) === undefined;
}

export const endedUndone: readonly CaseStatus[] = [
  'withdrawn',
  'not-accepted',
  'not-required',
  'terminated',
];
