import type { WatchThresholds } from './thresholds.ts';

/** The last calls of one system: a rising share of no match is somebody guessing, or a broken form. */
export interface MismatchRatio {
  /** Counts a result; answers what has just become necessary. */
  add(isMismatch: boolean): 'slow' | 'suspend' | undefined;
  percent(): number;
}

export function mismatchRatio(thresholds: WatchThresholds): MismatchRatio {
  const last = new Uint8Array(thresholds.ratioCalls);
  let at = 0;
  let seen = 0;
  let misses = 0;
  let reached: 'slow' | 'suspend' | undefined;
  const percent = () => (seen === 0 ? 0 : (100 * misses) / Math.min(seen, last.length));
  return {
    percent,
    add(isMismatch) {
      misses += Number(isMismatch) - last[at]!;
      last[at] = Number(isMismatch);
      at = (at + 1) % last.length;
      seen += 1;
      // Before that many the share says nothing.
      if (seen < last.length) return undefined;
      const now =
        percent() > thresholds.suspendPercent
          ? 'suspend'
          : percent() > thresholds.slowPercent
            ? 'slow'
            : undefined;
      const isNew = now !== undefined && now !== reached && reached !== 'suspend';
      reached = now ?? (percent() < thresholds.slowPercent / 2 ? undefined : reached);
      return isNew ? now : undefined;
    },
  };
}
