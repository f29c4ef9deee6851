import type { SituationQuestion } from './situation.ts';

/** The questions that wait for one another, in a circle, the first named again at the end; or nothing. */
export function loopIn(questions: readonly SituationQuestion[]): string[] | undefined {
  const waitsFor = new Map(questions.map(({ key, when }) => [key, when?.question]));
  for (const { key } of questions) {
    const met = [key];
    for (let at = waitsFor.get(key); at !== undefined; at = waitsFor.get(at)) {
      if (at === key) return [...met, key];
      if (met.includes(at)) break;
      met.push(at);
    }
  }
  return undefined;
}
