import type { Flow, FlowCommand } from './flow.ts';
import type { ItemShape } from './item-shape.ts';
import { reportArrival } from './move-faults.ts';
import type { FaultKind } from './prove-flow.ts';
import type { CaseAction, CaseStatus, DeliveryMethod } from './words.ts';

/**
 * A case as far as soundness depends on it. Officers of an organ hold every role and are interchangeable: it only
 * matters whether one accepted, whether that one examined too, and how many others examined.
 */
export interface Position {
  readonly stage: 'new' | CaseStatus;
  readonly clock: 'off' | 'running' | 'stopped' | 'ended';
  readonly supplemented: boolean;
  readonly extended: boolean;
  readonly produced: boolean;
  /** Whether an examination stands behind what is decided. */
  readonly proposed: boolean;
  readonly acceptor: 'none' | 'accepted' | 'accepted-and-examined';
  /** Others than the acceptor who examined. */
  readonly examiners: number;
  readonly leg: number;
  readonly opinions: 'none' | 'open' | 'joined' | 'vetoed';
  readonly inspection: 'none' | 'recorded' | 'signed' | 'failed';
  /** How the result is delivered; chosen by the applicant, and of no matter before there is one. */
  readonly method: 'none' | DeliveryMethod;
}

export type Report = (fault: FaultKind, where: string) => void;

export interface Step {
  readonly flow: Flow;
  readonly item: ItemShape;
  readonly action: CaseAction;
  readonly command: FlowCommand;
  readonly at: Position;
  readonly report: Report;
}

/** An organ has an acceptor, two who examine, and always one more who has had no hand in the case. */
const examinersOfAnOrgan = 2;

type Actor = 'nobody' | 'acceptor' | 'examiner' | 'fresh';

/** Where the act may lead from the position, whoever does it and whatever they say. */
export function movesOf(step: Step): Position[] {
  if (isBarred(step)) return [];
  return actorsOf(step).flatMap((actor) => {
    if (isMixed(step, actor)) step.report('same-officer-decides', step.action);
    return outcomesOf(step).map((outcome) => arrive(step, actor, outcome));
  });
}

/** 受理、审查、决定相分离: whoever examined does not decide, and whoever accepted does neither. */
function isMixed({ action, at }: Step, actor: Actor): boolean {
  const examined = actor === 'examiner' || (actor === 'acceptor' && hasExamined(at));
  if (action === 'grant' || action === 'deny') return examined || actor === 'acceptor';
  // 行政处罚法 Art 57: whoever found the facts and announced the penalty does not impose it.
  if (action === 'penalise') return examined;
  if (action === 'forward' || action === 'send-back') return examined;
  return examiningAlone.has(action) && actor === 'acceptor';
}

/** The rules of state that `decide` holds besides the place of the case. */
function isBarred({ item, action, at }: Step): boolean {
  switch (action) {
    case 'request-supplement':
      return at.supplemented;
    case 'extend-time-limit':
      return at.extended;
    case 'finish-production':
      return at.produced;
    case 'forward':
      return at.leg + 1 >= item.legs;
    case 'deny':
      return at.leg + 1 < item.legs;
    case 'grant':
      return at.leg + 1 < item.legs || at.opinions === 'vetoed';
    case 'lapse-opinions':
      return at.opinions !== 'open' || item.joint?.silence === 'waits';
    case 'sign-inspection':
      return at.inspection !== 'recorded';
    case 'propose':
      return item.inspectors !== undefined && at.inspection === 'recorded';
    case 'finish-part':
      return item.parts === undefined || item.parts.length === 0;
    case 'ship':
      return at.method !== 'courier' && at.stage !== 'ready-for-collection';
    case 'deliver':
      return deliversOtherwise(at);
    default:
      return false;
  }
}

function deliversOtherwise({ stage, method }: Position): boolean {
  return (stage === 'granted' || stage === 'in-production') && method !== 'electronic';
}

function actorsOf({ command, action, at }: Step): Actor[] {
  const byOfficer = command.who.some((who) => who !== 'applicant' && who !== 'system');
  if (!byOfficer) return ['nobody'];
  const { notBy = [] } = command;
  const actors: Actor[] = [];
  const acceptorBarred = notBy.includes('accept') || (notBy.includes('examine') && hasExamined(at));
  if (at.acceptor !== 'none' && !acceptorBarred) actors.push('acceptor');
  if (at.examiners > 0 && !notBy.includes('examine')) actors.push('examiner');
  if (!examining.has(action) || at.examiners < examinersOfAnOrgan) actors.push('fresh');
  // The record is written by one inspector and signed by another.
  const another = action !== 'sign-inspection' || at.examiners + (hasExamined(at) ? 1 : 0) > 1;
  return another ? actors : actors.filter((actor) => actor !== 'examiner');
}

function hasExamined({ acceptor }: Position): boolean {
  return acceptor === 'accepted-and-examined';
}

/** What an act changes besides clock and officers. */
type Outcome = Pick<Position, 'stage' | 'opinions' | 'inspection' | 'method'>;

function outcomesOf(step: Step): Outcome[] {
  const { flow, item, action, command, at } = step;
  const { stage, opinions, inspection, method } = at;
  const same = { stage, opinions, inspection, method };
  const to = (next: CaseStatus): Outcome => ({ ...same, stage: next });
  switch (action) {
    case 'request-opinions':
      return command.to.map((next) => ({ ...to(next), opinions: 'open' }));
    case 'give-opinion':
      return opinions === 'open' ? answersOf(step) : [same];
    case 'lapse-opinions':
      return command.to.map((next) => ({ ...to(next), opinions: 'joined' }));
    case 'record-inspection':
      return [{ ...same, inspection: 'recorded' }];
    case 'sign-inspection':
      return [
        { ...same, inspection: 'signed' },
        { ...same, inspection: 'failed' },
      ];
    case 'record-checks':
      return checked(flow, command, stage).flatMap((next) => granted(item, to(next)));
    case 'grant':
      return command.to.flatMap((next) => granted(item, to(next)));
    case 'finish-production': {
      const next = method === 'window' ? 'ready-for-collection' : 'in-production';
      return command.to.includes(next) ? [to(next)] : command.to.map(to);
    }
    default:
      return staysWhereItIs.has(action) ? [same] : command.to.map(to);
  }
}

/** The answer that joins the opinions leads on; one before it leaves the case waiting. */
function answersOf({ item, command, at }: Step): Outcome[] {
  const { stage, inspection, method } = at;
  const open: Outcome = { stage, opinions: 'open', inspection, method };
  const objected =
    item.joint?.join.by === 'veto' ? (['joined', 'vetoed'] as const) : (['joined'] as const);
  const joins = command.to
    .filter((next) => next === 'under-examination')
    .flatMap((next) => objected.map((opinions): Outcome => ({ ...open, stage: next, opinions })));
  return (item.joint?.departments ?? 2) > 1 ? [open, ...joins] : joins;
}

function granted(item: ItemShape, outcome: Outcome): Outcome[] {
  if (outcome.stage !== 'granted') return [outcome];
  return item.delivery.map((method) => ({ ...outcome, method }));
}

/** Only before acceptance does a check move the case, and only where the flow lets checks decide. */
function checked(flow: Flow, { to }: FlowCommand, stage: Position['stage']): CaseStatus[] {
  if (stage === 'new') return [];
  if (flow.checks !== 'decide' || stage !== 'received') return [stage];
  return to.filter((next) => beforeAndAfterChecks.includes(next));
}

const beforeAndAfterChecks: readonly CaseStatus[] = ['received', 'accepted', 'granted'];

/** Acts that are written down and leave the case where it is. */
const staysWhereItIs: ReadonlySet<CaseAction> = new Set<CaseAction>([
  'extend-time-limit',
  'release',
  'remind-opinions',
  'record-delivery-attempt',
  'evaluate',
  'amend-evaluation',
  'raise-warning',
]);

const examiningAlone: ReadonlySet<CaseAction> = new Set<CaseAction>([
  'claim',
  'propose',
  'request-opinions',
  'start-special-procedure',
  'record-inspection',
  'sign-inspection',
]);

const examining: ReadonlySet<CaseAction> = new Set<CaseAction>([
  'claim',
  'propose',
  'request-opinions',
  'record-inspection',
  'sign-inspection',
  'start-special-procedure',
  'announce-penalty',
]);

function arrive(step: Step, actor: Actor, outcome: Outcome): Position {
  const { action, at } = step;
  const clock = clockAfter(step, outcome.stage);
  reportArrival(step, outcome.stage, clock);
  const isOver = clock === 'ended';
  const moved: Position = {
    ...at,
    ...outcome,
    clock,
    supplemented: at.supplemented || action === 'request-supplement',
    extended: !isOver && (at.extended || action === 'extend-time-limit'),
    produced: at.produced || action === 'finish-production',
    proposed: !isOver && (action === 'propose' || (at.proposed && !unsettling.has(action))),
    ...(isOver && { opinions: 'none', inspection: 'none', leg: 0 }),
  };
  // Another organ has other officers; after the decision it no longer matters who did what.
  if (action === 'forward') return { ...moved, ...nobodyYet, leg: at.leg + 1 };
  return isOver ? { ...moved, ...nobodyYet } : { ...moved, ...officersAfter(step, actor) };
}

const nobodyYet = { acceptor: 'none', examiners: 0 } as const;

function officersAfter(
  { action, at }: Step,
  actor: Actor,
): Pick<Position, 'acceptor' | 'examiners'> {
  const { acceptor, examiners } = at;
  if (action === 'accept') return { acceptor: 'accepted', examiners };
  if (!examining.has(action)) return { acceptor, examiners };
  if (actor === 'acceptor') return { acceptor: 'accepted-and-examined', examiners };
  return { acceptor, examiners: actor === 'fresh' ? examiners + 1 : examiners };
}

/** After these somebody has to examine it (again). */
const unsettling: ReadonlySet<CaseAction> = new Set<CaseAction>(['send-back', 'forward']);

function clockAfter(
  { action, command, at, report }: Step,
  stage: Position['stage'],
): Position['clock'] {
  if (action === 'record-checks' && stage !== at.stage) {
    if (at.clock !== 'off') report('clock-started-twice', action);
    return stage === 'granted' ? 'ended' : 'running';
  }
  switch (command.clock) {
    case 'start':
      if (at.clock !== 'off') report('clock-started-twice', action);
      return 'running';
    case 'stop':
      if (at.clock !== 'running') report('clock-stopped-without-running', action);
      return 'stopped';
    case 'resume':
      if (at.clock !== 'stopped') report('clock-resumed-without-stop', action);
      return 'running';
    case 'end':
      if (stage !== 'granted' && stage !== 'denied') return at.clock === 'off' ? 'off' : 'ended';
      if (at.clock !== 'running') report('decided-without-clock', action);
      return at.clock === 'running' ? 'ended' : at.clock;
    default:
      return at.clock;
  }
}
