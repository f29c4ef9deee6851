import { handsOf, unclaimed, withExaminer } from './case-changes.ts';
import type { Steps } from './evolve.ts';

/** What a penalty makes of a case, from its announcement to the paid fine. */
export const penaltySteps: Pick<
  Steps,
  'PenaltyAnnounced' | 'DefenceStated' | 'PenaltyImposed' | 'PaymentRecorded'
> = {
  PenaltyAnnounced: (state, event) => {
    const { facts, lawBasis, fineYuan, points } = event;
    return {
      ...withExaminer(state, ...handsOf(event)),
      status: 'informed',
      announced: { facts, lawBasis, fineYuan, points },
    };
  },
  DefenceStated: (state, { statement }) =>
    state.announced === undefined
      ? state
      : { ...state, announced: { ...state.announced, defence: statement } },
  // A warning has nothing to be paid: it is settled with the decision.
  PenaltyImposed: (state, event, on) => {
    const { grounds, lawBasis, fineYuan, points, remedies } = event;
    return {
      ...unclaimed(withExaminer(state, ...handsOf(event))),
      status: fineYuan > 0 ? 'awaiting-payment' : 'settled',
      penalty: { on, grounds, lawBasis, fineYuan, points, remedies },
      ...(fineYuan === 0 && { endedAt: event.at }),
    };
  },
  PaymentRecorded: (state, { at, receiptNumber, amountFen }, on) => ({
    ...unclaimed(state),
    status: 'settled',
    payment: { on, receiptNumber, amountFen },
    endedAt: at,
  }),
};
