import { DayText, Type } from '@tongban/http';
import type { Case } from '../domain/case.ts';
import { certificateTermOf } from '../domain/certificate-term.ts';
import { feesOf, refundOwedOf } from '../domain/fee.ts';

const paid = { on: DayText, receiptNumber: Type.String() };

/** What the service costs and what became of the money, and until when the certificate holds. */
export const feeView = {
  fee: Type.Optional(
    Type.Object({
      /** One of these is charged, once. */
      standardFen: Type.Array(Type.Integer()),
      paid: Type.Optional(Type.Object({ ...paid, amountFen: Type.Integer() })),
      refundOwedFen: Type.Optional(Type.Integer()),
      refunded: Type.Optional(Type.Object(paid)),
    }),
  ),
  certificate: Type.Optional(
    Type.Object({
      validFrom: DayText,
      /** The same day of that year; absent where it holds for good (长期). */
      validUntil: Type.Optional(DayText),
    }),
  ),
};

export function viewFee(state: Case) {
  const standardFen = feesOf(state);
  const { fee } = state;
  const term = certificateTermOf(state);
  const owed = refundOwedOf(state);
  return {
    ...(standardFen.length > 0 && {
      fee: {
        standardFen: [...standardFen],
        ...(fee && {
          paid: { on: fee.on, receiptNumber: fee.receiptNumber, amountFen: fee.amountFen },
        }),
        ...(owed !== undefined && { refundOwedFen: owed }),
        ...(fee?.refund && { refunded: fee.refund }),
      },
    }),
    ...(term && {
      certificate: { validFrom: term.from, ...(term.to !== undefined && { validUntil: term.to }) },
    }),
  };
}
