import type { AssuranceLevel } from '@tongban/http';

/** How somebody is signed in: how sure we are who it is, and by what means they showed it just now. */
export interface Assurance {
  readonly level: AssuranceLevel;
  readonly authenticator: number;
}

const written = /^urn:tongban:acr:L([1-4])(?:\.A([1-3]))?$/;

/** Every class a system may ask for: a level, alone or with an authenticator. */
export const assuranceClasses: readonly string[] = [1, 2, 3, 4].flatMap((level) => [
  `urn:tongban:acr:L${level}`,
  ...[1, 2, 3].map((authenticator) => `urn:tongban:acr:L${level}.A${authenticator}`),
]);

export function assuranceClassOf({ level, authenticator }: Assurance): string {
  return `urn:tongban:acr:L${level}.A${authenticator}`;
}

/** `urn:tongban:acr:L3` asks for level 3 by any means. Undefined for a class that is not ours. */
export function parseAssuranceClass(text: string): Assurance | undefined {
  const [, level, authenticator] = written.exec(text) ?? [];
  if (level === undefined) return undefined;
  return { level: Number(level) as AssuranceLevel, authenticator: Number(authenticator ?? 1) };
}

export function reaches(have: Assurance, needed: Assurance): boolean {
  return have.level >= needed.level && have.authenticator >= needed.authenticator;
}

/**
 * The class to tell a system: of those it asked for, in its order, the first that is reached; else what there is, and never
 * more than its contract lets it know.
 */
export function classToTell(have: Assurance, asked: readonly string[], maximum: number): string {
  const capped = { ...have, level: Math.min(have.level, maximum) as AssuranceLevel };
  const reached = asked.find((one) => {
    const needed = parseAssuranceClass(one);
    return needed !== undefined && reaches(capped, needed);
  });
  return reached ?? assuranceClassOf(capped);
}

/** What has to be raised to reach one of the classes asked for; undefined when one is reached, or none is ours. */
export function missingFor(have: Assurance, asked: readonly string[]): Assurance | undefined {
  const needed = asked.map(parseAssuranceClass).filter((one) => one !== undefined);
  if (needed.length === 0 || needed.some((one) => reaches(have, one))) return undefined;
  return needed.reduce((least, one) => (one.level < least.level ? one : least));
}
