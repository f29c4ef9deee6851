import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nationalCalendar } from '@tongban/calendar';
import type { Day } from '@tongban/kernel';
import { given, officer, submit, system, wang } from '../../../test/given-case.ts';
import type { Happened } from '../../../test/given-case.ts';
import { owedOn, paymentDueOf } from '../fine.ts';
import { standardSettings } from '../settings.ts';

const on = '2026-03-02';
const terms = { lawBasis: '道路交通安全法第九十条', fineYuan: 200, points: 3 };
const announcement = { type: 'announce-penalty', facts: '3月1日闯红灯', ...terms } as const;
const penalty = { type: 'penalise', grounds: '事实清楚', ...terms } as const;
const payment = { type: 'record-payment', receiptNumber: ' E-1 ', amountFen: 20_000 } as const;
const penaltyCase = (steps: readonly Happened[] = []) =>
  given([submit(on), ...steps], { template: 'T10' });
const examiner = officer('examiner');
const other = officer('examiner@2');
const announced: Happened = [on, examiner, announcement];
const penalised = (day: string): Happened[] => [announced, [day, other, penalty]];

describe('announcing a penalty', () => {
  it('says what was done, by which law, and with what it is threatened', () => {
    const { facts, ...rest } = penaltyCase([announced]).state.announced!;
    assert.deepEqual([rest, typeof facts.textId], [terms, 'string']);
  });

  it('is refused without the facts, without the law, and for a fine or points that cannot be', () => {
    for (const [change, code] of [
      [{ facts: ' ' }, 'cases/facts-missing'],
      [{ lawBasis: ' ' }, 'cases/law-basis-missing'],
      [{ fineYuan: -1 }, 'cases/penalty-impossible'],
      [{ fineYuan: 0.5 }, 'cases/penalty-impossible'],
      [{ points: -1 }, 'cases/penalty-impossible'],
      [{ points: 1.5 }, 'cases/penalty-impossible'],
    ] as const) {
      const refusal = penaltyCase().refusal(on, examiner, { ...announcement, ...change });
      assert.equal(refusal?.code, code, JSON.stringify(change));
    }
    assert.equal(penaltyCase().refusal(on, examiner, { ...announcement, fineYuan: 0 }), undefined);
  });

  it('is answered by a defence that says something', () => {
    const empty = penaltyCase([announced]).refusal(on, wang, {
      type: 'state-defence',
      statement: ' ',
    });
    assert.equal(empty?.code, 'cases/statement-missing');
    const spoken = penaltyCase([
      announced,
      [on, wang, { type: 'state-defence', statement: '黄灯时已过线' }],
    ]);
    assert.ok(spoken.state.announced?.defence);
  });
});

describe('deciding a penalty', () => {
  it('is never heavier than what was announced, in the fine or in the points (行政处罚法 Art 45)', () => {
    const stands = penaltyCase([announced]);
    for (const more of [{ fineYuan: 201 }, { points: 4 }]) {
      assert.equal(
        stands.refusal(on, other, { ...penalty, ...more })?.code,
        'cases/penalty-heavier',
      );
    }
    for (const less of [{ fineYuan: 50 }, { points: 0 }]) {
      assert.equal(stands.refusal(on, other, { ...penalty, ...less }), undefined);
    }
  });

  it('states its grounds and its law', () => {
    const stands = penaltyCase([announced]);
    const codes = [{ grounds: ' ' }, { lawBasis: '' }].map(
      (change) => stands.refusal(on, other, { ...penalty, ...change })?.code,
    );
    assert.deepEqual(codes, ['cases/grounds-missing', 'cases/law-basis-missing']);
  });

  it('settles a warning at once, and lets a fine wait for its payment', () => {
    assert.equal(penaltyCase(penalised(on)).state.status, 'awaiting-payment');
    const warned = penaltyCase([announced, [on, other, { ...penalty, fineYuan: 0 }]]);
    assert.deepEqual([warned.state.status, warned.state.endedAt !== undefined], ['settled', true]);
  });
});

describe('paying a fine', () => {
  const world = { calendar: nationalCalendar(), settings: standardSettings };
  const owed = (decidedOn: string, today: string) =>
    owedOn(penaltyCase(penalised(decidedOn)).state, today as Day, world);

  it('has fifteen natural days, and the next working day when the last is off', () => {
    const due = (day: string) =>
      paymentDueOf(penaltyCase(penalised(day)).state, world.calendar, world.settings)?.day;
    assert.deepEqual([due('2026-03-02'), due('2026-03-06')], ['2026-03-17', '2026-03-23']);
    assert.equal(paymentDueOf(penaltyCase().state, world.calendar, world.settings), undefined);
  });

  it('costs three per cent a day from the first day late, and never more than the fine again', () => {
    const days = [
      '2026-03-02',
      '2026-03-17',
      '2026-03-18',
      '2026-03-20',
      '2026-04-19',
      '2027-01-04',
    ];
    assert.deepEqual(
      days.map((today) => owed('2026-03-02', today)),
      [20_000, 20_000, 20_600, 21_800, 39_800, 40_000],
    );
    assert.equal(owedOn(penaltyCase().state, '2026-03-18' as Day, world), 0);
  });

  it('is taken in full and for a receipt, neither less nor more', () => {
    const stands = penaltyCase(penalised(on));
    const cashier = officer('acceptor');
    const less = stands.refusal('2026-03-18', cashier, payment);
    assert.equal(less?.code, 'cases/other-amount-owed');
    assert.match(less.detail.en, /^206\.00 yuan/);
    assert.deepEqual(less.more, { owedFen: 20_600 });
    const unnamed = stands.refusal(on, cashier, { ...payment, receiptNumber: ' ' });
    assert.equal(unnamed?.code, 'cases/receipt-number-missing');
    const paid = penaltyCase([...penalised(on), ['2026-03-17', system, payment]]);
    assert.deepEqual(
      [paid.state.status, paid.state.payment],
      ['settled', { on: '2026-03-17', receiptNumber: 'E-1', amountFen: 20_000 }],
    );
  });
});
