/** When the schemas of the routes become functions. */
export type WhenCompiled = 'at start' | 'at first use';

/**
 * What the schema of a route becomes. No process is asked for all of its hundreds of routes, and compiling them all is a
 * good part of a start; a schema that does not compile is found by the test that starts with all of them.
 */
export function compiled<Made>(when: WhenCompiled, make: () => Made): () => Made {
  let made = when === 'at start' ? make() : undefined;
  return () => (made ??= make());
}
