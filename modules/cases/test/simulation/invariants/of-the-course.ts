import { countWorkingDays } from '@tongban/calendar';
import { dayOf } from '@tongban/kernel';
import type { CaseEvent } from '../../../src/domain/case-event.ts';
import { standardSettings } from '../../../src/domain/settings.ts';
import { secret } from '../commands.ts';
import { officerOf, holds } from './check.ts';
import type { Check } from './check.ts';

const isAcceptance = ({ type }: CaseEvent) =>
  type === 'CaseAccepted' || type === 'CaseDeemedAccepted';
const afterClosing: ReadonlySet<string> = new Set(['CaseEvaluated', 'EvaluationAmended']);
const afterTheEnd: ReadonlySet<string> = new Set([
  ...afterClosing,
  'CaseClosed',
  'ChecksRecorded',
  'FeeRefunded',
]);

/** The course of a case from its submission to its rating. */
export const ofTheCourse: Readonly<globalThis.Record<string, Check>> = {
  'a case begins with its submission, once': ({ events }, { type }) =>
    (type === 'CaseSubmitted') === (events === 0),
  'time in a case does not run backwards': ({ last }, { at }) =>
    last === undefined || last.at <= at,
  'a supplement is requested once, naming something, and before acceptance': (record, event) =>
    event.type !== 'SupplementRequested' ||
    (record.supplements === 0 && event.defects.length > 0 && !record.accepted),
  'a notice names of each defect a material or an answer that the form asks for': (_, event) =>
    (event.type !== 'SupplementRequested' && event.type !== 'CorrectionRequested') ||
    event.defects.every(
      ({ materialKey, field }) =>
        materialKey === 'id_card' || (materialKey === undefined && field === 'phone'),
    ),
  'a case is accepted once, and before its end': ({ accepted, ended }, event) =>
    !isAcceptance(event) || (!accepted && !ended),
  'silence counts as acceptance from the day of receipt, after five whole working days': (
    { receivedOn },
    event,
    calendar,
  ) => {
    if (event.type !== 'CaseDeemedAccepted') return true;
    if (receivedOn === undefined || event.startedOn !== receivedOn) return false;
    const passed = countWorkingDays(calendar, receivedOn, dayOf(event.at));
    // An act in a year that is not published yet is counted by nobody; the limit itself was published.
    return !passed.ok || passed.value > standardSettings.noticeWorkingDays - 1;
  },
  'no clerk accepts for another day than today': (_record, event) =>
    event.type !== 'CaseAccepted' || event.startedOn === dayOf(event.at),
  'a special procedure runs after acceptance, one at a time': ({ accepted, special }, event) =>
    event.type !== 'SpecialProcedureStarted' || (accepted && !special && event.days > 0),
  'only a special procedure that runs ends': ({ special }, event) =>
    event.type !== 'SpecialProcedureEnded' || special,
  'the time limit is extended once, before the decision, by the head': (record, { type, by }) =>
    type !== 'TimeLimitExtended' ||
    (!record.extended &&
      record.accepted &&
      record.decided === undefined &&
      holds(officerOf(by) ?? '', 'organ-head', record.organ)),
  'a decision follows acceptance, once, outside a special procedure': (record, { type }) =>
    type !== 'DecisionMade' ||
    (record.accepted && record.decided === undefined && !record.ended && !record.special),
  'nothing is granted whose required check failed or was not made': (
    { checks, requiredChecks },
    event,
  ) =>
    event.type !== 'DecisionMade' ||
    event.outcome !== 'granted' ||
    requiredChecks.every(
      (name) => checks.get(name) === 'match' || checks.get(name) === 'cannot-judge',
    ),
  'a denial has grounds, a basis in law and remedies': (_record, event) =>
    event.type !== 'DecisionMade' ||
    event.outcome !== 'denied' ||
    (event.grounds !== undefined &&
      event.lawBasis.trim() !== '' &&
      event.remedies.reconsiderationDays > 0),
  'only the applicant withdraws, and before the decision': (record, { type, by }) =>
    type !== 'CaseWithdrawn' || (by.startsWith('person:') && record.decided === undefined),
  'a result is delivered once, and only of what was granted': (record, { type }) =>
    type !== 'ResultDelivered' || (record.decided === 'granted' && !record.delivered),
  'nothing but filing, rating and a refund follows an end': ({ ended }, { type }) =>
    !ended || afterTheEnd.has(type),
  'nothing but rating follows the closing': ({ closed }, { type }) =>
    !closed || afterClosing.has(type),
  'a case is rated once and amended once': ({ ratings }, { type }) =>
    (type !== 'CaseEvaluated' || ratings === 0) && (type !== 'EvaluationAmended' || ratings === 1),
  'no free text is in the book': ({ events }, event) =>
    events % 16 !== 0 || !JSON.stringify(event).includes(secret),
};
