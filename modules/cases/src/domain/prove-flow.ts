import { commandsOf } from './flow.ts';
import type { Flow, FlowCommand } from './flow.ts';
import { exploreFlow } from './explore-flow.ts';
import type { Exploration } from './explore-flow.ts';
import { jointFaults } from './joint-faults.ts';
import { lawFaults } from './law-faults.ts';
import { shapeOf } from './item-shape.ts';
import type { ItemShape } from './item-shape.ts';
import { waitingFaults } from './waiting-faults.ts';
import { officerRoles } from './words.ts';
import type { CaseAction, OfficerRole } from './words.ts';

/** One reason why a flow may not serve a case, and where it lies. */
export interface FlowFault {
  readonly fault: FaultKind;
  readonly where: string;
}

export type FaultKind =
  | 'control-point-missing'
  | 'stage-unknown'
  | 'stage-unreachable'
  | 'end-unreachable'
  | 'command-dead'
  | 'clock-started-twice'
  | 'clock-stopped-without-running'
  | 'clock-resumed-without-stop'
  | 'clock-runs-in-supplement'
  | 'decided-without-clock'
  | 'clock-left-open'
  | 'clock-unwatched'
  | 'extension-without-clock'
  | 'extension-too-long'
  | 'remedy-missing'
  | 'remedy-too-short'
  | 'writing-missing'
  | 'silence-unanswered'
  | 'same-officer-decides'
  | 'examination-skipped'
  | 'wrong-hands'
  | 'entry-differs'
  | 'given-up-after-decision'
  | 'end-reopened'
  | 'role-unknown'
  | 'upper-organ-asks-again'
  | 'organ-without-way'
  | 'joint-never-joins'
  | 'quorum-unreachable'
  | 'inspection-alone'
  | 'inspection-missing'
  | 'inspection-not-signed'
  | 'service-with-case'
  | 'service-for-nobody'
  | 'parts-missing'
  | 'parts-in-a-circle'
  | 'deemed-without-law'
  | 'stop-without-law'
  | 'waits-for-ever'
  | 'discretion-in-filing';

export interface ProofOptions {
  /** The item whose cases it handles; without one, everything the flow can do must be of use. */
  readonly item?: ItemShape;
  /** The roles filled at each level of organ that uses the flow. */
  readonly rolesOfLevels?: Readonly<Record<string, readonly OfficerRole[]>>;
}

/**
 * The publish gate: an exhaustive search over stage × clock × who has acted. A flow with no faults reaches every
 * stage, can always end, starts its clock once and ends it on each deciding path, and has a remedy for each refusal.
 */
export function flowFaults(flow: Flow, options: ProofOptions = {}): FlowFault[] {
  return proveFlow(flow, options).faults;
}

export interface FlowProof {
  readonly faults: FlowFault[];
  /** Positions of a case that the search came through; none where the shape alone was looked at. */
  readonly states: number;
}

/** The same, with how much was searched. */
export function proveFlow(flow: Flow, options: ProofOptions = {}): FlowProof {
  if (isService(flow)) return { faults: serviceFaults(flow), states: 0 };
  const shape = shapeFaults(flow);
  // Stages that do not exist would only repeat themselves as faults of the search.
  if (shape.some(({ fault }) => fault === 'stage-unknown')) return { faults: shape, states: 0 };
  const item = options.item ?? shapeOf(flow);
  const exploration = exploreFlow(flow, item);
  const faults = [
    ...shape,
    ...reachFaults(flow, exploration, options.item),
    ...jointFaults(flow, item),
    ...exploration.faults,
    ...lawFaults(flow),
    ...waitingFaults(flow),
    ...roleFaults(flow, options),
  ];
  return { faults, states: exploration.states };
}

/** Whether the flow leaves no case: a query is answered at once; of bookings and penalties once only the steps were told. */
export function isService({ kind, stages }: Flow): boolean {
  return kind === 'query' || (stages.length === 0 && (kind === 'booking' || kind === 'penalty'));
}

/** Half a flow would look like a case that can be applied for: it has steps for people and nothing else. */
function serviceFaults(flow: Flow): FlowFault[] {
  const inside = [...Object.keys(flow.commands), ...flow.stages, ...flow.ends];
  const faults = inside.map((where): FlowFault => ({ fault: 'service-with-case', where }));
  const asks = flow.steps.some(({ who }) => who.includes('applicant'));
  return asks ? faults : [...faults, { fault: 'service-for-nobody', where: flow.template }];
}

/** 受理、决定、送达: control points that no flow may leave out. Only a filing (备案) has nothing to deny. */
function controlPointsOf({ kind }: Flow): readonly CaseAction[] {
  switch (kind) {
    case 'filing':
      return [...everywhere, 'accept', 'grant', 'deliver'];
    case 'reply':
      return [...everywhere, 'accept', 'answer'];
    case 'booking':
      return [...everywhere, 'assign-place', 'check-in', 'note-absence'];
    case 'penalty':
      return [...everywhere, 'announce-penalty', 'state-defence', 'penalise', 'record-payment'];
    default:
      return [...everywhere, 'accept', 'grant', 'deny', 'deliver'];
  }
}

/** Whoever applies may give up before the decision, and rate what they got (国办发〔2019〕51号). */
const everywhere: readonly CaseAction[] = ['submit', 'withdraw', 'evaluate'];

function shapeFaults(flow: Flow): FlowFault[] {
  const missing = controlPointsOf(flow)
    .filter((action) => flow.commands[action] === undefined)
    .map((action): FlowFault => ({ fault: 'control-point-missing', where: action }));
  const known = new Set<string>(['new', ...flow.stages]);
  const unknown = commandsOf(flow).flatMap(([action, { from, to }]) =>
    [...from, ...to]
      .filter((stage) => !known.has(stage))
      .map((stage): FlowFault => ({ fault: 'stage-unknown', where: `${action}: ${stage}` })),
  );
  return [...missing, ...unknown];
}

/** For a single item a step may be of no use; that a case gets stuck is a fault for every item. */
function reachFaults(
  flow: Flow,
  { reached, used, stuck }: Exploration,
  item: ItemShape | undefined,
): FlowFault[] {
  const ends = [...stuck].map((stage): FlowFault => ({ fault: 'end-unreachable', where: stage }));
  if (item !== undefined) return ends;
  return [
    ...flow.stages
      .filter((stage) => !reached.has(stage))
      .map((stage): FlowFault => ({ fault: 'stage-unreachable', where: stage })),
    ...ends,
    ...commandsOf(flow)
      .filter(([action]) => !used.has(action))
      .map(([action]): FlowFault => ({ fault: 'command-dead', where: action })),
  ];
}

function roleFaults(flow: Flow, { rolesOfLevels = { any: officerRoles } }: ProofOptions) {
  return Object.entries(rolesOfLevels).flatMap(([level, roles]) =>
    commandsOf(flow)
      .filter(([, { who }]) => !who.some((one) => isFilled(one, roles)))
      .map(([action]): FlowFault => ({ fault: 'role-unknown', where: `${action} at ${level}` })),
  );
}

function isFilled(who: FlowCommand['who'][number], roles: readonly OfficerRole[]): boolean {
  return who === 'applicant' || who === 'system' || roles.includes(who);
}
