import { specialFaults, systemNames, type SpecialFault, type SystemName } from './systems.ts';

/** What is wrong with one system at present. */
export interface Faults extends Readonly<Partial<Record<SpecialFault, boolean>>> {
  /** The connection is cut without an answer. */
  readonly down?: boolean;
  /** Each answer is held back this long. */
  readonly slowMs?: number;
  /** Of every `of` requests the first `failing` are answered 500. */
  readonly errors?: { readonly failing: number; readonly of: number };
}

export interface FaultBoard {
  faultsOf(system: SystemName): Faults;
  all(): Readonly<Record<SystemName, Faults>>;
  /** Replaces the system's faults; what it does not name is switched off. */
  set(system: SystemName, faults: Faults): void;
  reset(): void;
  /** Whether the next request to the system is to fail; counts it. */
  takesError(system: SystemName): boolean;
}

export function createFaultBoard(): FaultBoard {
  const faults = new Map<SystemName, Faults>();
  const counted = new Map<SystemName, number>();
  const names = Object.keys(systemNames) as SystemName[];
  return {
    faultsOf: (system) => faults.get(system) ?? {},
    all: () =>
      Object.fromEntries(names.map((name) => [name, faults.get(name) ?? {}])) as Record<
        SystemName,
        Faults
      >,
    set(system, wanted) {
      counted.delete(system);
      faults.set(system, onlyPossible(system, wanted));
    },
    reset() {
      faults.clear();
      counted.clear();
    },
    takesError(system) {
      const errors = faults.get(system)?.errors;
      if (errors === undefined) return false;
      const count = counted.get(system) ?? 0;
      counted.set(system, count + 1);
      return count % errors.of < errors.failing;
    },
  };
}

function onlyPossible(system: SystemName, wanted: Faults): Faults {
  const special = specialFaults[system].filter((name) => wanted[name] === true);
  return {
    ...(wanted.down === true && { down: true }),
    ...(wanted.slowMs !== undefined && wanted.slowMs > 0 && { slowMs: wanted.slowMs }),
    ...(wanted.errors !== undefined && wanted.errors.failing > 0 && { errors: wanted.errors }),
    ...Object.fromEntries(special.map((name) => [name, true])),
  };
}
