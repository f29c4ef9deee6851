import type { Position, Step } from './moves-of.ts';

/** What is wrong with a step of a case to a stage, given how its clock stands there. */
export function reportArrival(
  step: Step,
  stage: Position['stage'],
  clock: Position['clock'],
): void {
  const { flow, action, at, report } = step;
  reportClock(step, stage, clock);
  if ((action === 'grant' || action === 'deny') && flow.commands.propose && !at.proposed) {
    report('examination-skipped', action);
  }
  if (at.leg > 0 && asksTheApplicant.includes(stage)) report('upper-organ-asks-again', action);
  // What was decided is undone by a record of its own, not by giving up the case.
  if ((action === 'withdraw' || action === 'terminate') && at.clock === 'ended') {
    report('given-up-after-decision', `${action} from ${at.stage}`);
  }
  if (flow.ends.includes(at.stage as never) && stage !== at.stage) {
    report('end-reopened', `${action} from ${at.stage}`);
  }
}

function reportClock(
  { flow, action, at, report }: Step,
  stage: Position['stage'],
  clock: Position['clock'],
): void {
  const isOpen = clock === 'running' || clock === 'stopped';
  if (stage === 'awaiting-supplement' && isOpen) report('clock-runs-in-supplement', action);
  if ((stage === 'granted' || stage === 'denied') && clock !== 'ended') {
    report('decided-without-clock', action);
  }
  const isOver = overStages.includes(stage) || flow.ends.includes(stage as never);
  if (isOpen && isOver) report('clock-left-open', `${action} to ${stage}`);
  if (action === 'extend-time-limit' && (at.clock === 'off' || at.clock === 'ended')) {
    report('extension-without-clock', at.stage);
  }
  // A clock that nobody is warned of runs out unseen.
  const watched: readonly string[] = flow.commands['raise-warning']?.from ?? [];
  const runs = clock === 'running' && !isOver && stage !== 'awaiting-supplement';
  if (runs && !watched.includes(stage)) report('clock-unwatched', stage);
}

const overStages: readonly string[] = [
  'answered',
  'withdrawn',
  'terminated',
  'delivered',
  'absent',
  'settled',
  'closed',
];
const asksTheApplicant: readonly string[] = ['awaiting-supplement', 'pre-returned'];
