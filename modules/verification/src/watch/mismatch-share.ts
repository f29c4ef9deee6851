import type { WatchThresholds } from './thresholds.ts';

/** What the counters of a system say at one moment: `unable` is not counted. */
export interface AnswerCount {
  readonly answers: number;
  readonly mismatches: number;
}

export interface MismatchShare {
  /** A later reading of the counters; answers the share of no match in the last calls, in percent, once there are enough. */
  read(count: AnswerCount): number | undefined;
}

/** The share of no match over at least the last so many calls of a system, whichever processes answered them. */
export function mismatchShare({ ratioCalls }: Pick<WatchThresholds, 'ratioCalls'>): MismatchShare {
  let readings: AnswerCount[] = [];
  return {
    read(count) {
      if (readings.at(-1)?.answers === count.answers) return undefined;
      // The latest reading that lies far enough back; what is older is not needed any more.
      const from = readings.findLastIndex(({ answers }) => count.answers - answers >= ratioCalls);
      if (from > 0) readings = readings.slice(from);
      readings.push(count);
      if (readings.length > mostReadings) readings.splice(1, 1);
      if (from === -1) return undefined;
      const first = readings[0]!;
      return (100 * (count.mismatches - first.mismatches)) / (count.answers - first.answers);
    },
  };
}

const mostReadings = 1_000;

export type MismatchStep = 'slow' | 'suspend' | 'recover';

/** What the share makes necessary. A slowed system has recovered when it has fallen below half of what slowed it. */
export function stepFor(
  percent: number,
  isSlowed: boolean,
  { slowPercent, suspendPercent }: Pick<WatchThresholds, 'slowPercent' | 'suspendPercent'>,
): MismatchStep | undefined {
  if (percent > suspendPercent) return 'suspend';
  if (!isSlowed) return percent > slowPercent ? 'slow' : undefined;
  return percent < slowPercent / 2 ? 'recover' : undefined;
}
