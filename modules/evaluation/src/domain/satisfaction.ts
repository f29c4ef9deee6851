/** How many ratings of each level; 5 is the best. */
export type LevelCounts = Readonly<Record<1 | 2 | 3 | 4 | 5, number>>;

/** 满意度 weights: assumed, set by each deployment. */
export const standardWeights: Readonly<Record<1 | 2 | 3 | 4 | 5, number>> = {
  5: 100,
  4: 80,
  3: 60,
  2: 30,
  1: 0,
};

/** 好评率: the upper three of five levels (国办发〔2019〕51号). Undefined while nobody has rated. */
export function goodShareOf(counts: LevelCounts): number | undefined {
  const all = totalOf(counts);
  return all === 0 ? undefined : round((counts[5] + counts[4] + counts[3]) / all);
}

/** 满意度, 0 to 100. */
export function satisfactionOf(counts: LevelCounts, weights = standardWeights): number | undefined {
  const all = totalOf(counts);
  if (all === 0) return undefined;
  const sum = ([1, 2, 3, 4, 5] as const).reduce(
    (total, level) => total + counts[level] * weights[level],
    0,
  );
  return round(sum / all);
}

export function totalOf(counts: LevelCounts): number {
  return counts[1] + counts[2] + counts[3] + counts[4] + counts[5];
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
