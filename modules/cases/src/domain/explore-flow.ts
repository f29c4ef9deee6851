import type { Flow, FlowCommand } from './flow.ts';
import type { FaultKind, FlowFault } from './prove-flow.ts';
import type { CaseAction, CaseStatus } from './words.ts';

/** Everything the search saw: stages and commands it came through, and what was wrong on the way. */
export interface Exploration {
  readonly reached: ReadonlySet<string>;
  readonly used: ReadonlySet<CaseAction>;
  readonly faults: readonly FlowFault[];
  readonly states: number;
}

/** A case as far as soundness depends on it. Officers are three anonymous people who hold every role. */
interface Position {
  readonly stage: 'new' | CaseStatus;
  readonly clock: 'off' | 'running' | 'stopped' | 'ended';
  readonly supplemented: boolean;
  readonly extended: boolean;
  readonly produced: boolean;
  readonly acceptedBy: number;
  /** A bit for each officer who has examined. */
  readonly examinedBy: number;
}

const officers = [1, 2, 4] as const;
const start: Position = {
  stage: 'new',
  clock: 'off',
  supplemented: false,
  extended: false,
  produced: false,
  acceptedBy: 0,
  examinedBy: 0,
};

/** Visits every position the flow can bring a case into. Bounded: a position has finitely many values. */
export function exploreFlow(flow: Flow): Exploration {
  const seen = new Map<string, Position>([[keyOf(start), start]]);
  const used = new Set<CaseAction>();
  const faults = new Map<string, FlowFault>();
  const report = (fault: FaultKind, where: string) =>
    faults.set(`${fault} ${where}`, { fault, where });
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const [action, command] of Object.entries(flow.commands)) {
      for (const next of movesOf(flow, action as CaseAction, command, at, report)) {
        used.add(action as CaseAction);
        if (seen.has(keyOf(next))) continue;
        seen.set(keyOf(next), next);
        waiting.push(next);
      }
    }
  }
  const reached = new Set([...seen.values()].map(({ stage }) => stage));
  return { reached, used, faults: [...faults.values()], states: seen.size };
}

/** Stages from which some path leads to an end. */
export function stagesThatEnd(flow: Flow): ReadonlySet<string> {
  const ending = new Set<string>(flow.ends);
  const commands = Object.entries(flow.commands) as [CaseAction, FlowCommand][];
  for (let grown = true; grown;) {
    grown = false;
    for (const [action, { from, to }] of commands) {
      if (stays.has(action)) continue;
      if (!to.some((stage) => ending.has(stage))) continue;
      for (const stage of from) {
        if (ending.has(stage)) continue;
        ending.add(stage);
        grown = true;
      }
    }
  }
  return ending;
}

/** Acts that are written down and leave the case where it is. */
const stays: ReadonlySet<CaseAction> = new Set<CaseAction>([
  'extend-time-limit',
  'release',
  'record-delivery-attempt',
  'evaluate',
  'amend-evaluation',
  'raise-warning',
]);

const examining: ReadonlySet<CaseAction> = new Set<CaseAction>([
  'claim',
  'propose',
  'start-special-procedure',
]);

type Report = (fault: FaultKind, where: string) => void;

function movesOf(
  flow: Flow,
  action: CaseAction,
  command: FlowCommand,
  at: Position,
  report: Report,
): Position[] {
  if (!command.from.includes(at.stage)) return [];
  if (action === 'request-supplement' && at.supplemented) return [];
  if (action === 'extend-time-limit' && at.extended) return [];
  if (action === 'finish-production' && at.produced) return [];
  const byOfficer = command.who.some((who) => who !== 'applicant' && who !== 'system');
  const actors = byOfficer ? officers.filter((officer) => mayAct(command, at, officer)) : [0];
  return actors.flatMap((officer) => {
    if ((action === 'grant' || action === 'deny') && (at.examinedBy & officer) !== 0) {
      report('same-officer-decides', action);
    }
    return targetsOf(flow, action, command, at).map((stage) =>
      arrive({ action, command, at, stage, officer }, report),
    );
  });
}

function mayAct({ notBy = [] }: FlowCommand, at: Position, officer: number): boolean {
  if (notBy.includes('accept') && at.acceptedBy === officer) return false;
  return !(notBy.includes('examine') && (at.examinedBy & officer) !== 0);
}

function targetsOf(
  flow: Flow,
  action: CaseAction,
  { to }: FlowCommand,
  at: Position,
): (CaseStatus | 'new')[] {
  if (stays.has(action)) return [at.stage];
  if (action !== 'record-checks') return [...to];
  // Only before acceptance does a check move the case, and only where the flow lets checks decide.
  const decides = flow.checks === 'decide' && at.stage === 'received';
  return decides ? to.filter((stage) => beforeAndAfterChecks.includes(stage)) : [at.stage];
}

const beforeAndAfterChecks: readonly CaseStatus[] = ['received', 'accepted', 'granted'];

interface Move {
  readonly action: CaseAction;
  readonly command: FlowCommand;
  readonly at: Position;
  readonly stage: CaseStatus | 'new';
  readonly officer: number;
}

function arrive(move: Move, report: Report): Position {
  const { action, at, stage, officer } = move;
  const clock = clockAfter(move, report);
  if (stage === 'awaiting-supplement' && (clock === 'running' || clock === 'stopped')) {
    report('clock-runs-in-supplement', action);
  }
  if ((stage === 'granted' || stage === 'denied') && clock !== 'ended') {
    report('decided-without-clock', action);
  }
  if (overStages.includes(stage) && clock !== 'ended' && clock !== 'off') {
    report('clock-left-open', `${action} to ${stage}`);
  }
  return {
    stage,
    clock,
    supplemented: at.supplemented || action === 'request-supplement',
    extended: at.extended || action === 'extend-time-limit',
    produced: at.produced || action === 'finish-production',
    acceptedBy: action === 'accept' ? officer : at.acceptedBy,
    examinedBy: examining.has(action) ? at.examinedBy | officer : at.examinedBy,
  };
}

const overStages: readonly string[] = ['withdrawn', 'terminated', 'delivered', 'closed'];

function clockAfter({ action, command, at, stage }: Move, report: Report): Position['clock'] {
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

function keyOf(position: Position): string {
  return Object.values(position).join('|');
}
