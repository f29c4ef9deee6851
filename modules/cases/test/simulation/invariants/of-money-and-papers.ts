import { countWorkingDays } from '@tongban/calendar';
import { addDays, dayOf } from '@tongban/kernel';
import { standardSettings } from '../../../src/domain/settings.ts';
import type { Check } from './check.ts';

const waitsForPapers: ReadonlySet<string> = new Set([
  'DecisionMade',
  'CaseAnswered',
  'CaseForwarded',
]);

/** Appointments, penalties, fees, and papers that may follow. */
export const ofMoneyAndPapers: Readonly<globalThis.Record<string, Check>> = {
  'one is checked in on the day that was kept, and absent after it': ({ booked }, { type, at }) =>
    (type !== 'AttendanceChecked' || dayOf(at) === booked) &&
    (type !== 'AbsenceNoted' || (booked !== undefined && dayOf(at) > booked)),
  'a penalty follows its announcement and is never heavier': ({ announced }, event) =>
    event.type !== 'PenaltyImposed' ||
    (announced !== undefined &&
      event.fineYuan <= announced.fineYuan &&
      event.points <= announced.points &&
      event.remedies.reconsiderationDays > 0),
  'a fine is paid in full, and in fifteen days without a surcharge': ({ fine }, event) => {
    if (event.type !== 'PaymentRecorded') return true;
    if (fine === undefined) return false;
    const { amountFen } = event;
    const soon = dayOf(event.at) <= addDays(fine.on, standardSettings.paymentDays);
    return soon
      ? amountFen === fine.yuan * 100
      : amountFen >= fine.yuan * 100 && amountFen <= fine.yuan * 200;
  },
  'a fee is charged once, by its standard and before the decision': (record, event) =>
    event.type !== 'FeePaid' ||
    (record.fee === undefined &&
      record.decided === undefined &&
      !record.ended &&
      record.filing?.handling?.fees?.includes(event.amountFen) === true),
  'a fee goes back once and whole, where nothing was decided': (record, event) =>
    event.type !== 'FeeRefunded' ||
    (record.fee?.refunded === false && record.fee.fen === event.amountFen && record.undone),
  'nothing is filed away that owes a refund': ({ fee, undone }, { type }) =>
    type !== 'CaseClosed' || fee === undefined || fee.refunded || !undone,
  'nothing is decided or passed on while papers are owed': ({ owed }, { type }) =>
    !waitsForPapers.has(type) || owed.size === 0,
  'what is handed in later was owed': ({ owed }, event) =>
    event.type !== 'DeferredSupplied' ||
    (event.attachments.length > 0 &&
      event.attachments.every(({ materialKey }) => owed.has(materialKey))),
  'only what came later is found not right': ({ came, decided }, event) =>
    event.type !== 'DeferredRefused' ||
    (decided === undefined &&
      event.defects.every(({ materialKey }) => came.has(materialKey ?? ''))),
  'one is reminded of what is owed': ({ owed }, { type }) =>
    type !== 'DeferredReminded' || owed.size > 0,
  'papers lapse once and all together, a whole working day after acceptance at least': (
    { owed, owedSince },
    event,
    calendar,
  ) => {
    if (event.type !== 'DeferredLapsed') return true;
    if (owedSince === undefined || event.materials.length !== owed.size) return false;
    const passed = countWorkingDays(calendar, owedSince, dayOf(event.at));
    return !passed.ok || passed.value > 0;
  },
};
