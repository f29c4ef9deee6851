/** What V8 counted for a stretch of a source, in characters; the innermost one that holds a place speaks for it. */
export interface Counted {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Of one test file: what it ran of each source it loaded, and the processor time it took. */
export interface TestRun {
  readonly test: string;
  readonly cpuMs: number;
  readonly ran: Readonly<Record<string, readonly Counted[]>>;
}

/** Whether the tests got to this place of a source at all. */
export function isExecuted(counted: readonly Counted[], place: number): boolean {
  let innermost: Counted | undefined;
  for (const one of counted) {
    if (one.start > place || one.end <= place) continue;
    if (innermost === undefined || one.end - one.start <= innermost.end - innermost.start)
      innermost = one;
  }
  return innermost !== undefined && innermost.count > 0;
}

/**
 * The test files that can notice a change at this place, the likeliest and cheapest first: the one named for the source, then
 * by their cost, which puts examples before properties. A test that does not get there runs the same program as before.
 */
export function testsToRun(runs: readonly TestRun[], path: string, place: number): TestRun[] {
  const own = path.replace(/\.ts$/, '.test.ts');
  return runs
    .filter(({ ran }) => isExecuted(ran[path] ?? [], place))
    .toSorted(
      (one, other) =>
        Number(other.test === own) - Number(one.test === own) || one.cpuMs - other.cpuMs,
    );
}

/** The file and everything that imports it, directly or not: what a change to it can reach. */
export function reachedBy(
  path: string,
  importers: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const reached = new Set([path]);
  for (const one of reached) for (const by of importers[one] ?? []) reached.add(by);
  return [...reached];
}
