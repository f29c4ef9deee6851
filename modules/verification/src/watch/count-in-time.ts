/** Counts of names within a span of time, such as a minute or a night. Remembers so many names. */
export interface TimedCounts {
  /** The count of the name in this span, this one included. */
  add(name: string, span: number): number;
}

export function countInTime(mostNames = 10_000): TimedCounts {
  const counts = new Map<string, { span: number; count: number }>();
  return {
    add(name, span) {
      const entry = counts.get(name);
      const count = entry?.span === span ? entry.count + 1 : 1;
      counts.delete(name);
      counts.set(name, { span, count });
      for (const oldest of counts.keys()) {
        if (counts.size <= mostNames) break;
        counts.delete(oldest);
      }
      return count;
    },
  };
}
