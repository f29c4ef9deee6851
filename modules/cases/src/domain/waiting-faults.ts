import { commandsOf } from './flow.ts';
import type { Flow, FlowCommand } from './flow.ts';
import type { FlowFault } from './prove-flow.ts';
import type { CaseAction, CaseStatus } from './words.ts';

/**
 * Stages in which a case may lie for ever. Time ends the waiting by itself, or warns whoever is to act. Where it does neither,
 * the applicant must be able to end it, and somebody else than the applicant must be able to go on.
 */
export function waitingFaults(flow: Flow): FlowFault[] {
  return flow.stages
    .filter((stage) => !flow.ends.includes(stage) && waitsForEver(flow, stage))
    .map((stage): FlowFault => ({ fault: 'waits-for-ever', where: stage }));
}

function waitsForEver(flow: Flow, stage: CaseStatus): boolean {
  const here = commandsOf(flow).filter(([, { from }]) => from.includes(stage));
  const onward = here.filter(([action, { to }]) => leads(to, stage) && action !== 'raise-warning');
  if (onward.some(([action]) => byTime.has(action))) return false;
  if (here.some(([action]) => action === 'raise-warning')) return false;
  const ownWay = onward.some(isOfTheApplicant);
  const othersWay = onward.some(([action, { who }]) => isOthers(who) && action !== 'terminate');
  return !ownWay || !othersWay;
}

function leads(to: FlowCommand['to'], stage: CaseStatus): boolean {
  return to.some((next) => next !== stage);
}

/** A fine is paid by whoever owes it, and the system writes it down. */
function isOfTheApplicant([action, { who }]: [CaseAction, FlowCommand]): boolean {
  return who.includes('applicant') || (action === 'record-payment' && who.includes('system'));
}

function isOthers(who: FlowCommand['who']): boolean {
  return who.some((one) => one !== 'applicant');
}

/** What happens when a day has passed and nobody has acted. */
export const byTime: ReadonlySet<CaseAction> = new Set<CaseAction>([
  'deem-accepted',
  'deem-renewed',
  'lapse-supplement',
  'lapse-opinions',
  'note-absence',
  'close',
]);
