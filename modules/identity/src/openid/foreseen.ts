/** Answers that came along with another one and will be asked for in a moment. */
export interface Foreseen<Answer> {
  foresee(key: string, answer: Answer): void;
  /** Given once, and only while it is young. */
  take(key: string): { readonly answer: Answer } | undefined;
}

const youngMs = 250;
const most = 1000;

export function createForeseen<Answer>(): Foreseen<Answer> {
  const known = new Map<string, { readonly answer: Answer; readonly at: number }>();
  return {
    foresee(key, answer) {
      if (known.size >= most) known.clear();
      known.set(key, { answer, at: performance.now() });
    },
    take(key) {
      const found = known.get(key);
      if (found === undefined) return undefined;
      known.delete(key);
      return performance.now() - found.at < youngMs ? found : undefined;
    },
  };
}
