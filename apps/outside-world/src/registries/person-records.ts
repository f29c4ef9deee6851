import { syntheticPersons, type PersonChange, type SyntheticPerson } from './synthetic-persons.ts';

/** The registries' records: the synthetic persons, with what a test has changed about them. */
export interface PersonRecords {
  list(): readonly SyntheticPerson[];
  find(idNumber: string): SyntheticPerson | undefined;
  change(idNumber: string, change: PersonChange): SyntheticPerson | undefined;
  /** What happened to the records after a place in their order: each person's entry, and every change since. */
  changesAfter(sequence: number, limit: number): readonly RecordChange[];
  reset(): void;
}

export interface RecordChange {
  readonly sequence: number;
  readonly person: SyntheticPerson;
}

export function createPersonRecords(): PersonRecords {
  const changed = new Map<string, SyntheticPerson>();
  let log: SyntheticPerson[] = [...syntheticPersons];
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
      log.push(next);
      return next;
    },
    changesAfter: (sequence, limit) =>
      log
        .slice(sequence, sequence + limit)
        .map((person, index) => ({ sequence: sequence + index + 1, person })),
    reset() {
      // The order goes on: who has followed it so far hears that everybody is as on the first day.
      if (changed.size > 0) log = [...log, ...syntheticPersons];
      changed.clear();
    },
  };
}
