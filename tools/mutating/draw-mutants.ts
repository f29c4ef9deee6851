import { readFileSync } from 'node:fs';
import { findMutants, type Mutant } from './find-mutants.ts';

/** A change and the source it is made to. */
export interface Drawn {
  readonly path: string;
  readonly source: string;
  readonly mutant: Mutant;
}

/** Which of all mutants are tried: at these lines, or from an order shuffled by the seed a share, less those left out. */
export interface Choice {
  readonly at: readonly string[];
  readonly seed: number;
  readonly share: number;
  readonly skip: number;
}

/** One seed gives one order, so that runs which skip what others tried make one larger sample. */
export function drawMutants(
  sources: readonly string[],
  { at, seed, share, skip }: Choice,
): { readonly drawn: readonly Drawn[]; readonly all: number } {
  const random = randomFrom(seed);
  const all = sources
    .flatMap((path) => {
      const source = readFileSync(path, 'utf8');
      return findMutants(path, source).map((mutant) => ({ path, source, mutant, order: random() }));
    })
    .toSorted((one, other) => one.order - other.order);
  const drawn =
    at.length > 0
      ? all.filter((one) => at.some((place) => lineOf(one).endsWith(place)))
      : all.slice(0, Math.round(all.length * share)).slice(skip);
  return { drawn, all: all.length };
}

export function mutated({ source, mutant: { start, end, replacement } }: Drawn): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

/** The file and the line, the change, and what stands there. */
export function placeOf(drawn: Drawn): string {
  const before = drawn.source.slice(0, drawn.mutant.start).split('\n');
  const line = drawn.source.split('\n')[before.length - 1]?.trim() ?? '';
  return `${lineOf(drawn)}  ${drawn.mutant.what}  ${line.slice(0, 100)}`;
}

function lineOf({ path, source, mutant }: Drawn): string {
  return `${path}:${source.slice(0, mutant.start).split('\n').length}`;
}

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
