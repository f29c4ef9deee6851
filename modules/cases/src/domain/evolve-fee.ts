import type { Steps } from './evolve.ts';

/** What was charged and what went back; where the case stands is not touched by it. */
export const feeSteps: Pick<Steps, 'FeePaid' | 'FeeRefunded'> = {
  FeePaid: (state, { receiptNumber, amountFen }, on) => ({
    ...state,
    fee: { on, receiptNumber, amountFen },
  }),
  FeeRefunded: (state, { receiptNumber }, on) =>
    state.fee === undefined
      ? state
      : { ...state, fee: { ...state.fee, refund: { on, receiptNumber } } },
};
