import type { Flow } from './flow.ts';
import { movesOf } from './moves-of.ts';
import type { Position } from './moves-of.ts';
import { shapeOf } from './item-shape.ts';
import type { ItemShape } from './item-shape.ts';
import type { FaultKind, FlowFault } from './prove-flow.ts';
import type { CaseAction } from './words.ts';

/** Everything the search saw: stages and commands it came through, and what was wrong on the way. */
export interface Exploration {
  readonly reached: ReadonlySet<string>;
  readonly used: ReadonlySet<CaseAction>;
  /** Stages in which some position has no way to an end. */
  readonly stuck: ReadonlySet<string>;
  readonly faults: readonly FlowFault[];
  readonly states: number;
}

const start: Position = {
  stage: 'new',
  clock: 'off',
  supplemented: false,
  extended: false,
  produced: false,
  proposed: false,
  acceptor: 'none',
  examiners: 0,
  leg: 0,
  opinions: 'none',
  inspection: 'none',
  method: 'none',
};

/** Visits every position the flow can bring a case of the item into. Bounded: a position has finitely many values. */
export function exploreFlow(flow: Flow, item: ItemShape = shapeOf(flow)): Exploration {
  const seen = new Map<string, Position>([[keyOf(start), start]]);
  const before = new Map<string, string[]>();
  const used = new Set<CaseAction>();
  const faults = new Map<string, FlowFault>();
  const report = (fault: FaultKind, where: string) =>
    faults.set(`${fault} ${where}`, { fault, where });
  const commands = Object.entries(flow.commands);
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const from = keyOf(at);
    for (const [action, command] of commands) {
      if (!command.from.includes(at.stage)) continue;
      for (const next of movesOf({
        flow,
        item,
        action: action as CaseAction,
        command,
        at,
        report,
      })) {
        used.add(action as CaseAction);
        const key = keyOf(next);
        if (!givesUp.has(action)) {
          const known = before.get(key);
          if (known === undefined) before.set(key, [from]);
          else known.push(from);
        }
        if (seen.has(key)) continue;
        seen.set(key, next);
        waiting.push(next);
      }
    }
  }
  return {
    reached: new Set([...seen.values()].map(({ stage }) => stage)),
    used,
    stuck: stuckStages(seen, before, flow.ends),
    faults: [...faults.values()],
    states: seen.size,
  };
}

/** A case that ends only if the applicant gives up, or the organ does, does not end. */
const givesUp: ReadonlySet<string> = new Set(['withdraw', 'terminate']);

/** Backwards from every end: what is not met on the way can never end. */
function stuckStages(
  seen: ReadonlyMap<string, Position>,
  before: ReadonlyMap<string, readonly string[]>,
  ends: readonly string[],
): Set<string> {
  const ending = new Set([...seen].filter(([, { stage }]) => ends.includes(stage)).map(keyOnly));
  const waiting = [...ending];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    for (const earlier of before.get(key) ?? []) {
      if (ending.has(earlier)) continue;
      ending.add(earlier);
      waiting.push(earlier);
    }
  }
  return new Set([...seen].filter(([key]) => !ending.has(key)).map(([, { stage }]) => stage));
}

function keyOnly([key]: [string, Position]): string {
  return key;
}

function keyOf(at: Position): string {
  return (
    `${at.stage}|${at.clock}|${at.supplemented}|${at.extended}|${at.produced}|${at.proposed}|` +
    `${at.acceptor}|${at.examiners}|${at.leg}|${at.opinions}|${at.inspection}|${at.method}`
  );
}
