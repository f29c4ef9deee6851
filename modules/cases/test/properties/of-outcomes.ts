import type { Property } from './property.ts';
import { ofActs, ofLives, ofSteps } from './property.ts';

const count = (events: readonly { type: string }[], ...types: string[]) =>
  events.filter(({ type }) => types.includes(type)).length;
const adverse: readonly string[] = ['CaseTerminated', 'AcceptanceRefused', 'CaseAnswered'];

/** What comes of a case: decided once, with reasons and remedies, handed over once, rated once. */
export const ofOutcomes: readonly Property[] = [
  ofLives(
    'a case is decided at most once',
    ({ events }) => count(events, 'DecisionMade', 'RenewalDeemed') <= 1,
  ),
  ofLives(
    'a case is accepted at most once',
    ({ events }) => count(events, 'CaseAccepted', 'CaseDeemedAccepted') <= 1,
  ),
  ofLives(
    'a result is handed over at most once',
    ({ events }) => count(events, 'ResultDelivered') <= 1,
  ),
  ofLives('a case is closed at most once', ({ events }) => count(events, 'CaseClosed') <= 1),
  ofLives('a case is rated at most once', ({ events }) => count(events, 'CaseEvaluated') <= 1),
  ofLives(
    'a rating is amended at most once',
    ({ events }) => count(events, 'EvaluationAmended') <= 1,
  ),
  ofLives(
    'a case ends in one way only',
    ({ events }) =>
      count(
        events,
        'CaseWithdrawn',
        'CaseTerminated',
        'AcceptanceRefused',
        'CaseNotRequired',
        'SupplementLapsed',
        'ResultDelivered',
        'CaseAnswered',
      ) <= 1,
  ),
  ofSteps(
    'what is decided was accepted',
    ({ after }) => after.decision === undefined || after.acceptedAt !== undefined,
  ),
  ofActs('a denial has grounds, a basis in law and remedies', ({ events }) =>
    events.every(
      (event) =>
        event.type !== 'DecisionMade' ||
        event.outcome !== 'denied' ||
        (event.grounds !== undefined &&
          event.lawBasis !== '' &&
          event.remedies.reconsiderationDays > 0),
    ),
  ),
  ofActs('every act against the applicant names where they may turn', ({ events }) =>
    events.every(
      (event) =>
        !adverse.includes(event.type) || ('remedies' in event && event.remedies !== undefined),
    ),
  ),
  ofActs(
    'nothing is granted against a check that found otherwise, or without one that is required',
    ({ command, before }) =>
      command.type !== 'grant' ||
      (before.filing?.requiredChecks ?? []).every((name) =>
        ['match', 'cannot-judge'].includes(
          before.checks?.find(({ check }) => check === name)?.outcome ?? 'not made',
        ),
      ),
  ),
  ofActs('what a machine grants, an officer answers for', ({ events }) =>
    events.every(
      (event) =>
        event.type !== 'DecisionMade' ||
        !event.by.startsWith('system:') ||
        (event.outcome === 'granted' && event.automatic?.responsibleOfficerId !== undefined),
    ),
  ),
  ofActs('no machine denies', ({ events }) =>
    events.every(
      (event) =>
        event.type !== 'DecisionMade' ||
        event.outcome !== 'denied' ||
        event.by.startsWith('officer:'),
    ),
  ),
  ofActs(
    'only what was granted is handed over',
    ({ events, before }) =>
      count(events, 'ResultDelivered') === 0 || before.decision?.outcome === 'granted',
  ),
  ofSteps(
    'a status of outcome and the decision agree',
    ({ after }) =>
      (after.status !== 'granted' || after.decision?.outcome === 'granted') &&
      (after.status !== 'denied' || after.decision?.outcome === 'denied'),
  ),
  ofSteps(
    'what is shipped has a parcel',
    ({ after }) => after.status !== 'shipping' || after.parcel !== undefined,
  ),
  ofSteps(
    'what is being made was granted',
    ({ after }) => after.status !== 'in-production' || after.decision?.outcome === 'granted',
  ),
  ofActs(
    'production is finished only after it was begun',
    ({ events, before }) =>
      count(events, 'ProductionFinished') === 0 || before.produced === 'started',
  ),
  ofSteps(
    'a rating has one of five levels',
    ({ after }) =>
      after.evaluation === undefined || [1, 2, 3, 4, 5].includes(after.evaluation.level),
  ),
  ofActs(
    'only what has ended is rated',
    ({ command, before }) => command.type !== 'evaluate' || before.endedAt !== undefined,
  ),
  ofSteps(
    'a closed case had an end',
    ({ after }) => after.status !== 'closed' || after.endedAt !== undefined,
  ),
  ofActs(
    'after the end only filing, checks on their way and ratings follow',
    ({ before, command }) =>
      before.endedAt === undefined ||
      ['close', 'evaluate', 'amend-evaluation', 'record-checks'].includes(command.type) ||
      command.type === 'migrate-flow',
  ),
  ofSteps(
    'what was proposed is one of the two',
    ({ after }) =>
      after.status !== 'awaiting-decision' ||
      after.opinion === undefined ||
      ['grant', 'deny'].includes(after.opinion.outcome),
  ),
];
