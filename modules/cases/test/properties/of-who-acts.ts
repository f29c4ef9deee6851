import { isParty } from '../../src/domain/authority.ts';
import { availableActions } from '../../src/domain/available-actions.ts';
import { commandIn } from '../../src/domain/standing-commands.ts';
import type { Case } from '../../src/domain/case.ts';
import type { CaseAction } from '../../src/domain/words.ts';
import { contextOf, officer, wang } from '../given-case.ts';
import type { Step } from './lives.ts';
import type { Property } from './property.ts';
import { ofActs, ofLives, ofSteps } from './property.ts';

const officerOf = ({ context: { actor } }: Step) =>
  actor.kind === 'officer' ? actor.officerId : undefined;
const decides = (action: CaseAction) => action === 'grant' || action === 'deny';
const apart = ({ flow, command }: Step, from: 'accept' | 'examine') =>
  commandIn(flow, command.type)?.notBy?.includes(from) === true;
const superior: readonly string[] = [
  'extend-time-limit',
  'terminate',
  'give-opinion',
  'finish-part',
  'record-inspection',
  'sign-inspection',
  'reassign',
  'stand-aside',
  'order-recusal',
  'record-fee',
  'record-refund',
];
const over = (state: Case) => state.endedAt !== undefined;

/** Who may lay hands on a case, and who may not. */
export const ofWhoActs: readonly Property[] = [
  ofActs(
    'only the applicant or who acts for them acts as a person',
    ({ context, before }) =>
      context.actor.kind !== 'person' || context.actor.personId === before.filing?.applicantId,
  ),
  ofSteps(
    'a stranger is not told that the case exists',
    ({ context, answer }) =>
      context.actor.kind !== 'person' ||
      context.actor.personId === 'wang' ||
      (!answer.ok && answer.refusal.code === 'cases/not-found'),
  ),
  ofActs('an officer without a post does nothing', (step) => officerOf(step) !== 'stranger'),
  ofActs(
    'only applicants withdraw',
    ({ command, context }) => command.type !== 'withdraw' || context.actor.kind === 'person',
  ),
  ofActs(
    'only applicants rate',
    ({ command, context }) => command.type !== 'evaluate' || context.actor.kind === 'person',
  ),
  ofActs(
    'no person decides on their own case',
    ({ command, context }) => !decides(command.type) || context.actor.kind !== 'person',
  ),
  ofActs(
    'an officer who is a party does nothing',
    ({ context, before }) =>
      context.actor.kind !== 'officer' ||
      context.actor.personId === undefined ||
      !isParty(before, context.actor.personId),
  ),
  ofActs(
    'who stood aside does nothing more',
    (step) => step.before.recused?.includes(officerOf(step) ?? '') !== true,
  ),
  ofActs('nobody who stood aside comes back', ({ before, after }) =>
    (before.recused ?? []).every((one) => after.recused?.includes(one) === true),
  ),
  ofActs(
    'who accepted does not act where the flow keeps them apart',
    (step) =>
      !apart(step, 'accept') ||
      step.before.acceptedBy === undefined ||
      step.before.acceptedBy !== officerOf(step),
  ),
  ofActs(
    'who examined does not act where the flow keeps them apart',
    (step) =>
      !apart(step, 'examine') || step.before.examinedBy?.includes(officerOf(step) ?? '') !== true,
  ),
  ofActs('a colleague’s claim is respected by all but those above it', (step) => {
    const { claimedBy } = step.before;
    const self = officerOf(step);
    return (
      claimedBy === undefined ||
      self === undefined ||
      claimedBy === self ||
      superior.includes(step.command.type)
    );
  }),
  ofSteps(
    'whoever has claimed a case has not stood aside',
    ({ after }) =>
      after.claimedBy === undefined || after.recused?.includes(after.claimedBy) !== true,
  ),
  ofSteps(
    'a case that is over is claimed by nobody',
    ({ after }) => !over(after) || after.claimedBy === undefined,
  ),
  ofActs('examiners once on record stay there', ({ before, after }) =>
    (before.examinedBy ?? []).every((one) => after.examinedBy?.includes(one) === true),
  ),
  ofSteps(
    'nobody is on record twice as examiner',
    ({ after }) => new Set(after.examinedBy).size === (after.examinedBy ?? []).length,
  ),
  ofLives(
    'who accepted is an officer who acted',
    ({ last, events }) =>
      last.acceptedBy === undefined || events.some(({ by }) => by === `officer:${last.acceptedBy}`),
  ),
  ofActs(
    'only the head of the organ extends a time limit',
    (step) =>
      step.command.type !== 'extend-time-limit' ||
      ['organ-head', 'li'].includes(officerOf(step) ?? ''),
  ),
  ofActs(
    'only the head assigns a case',
    (step) =>
      step.command.type !== 'reassign' || ['organ-head', 'li'].includes(officerOf(step) ?? ''),
  ),
  ofActs(
    'what silence brings about is the platform’s act',
    ({ command, context }) =>
      !/^(deem|lapse|raise|remind)-/.test(command.type) ||
      // An officer may remind of papers before the clock does.
      command.type === 'remind-deferred' ||
      context.actor.kind === 'system',
  ),
  ofSteps(
    'what is offered is what can be done',
    ({ before, command, context, answer }) =>
      availableActions(before, context).some(
        ({ action, enabled }) => action === command.type && enabled,
      ) === answer.ok,
  ),
  ofSteps('what is shown as impossible has its reason beside it', ({ before, context }) =>
    availableActions(before, context).every(
      ({ enabled, reason }) => enabled !== (reason !== undefined && reason.zh !== ''),
    ),
  ),
  ofSteps('an action is shown once', ({ before, context }) => {
    const shown = availableActions(before, context).map(({ action }) => action);
    return new Set(shown).size === shown.length;
  }),
  ofSteps('an applicant is shown nothing that is an officer’s', ({ after, flow, context }) =>
    availableActions(after, { ...context, actor: wang }).every(
      ({ action }) => commandIn(flow, action)?.who.includes('applicant') === true,
    ),
  ),
  ofSteps('a stranger can do nothing', ({ after, context }) =>
    availableActions(after, {
      ...context,
      actor: { kind: 'person', personId: 'zhao' },
    }).every(({ enabled }) => !enabled),
  ),
  ofSteps(
    'nothing but rating is left to do with a closed case',
    ({ after, context }) =>
      after.status !== 'closed' ||
      availableActions(after, { ...context, actor: wang }).every(({ action }) =>
        ['evaluate', 'amend-evaluation'].includes(action),
      ),
  ),
  ofSteps('no officer can do anything with a closed case', ({ after, context, flow }) => {
    const { appointments } = contextOf(context.now, officer('li'), { template: flow.template });
    return (
      after.status !== 'closed' ||
      availableActions(after, { ...context, actor: officer('li'), appointments }).every(
        ({ enabled }) => !enabled,
      )
    );
  }),
];
