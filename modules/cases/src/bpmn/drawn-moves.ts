import type { Flow, FlowCommand } from '../domain/flow.ts';
import { commandsOf } from '../domain/flow.ts';
import type { CaseAction, CaseStatus } from '../domain/words.ts';

/** An arrow of the drawing: the act that leads from one stage to another. */
export interface DrawnMove {
  readonly command: CaseAction;
  readonly from: 'new' | CaseStatus;
  readonly to: CaseStatus;
}

/** What a picture shows of the acts: arrows between stages, and what is done while a case stays where it is. */
export interface DrawnMoves {
  readonly moves: readonly DrawnMove[];
  readonly stays: ReadonlyMap<CaseStatus, readonly CaseAction[]>;
}

/**
 * The arrows of a flow. An act that may leave a case where it stands is no arrow but belongs to the stage; an act
 * from many stages to one gives an arrow from each. Sources and targets can be read back from it without loss.
 */
export function drawnMovesOf(flow: Pick<Flow, 'commands'>): DrawnMoves {
  const stays = new Map<CaseStatus, CaseAction[]>();
  const moves = commandsOf(flow as Flow).flatMap(([command, { from, to }]) => {
    const leadsOut = to.filter((stage) => !from.includes(stage));
    return from.flatMap((source) => {
      const stay = to.find((stage) => stage === source);
      if (stay !== undefined) stays.set(stay, [...(stays.get(stay) ?? []), command]);
      const targets = stay === undefined && leadsOut.length === 0 ? to : leadsOut;
      return targets.map((target): DrawnMove => ({ command, from: source, to: target }));
    });
  });
  return { moves, stays };
}

/** From where to where each act leads, read back; lists in the order given, what is new to them in the order drawn. */
export function endsOf(
  { moves, stays }: DrawnMoves,
  order: Readonly<Partial<Record<CaseAction, Pick<FlowCommand, 'from' | 'to'>>>>,
): Map<CaseAction, Pick<FlowCommand, 'from' | 'to'>> {
  const drawn = new Map<CaseAction, { from: Set<'new' | CaseStatus>; to: Set<CaseStatus> }>();
  const endsOfOne = (command: CaseAction) => {
    const known = drawn.get(command) ?? { from: new Set(), to: new Set() };
    drawn.set(command, known);
    return known;
  };
  for (const { command, from, to } of moves) {
    const ends = endsOfOne(command);
    ends.from.add(from);
    ends.to.add(to);
  }
  for (const [stage, commands] of stays) {
    for (const command of commands) {
      const ends = endsOfOne(command);
      ends.from.add(stage);
      ends.to.add(stage);
    }
  }
  return new Map(
    [...drawn].map(([command, { from, to }]) => [
      command,
      { from: inOrder(from, order[command]?.from), to: inOrder(to, order[command]?.to) },
    ]),
  );
}

export function inOrder<Stage extends string>(
  drawn: ReadonlySet<Stage>,
  order: readonly Stage[] = [],
): Stage[] {
  const known = order.filter((stage) => drawn.has(stage));
  return [...known, ...[...drawn].filter((stage) => !known.includes(stage))];
}
