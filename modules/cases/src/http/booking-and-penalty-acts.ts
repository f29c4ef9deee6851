import { DayText, Type } from '@tongban/http';
import type { Server } from '@tongban/http';
import type { Day } from '@tongban/kernel';
import type { CaseRouteParts } from './case-route-parts.ts';
import { officerAct } from './officer-act.ts';

/** A fine in whole yuan, and points in a driver's record; neither is a warning. */
const penaltyTerms = {
  lawBasis: Type.String({ maxLength: 500 }),
  fineYuan: Type.Integer({ minimum: 0, maximum: 10_000_000 }),
  points: Type.Integer({ minimum: 0, maximum: 12 }),
};

/** Appointments and examinations (T09, T14): a place is given, somebody comes. Penalties (T10): announced, decided, paid. */
export async function bookingAndPenaltyActRoutes(
  app: Server,
  parts: CaseRouteParts,
): Promise<void> {
  officerAct(app, parts, {
    path: 'booking',
    operationId: 'assignPlace',
    summary: 'Give a day, an hour and a place, or another one',
    permission: 'case.arrange',
    body: Type.Object({
      on: DayText,
      time: Type.Optional(
        Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', maxLength: 5 }),
      ),
      place: Type.String({ maxLength: 200 }),
    }),
    problems: ['cases/place-missing', 'cases/day-is-over'],
    toAct: ({ on, ...body }) => ({ type: 'assign-place', on: on as Day, ...body }),
  });
  officerAct(app, parts, {
    path: 'attendance',
    operationId: 'checkIn',
    summary: 'Check in who has come, on the day of the appointment',
    permission: 'case.arrange',
    body: Type.Object({}),
    problems: ['cases/not-on-that-day'],
    toAct: () => ({ type: 'check-in' }),
  });
  officerAct(app, parts, {
    path: 'penalty-announcement',
    operationId: 'announcePenalty',
    summary: 'Tell the person what penalty is intended, and why',
    permission: 'case.examine',
    body: Type.Object({ facts: Type.String({ maxLength: 2_000 }), ...penaltyTerms }),
    problems: ['cases/facts-missing', 'cases/law-basis-missing', 'cases/penalty-impossible'],
    toAct: (body) => ({ type: 'announce-penalty', ...body }),
  });
  officerAct(app, parts, {
    path: 'penalty',
    operationId: 'penalise',
    summary: 'Decide the penalty: never heavier than what was announced',
    permission: 'case.penalise',
    body: Type.Object({ grounds: Type.String({ maxLength: 2_000 }), ...penaltyTerms }),
    problems: [
      'cases/grounds-missing',
      'cases/law-basis-missing',
      'cases/penalty-impossible',
      'cases/penalty-heavier',
    ],
    toAct: (body) => ({ type: 'penalise', ...body }),
  });
  officerAct(app, parts, {
    path: 'payment',
    operationId: 'recordPayment',
    summary: 'Record that the fine was paid, once and in full',
    permission: 'case.intake',
    body: Type.Object({
      receiptNumber: Type.String({ maxLength: 64 }),
      amountFen: Type.Integer({ minimum: 1, maximum: 2_000_000_000 }),
    }),
    problems: ['cases/receipt-number-missing', 'cases/other-amount-owed'],
    toAct: (body) => ({ type: 'record-payment', ...body }),
  });
}
