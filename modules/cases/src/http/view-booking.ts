import { DayText, Type } from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import type { Case } from '../domain/case.ts';
import type { TextRef } from '../domain/filing.ts';
import { owedOn } from '../domain/fine.ts';
import { lastDayToCancel } from '../domain/rules/booking.ts';
import type { CaseWorld } from '../store/case-world.ts';

const terms = {
  lawBasis: Type.String(),
  fineYuan: Type.Integer(),
  points: Type.Integer(),
};

/** The place kept for the applicant, and the penalty, as everybody who reads the case sees them. */
export const bookingView = {
  booking: Type.Optional(
    Type.Object({
      on: DayText,
      time: Type.Optional(Type.String()),
      place: Type.String(),
      /** The last day on which the place can be given back. */
      cancelBy: DayText,
    }),
  ),
  announced: Type.Optional(
    Type.Object({ facts: Type.String(), ...terms, defence: Type.Optional(Type.String()) }),
  ),
  penalty: Type.Optional(
    Type.Object({
      on: DayText,
      grounds: Type.String(),
      ...terms,
      /** What is owed today, what is added for being late included; absent once it is settled. */
      owedFen: Type.Optional(Type.Integer()),
      remedies: Type.Object({
        reconsiderationDays: Type.Integer(),
        litigationMonths: Type.Integer(),
      }),
    }),
  ),
  payment: Type.Optional(
    Type.Object({ on: DayText, receiptNumber: Type.String(), amountFen: Type.Integer() }),
  ),
};

/** The texts that the view needs opened. */
export function bookingTexts({ booking, announced, penalty }: Case): TextRef[] {
  return [booking?.place, announced?.facts, announced?.defence, penalty?.grounds].filter(
    (text) => text !== undefined,
  );
}

export function viewBooking(
  state: Case,
  { world, say }: { readonly world: CaseWorld; say(text: TextRef): string },
) {
  const { booking, announced, penalty, payment, filing, status } = state;
  const { settings } = world;
  return {
    ...(booking && {
      booking: {
        on: booking.on,
        ...(booking.time !== undefined && { time: booking.time }),
        place: say(booking.place),
        cancelBy: lastDayToCancel(booking.on, settings),
      },
    }),
    ...(announced && {
      announced: {
        facts: say(announced.facts),
        lawBasis: announced.lawBasis,
        fineYuan: announced.fineYuan,
        points: announced.points,
        ...(announced.defence && { defence: say(announced.defence) }),
      },
    }),
    ...(penalty && {
      penalty: {
        ...penalty,
        grounds: say(penalty.grounds),
        ...(status === 'awaiting-payment' && {
          owedFen: owedOn(state, dayOf(world.clock()), {
            calendar: world.calendarOf(filing?.regionCode ?? ''),
            settings,
          }),
        }),
      },
    }),
    ...(payment && { payment }),
  };
}
