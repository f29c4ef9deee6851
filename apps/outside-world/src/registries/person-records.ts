import { syntheticPersons, type PersonChange, type SyntheticPerson } from './synthetic-persons.ts';

/** The registries' records: the synthetic persons, with what a test has changed about them. */
export interface PersonRecords {
  list(): readonly SyntheticPerson[];
  find(idNumber: string): SyntheticPerson | undefined;
  change(idNumber: string, change: PersonChange): SyntheticPerson | undefined;
  reset(): void;
}

export function createPersonRecords(): PersonRecords {
  const changed = new Map<string, SyntheticPerson>();
  const find = (idNumber: string) =>
    changed.get(idNumber) ?? syntheticPersons.find((known) => known.idNumber === idNumber);
  return {
    list: () => syntheticPersons.map((known) => changed.get(known.idNumber) ?? known),
    find,
    change(idNumber, change) {
      const known = find(idNumber);
      if (known === undefined) return undefined;
      const next = { ...known, ...change };
      changed.set(idNumber, next);
      return next;
    },
    reset: () => changed.clear(),
  };
}
