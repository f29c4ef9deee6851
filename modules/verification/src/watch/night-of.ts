/** The number of the night in Shanghai, 22:00 to 06:00, in which the moment lies; undefined by day. */
export function nightOf(epochMs: number): number | undefined {
  const local = epochMs + shanghaiMs;
  const hour = Math.floor(local / hourMs) % 24;
  if (hour >= 6 && hour < 22) return undefined;
  // A night belongs to the day on whose morning it ends.
  return Math.floor((local + 2 * hourMs) / (24 * hourMs));
}

const hourMs = 3_600_000;
const shanghaiMs = 8 * hourMs;
