import type { Case } from './case.ts';
import type { CaseEvent } from './case-event.ts';

/** What a finished case shows of its way through the organ. */
export interface CaseWay {
  /** How often it went from one person to the next. */
  readonly handOffs: number;
  /** How many persons had it in their hands, the applicant among them. */
  readonly hands: number;
}

/**
 * How often a case really changed hands (经手), read from what happened: each time somebody else than before acted on
 * it. What the platform does by itself is nobody's hand; an act with a lent post is the act of whoever did it.
 */
export function wayOf(events: readonly Pick<CaseEvent, 'by'>[]): CaseWay {
  const hands = events.map(({ by }) => by).filter((by) => !by.startsWith('system:'));
  const handOffs = hands.filter((by, index) => index > 0 && by !== hands[index - 1]).length;
  return { handOffs, hands: new Set(hands).size };
}

/** Cases of one version compared: how many, the middle one, the mean, and the worst tenth. */
export interface Spread {
  readonly cases: number;
  readonly mean: number;
  readonly median: number;
  readonly p90: number;
}

/** The spread of some figures; undefined of none. Means are rounded to a hundredth. */
export function spreadOf(figures: readonly number[]): Spread | undefined {
  if (figures.length === 0) return undefined;
  const sorted = figures.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  const mean = sorted.reduce((sum, figure) => sum + figure, 0) / sorted.length;
  return {
    cases: sorted.length,
    mean: Math.round(mean * 100) / 100,
    median: at(0.5),
    p90: at(0.9),
  };
}

/** The version under which a case ended. */
export function endedUnder({
  filing,
}: Case): { readonly version: number; readonly hash: string } | undefined {
  return filing && { version: filing.flow.version, hash: filing.flow.hash };
}
