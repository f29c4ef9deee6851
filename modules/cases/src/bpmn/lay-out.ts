import type { CaseAction, CaseStatus } from '../domain/words.ts';
import type { DrawnMove } from './drawn-moves.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the drawing. Stages stand in one row; below it each act has a line of its own, as on a map of the underground. */
const columnWidth = 190;
const left = 40;
const top = 60;
const laneHeight = 30;
export const taskSize = { width: 130, height: 76 } as const;
export const circleSize = { width: 36, height: 36 } as const;
export const gatewaySize = { width: 50, height: 50 } as const;
const gatewayTop = top + taskSize.height + 34;
const lanesTop = gatewayTop + gatewaySize.height + 50;

/** The box of a node in its column; circles are centred where a task would be. */
export function nodeBox(column: number, size: { width: number; height: number }): Box {
  return {
    x: left + column * columnWidth + (taskSize.width - size.width) / 2,
    y: top + (taskSize.height - size.height) / 2,
    ...size,
  };
}

export function gatewayBox(column: number): Box {
  return { ...nodeBox(column, gatewaySize), y: gatewayTop };
}

/** Where the clock of a deadline sits on the lower edge of its stage: the first on the right. */
export function timerBox(column: number, index: number): Box {
  const task = nodeBox(column, taskSize);
  const x = task.x + task.width - 20 - index * 40 - circleSize.width / 2;
  return { x, y: task.y + task.height - circleSize.height / 2, ...circleSize };
}

export function bottomOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height };
}

/** Where arrows come into a node: left of what leaves it. */
export function entryOf({ x, y, width, height }: Box): Point {
  return { x: width < taskSize.width ? x + width / 2 : x + 18, y: y + height };
}

/** Down to the line of the act, along it, and up again. */
export function wayThrough(from: Point, lane: number, to: Point): Point[] {
  const y = lanesTop + lane * laneHeight;
  return [from, { x: from.x, y }, { x: to.x, y }, to];
}

/** The name of an arrow stands on its line, on the side to which it leads. */
export function labelBox([, bend, turn]: readonly Point[], text: string): Box {
  const width = 12 * text.length + 8;
  const at = bend ?? { x: 0, y: 0 };
  const leads = (turn?.x ?? at.x) >= at.x ? 6 : -width - 6;
  return { x: at.x + leads, y: at.y - 17, width, height: 14 };
}

/** One line for each act; acts that never lie above one another share it, short ones nearest to the stages. */
export function lanesOf(
  moves: readonly DrawnMove[],
  columnOf: (stage: 'new' | CaseStatus) => number,
): Map<CaseAction, number> {
  const spans = new Map<CaseAction, { from: number; to: number }>();
  for (const { command, from, to } of moves) {
    const known = spans.get(command) ?? { from: Infinity, to: -Infinity };
    const columns = [columnOf(from), columnOf(to)];
    spans.set(command, {
      from: Math.min(known.from, ...columns),
      to: Math.max(known.to, ...columns),
    });
  }
  const taken: { from: number; to: number }[][] = [];
  const lanes = new Map<CaseAction, number>();
  const shortFirst = [...spans].toSorted(([, one], [, other]) => lengthOf(one) - lengthOf(other));
  for (const [command, span] of shortFirst) {
    const free = taken.findIndex((lane) =>
      lane.every(({ from, to }) => to < span.from || span.to < from),
    );
    const lane = free === -1 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), span];
    lanes.set(command, lane);
  }
  return lanes;
}

function lengthOf({ from, to }: { from: number; to: number }): number {
  return to - from;
}
