/** What tests get in place of `node:test` while mutants are tried: that one runs once a process, and starting costs most. */
export interface FoundTest {
  readonly name: string;
  readonly run: () => unknown;
}

let found: FoundTest[] = [];

export function it(name: string, run: () => unknown): void {
  // Options would stand here: they would be lost without a word.
  if (typeof run !== 'function')
    throw new Error(`The test ${name} is more than a name and a body.`);
  found.push({ name, run });
}

export function describe(name: string, body: () => unknown): void {
  if (typeof body !== 'function') throw new Error(`${name} is more than a name and a body.`);
  if (body() !== undefined)
    throw new Error(`${name} gives something back: it would not be awaited.`);
}

/** The tests that were told since it was last asked. */
export function takeFound(): readonly FoundTest[] {
  const taken = found;
  found = [];
  return taken;
}
