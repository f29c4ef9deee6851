import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day, Instant } from '@tongban/kernel';
import type { Case } from './case.ts';
import type { CaseEvent } from './case-event.ts';
import { certificateTermOf } from './certificate-term.ts';
import { evolve } from './evolve.ts';
import { concernsNoMoney, feesOf, refundOwedOf } from './fee.ts';
import { recordFee, recordRefund } from './rules/fee.ts';

const filing = { handling: { fees: [2_000, 4_000] } } as unknown as NonNullable<Case['filing']>;
const fee = { on: '2026-09-18' as Day, receiptNumber: 'N1', amountFen: 2_000 };
const unpaid: Case = { status: 'received', filing };
const withdrawn: Case = {
  status: 'withdrawn',
  filing,
  fee,
  endedAt: '2026-09-19T01:00:00Z' as Instant,
};

describe('what a service costs', () => {
  it('is one of the amounts of its standard, against a receipt', () => {
    const pay = (receiptNumber: string, amountFen: number) =>
      recordFee(unpaid, { type: 'record-fee', receiptNumber, amountFen });
    assert.deepEqual(pay(' N1 ', 4_000), {
      ok: true,
      value: [{ type: 'FeePaid', receiptNumber: 'N1', amountFen: 4_000 }],
    });
    for (const [receipt, fen, code] of [
      ['N1', 3_000, 'cases/other-amount-owed'],
      [' ', 2_000, 'cases/receipt-number-missing'],
    ] as const) {
      const answer = pay(receipt, fen);
      assert.equal(!answer.ok && answer.refusal.code, code);
    }
    const refused = pay('N1', 3_000);
    assert.match(!refused.ok ? (refused.refusal.detail?.zh ?? '') : '', /20\.00 元或 40\.00 元/);
  });

  it('is nothing where the item is free', () => {
    assert.deepEqual(feesOf({ status: 'received' }), []);
    assert.equal(concernsNoMoney('record-fee', { status: 'received' }), true);
    assert.equal(concernsNoMoney('record-fee', unpaid), false);
    assert.equal(concernsNoMoney('record-fee', { ...unpaid, fee }), true);
    assert.equal(concernsNoMoney('accept', unpaid), false);
  });
});

describe('what goes back', () => {
  for (const status of ['withdrawn', 'not-accepted', 'not-required', 'terminated'] as const) {
    it(`is all that was paid for a case that ended ${status}`, () => {
      assert.equal(refundOwedOf({ ...withdrawn, status }), 2_000);
      assert.equal(concernsNoMoney('record-refund', { ...withdrawn, status }), false);
    });
  }

  it('is nothing while the case runs, after a decision, without a fee, and a second time', () => {
    const decision = { outcome: 'granted', on: '2026-09-18' as Day } as const;
    const refund = { on: '2026-09-19' as Day, receiptNumber: 'R1' };
    for (const state of [
      { ...unpaid, fee },
      { ...withdrawn, decision },
      { status: 'withdrawn', filing } as const,
      { ...withdrawn, fee: { ...fee, refund } },
    ]) {
      assert.equal(refundOwedOf(state), undefined);
      assert.equal(concernsNoMoney('record-refund', state), true);
      const answer = recordRefund(state, { type: 'record-refund', receiptNumber: 'R1' });
      assert.equal(!answer.ok && answer.refusal.code, 'cases/nothing-to-refund');
    }
  });

  it('goes back whole, with a voucher', () => {
    const give = (receiptNumber: string) =>
      recordRefund(withdrawn, { type: 'record-refund', receiptNumber });
    assert.deepEqual(give(' R1'), {
      ok: true,
      value: [{ type: 'FeeRefunded', receiptNumber: 'R1', amountFen: 2_000 }],
    });
    const silent = give('');
    assert.equal(!silent.ok && silent.refusal.code, 'cases/receipt-number-missing');
  });
});

describe('a case of which a fee was paid', () => {
  const told = (state: Case, event: object) =>
    evolve(state, { at: '2026-09-19T01:00:00Z', by: 'officer:o', ...event } as CaseEvent);

  it('knows what was paid and what went back, and stands where it stood', () => {
    const paid = told(unpaid, { type: 'FeePaid', receiptNumber: 'N1', amountFen: 2_000 });
    assert.deepEqual(paid, { ...unpaid, fee: { ...fee, on: '2026-09-19' } });
    const back = told(withdrawn, { type: 'FeeRefunded', receiptNumber: 'R1', amountFen: 2_000 });
    const refund = { on: '2026-09-19', receiptNumber: 'R1' };
    assert.deepEqual(back, { ...withdrawn, fee: { ...fee, refund } });
    const never = told(unpaid, { type: 'FeeRefunded', receiptNumber: 'R1', amountFen: 2_000 });
    assert.equal(never, unpaid);
  });
});

describe('until when a certificate holds', () => {
  const granted = (
    certificateYears: number | 'long-term' | undefined,
    on = '2026-09-18',
  ): Case => ({
    status: 'granted',
    filing: { handling: { certificateYears } } as unknown as NonNullable<Case['filing']>,
    decision: { outcome: 'granted', on: on as Day },
  });

  it('is the same day so many years after the decision', () => {
    assert.deepEqual(certificateTermOf(granted(20)), { from: '2026-09-18', to: '2046-09-18' });
    assert.deepEqual(certificateTermOf(granted(10, '2028-02-29')), {
      from: '2028-02-29',
      to: '2038-02-28',
    });
    assert.deepEqual(certificateTermOf(granted(20, '2028-02-29')), {
      from: '2028-02-29',
      to: '2048-02-29',
    });
  });

  it('is for good where the law says so, and nothing is said of what was not granted', () => {
    assert.deepEqual(certificateTermOf(granted('long-term')), { from: '2026-09-18' });
    assert.equal(certificateTermOf(granted(undefined)), undefined);
    const denied = { outcome: 'denied', on: '2026-09-18' as Day } as const;
    assert.equal(certificateTermOf({ ...granted(20), decision: denied }), undefined);
    assert.equal(certificateTermOf({ status: 'accepted' }), undefined);
  });
});
