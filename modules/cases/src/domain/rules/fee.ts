import { ok } from '@tongban/kernel';
import type { Case } from '../case.ts';
import type { Command } from '../commands.ts';
import type { RuleAnswer } from '../decide.ts';
import { feesOf, refundOwedOf } from '../fee.ts';
import { no } from '../refusals.ts';
import type { CaseRefusal } from '../refusals.ts';
import { isSaid } from '../texts.ts';

/** Charged once, by the published standard and nothing else (行政许可法 Art 59), against a fiscal receipt. */
export function recordFee(
  state: Case,
  { receiptNumber, amountFen }: Command<'record-fee'>,
): RuleAnswer {
  if (!isSaid(receiptNumber)) return { ok: false, refusal: receiptMissing };
  const fees = feesOf(state);
  if (!fees.includes(amountFen)) return { ok: false, refusal: notTheStandard(fees) };
  return ok([{ type: 'FeePaid', receiptNumber: receiptNumber.trim(), amountFen }]);
}

/** All of it goes back, as it was paid. */
export function recordRefund(state: Case, { receiptNumber }: Command<'record-refund'>): RuleAnswer {
  const amountFen = refundOwedOf(state);
  if (amountFen === undefined) return { ok: false, refusal: nothingToRefund };
  if (!isSaid(receiptNumber)) return { ok: false, refusal: receiptMissing };
  return ok([{ type: 'FeeRefunded', receiptNumber: receiptNumber.trim(), amountFen }]);
}

export const nothingToPay = no(
  'cases/nothing-to-pay',
  '该办件不收费或者属于免收情形，不得收费。',
  'Nothing is charged in this case: it is free, or its applicant is exempt.',
);

export const feePaidAlready = no(
  'cases/fee-paid-already',
  '该办件已经缴费，不得重复收费。',
  'The fee of this case was paid already; it is not charged twice.',
);

export const nothingToRefund = no(
  'cases/nothing-to-refund',
  '该办件没有应退的费用。',
  'Nothing has to be paid back in this case.',
);

const receiptMissing = no(
  'cases/receipt-number-missing',
  '请填写财政电子票据号码。',
  'The number of the fiscal receipt is missing.',
);

function notTheStandard(fees: readonly number[]): CaseRefusal {
  const yuan = fees.map((fen) => (fen / 100).toFixed(2));
  return no(
    'cases/other-amount-owed',
    `收费应当符合公布的标准：${yuan.join(' 元或 ')} 元。`,
    `The published standard is ${yuan.join(' or ')} yuan, and nothing else is charged.`,
    { standardFen: fees },
  );
}
