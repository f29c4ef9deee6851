import { dayOf } from '@tongban/kernel';
import { deferralDueOf, missingOf, owedOf } from '../../src/domain/deferral.ts';
import { followUpOf } from '../../src/domain/follow-up.ts';
import type { Property } from './property.ts';
import { ofActs, ofLives, ofSteps } from './property.ts';

const decides: readonly string[] = ['DecisionMade', 'CaseAnswered', 'CaseForwarded'];

/** Papers that may follow after acceptance: owed, supplied, refused, lapsed. */
export const ofDebts: readonly Property[] = [
  ofActs(
    'nothing is decided, answered or passed on while papers are owed',
    ({ before, events }) =>
      owedOf(before).length === 0 || !events.some(({ type }) => decides.includes(type)),
  ),
  ofActs(
    'no rule set grants what lacks a paper that may follow',
    ({ before, events }) =>
      missingOf(before).length === 0 ||
      !events.some(
        (event) => event.type === 'DecisionMade' && event.outcome === 'granted' && event.automatic,
      ),
  ),
  ofSteps(
    'nothing is owed before acceptance, after a decision or after the end',
    ({ after }) =>
      owedOf(after).length === 0 ||
      (after.acceptedAt !== undefined &&
        after.decision === undefined &&
        after.endedAt === undefined),
  ),
  ofSteps('what is owed has an end that comes by itself', ({ after, context }) => {
    const { calendar, settings } = context;
    if (owedOf(after).length === 0 || deferralDueOf(after, calendar)?.estimated !== false) {
      return true;
    }
    return followUpOf(after, calendar, settings) !== undefined;
  }),
  ofActs('what is owed lapses after its last day and not before', ({ before, events, context }) =>
    events.every(
      (event) =>
        event.type !== 'DeferredLapsed' ||
        dayOf(event.at) > deferralDueOf(before, context.calendar)!.day,
    ),
  ),
  ofActs('what is handed in was owed, and is owed no more', ({ before, after, events }) =>
    events.every(
      (event) =>
        event.type !== 'DeferredSupplied' ||
        event.attachments.every(
          ({ materialKey }) =>
            before.deferred?.owed.includes(materialKey) === true &&
            after.deferred?.owed.includes(materialKey) === false,
        ),
    ),
  ),
  ofActs(
    'what is not right was handed in, and is owed again with its reason',
    ({ before, after, events }) =>
      events.every(
        (event) =>
          event.type !== 'DeferredRefused' ||
          event.defects.every(
            ({ materialKey = '' }) =>
              before.deferred?.supplied?.includes(materialKey) === true &&
              after.deferred?.owed.includes(materialKey) === true &&
              after.deferred.refused?.[materialKey] !== undefined,
          ),
      ),
  ),
  ofActs('a refusal takes no day away', ({ command, before, after, context: { calendar } }) => {
    const [was, is] = [deferralDueOf(before, calendar), deferralDueOf(after, calendar)];
    return (
      command.type !== 'refuse-deferred' ||
      (was !== undefined && is !== undefined && is.day >= was.day)
    );
  }),
  ofActs('a case ended for want of papers says where one may turn', ({ events, after }) =>
    events.every(
      (event) =>
        event.type !== 'DeferredLapsed' ||
        (event.remedies !== undefined) === (after.status === 'terminated'),
    ),
  ),
  ofLives(
    'what is owed lapses once at most',
    ({ events }) => events.filter(({ type }) => type === 'DeferredLapsed').length <= 1,
  ),
  ofActs(
    'a decision names the rule by which a paper could follow, and no other does',
    ({ before, events }) =>
      events.every(
        (event) =>
          event.type !== 'DecisionMade' ||
          (event.deferral?.rule ?? '') ===
            (before.deferred === undefined ? '' : before.filing?.handling?.deferral?.rule),
      ),
  ),
];
