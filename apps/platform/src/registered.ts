import { setTimeout } from 'node:timers/promises';
import type { PrefillKey } from '@tongban/catalogue';
import type { Clock } from '@tongban/kernel';
import {
  purposes,
  type OwnHousehold,
  type OwnTraffic,
  type OwnUnits,
  type Sharing,
} from '@tongban/sharing';

export interface RegisteredParts {
  readonly sharing: Pick<Sharing, 'queryOwnTraffic' | 'queryOwnUnits' | 'queryOwnHousehold'>;
  readonly clock: Clock;
  /** How long a page waits for a registry; what comes later is there for the next page. */
  readonly patienceMs?: number;
}

type Known = Partial<Record<PrefillKey, string>>;
interface Person {
  readonly personId: string;
  readonly idNumber: string;
}
interface Kept {
  readonly until: number;
  readonly answer: Promise<Known>;
}

/** A form of five pages asks once, not five times; nothing of it is stored. */
const keptForMs = 10 * 60_000;
const mostKept = 2_000;

const trafficKeys: readonly PrefillKey[] = [
  'plateKind',
  'plateNumber',
  'vehicleIdentificationTail',
  'licenceClass',
  'licenceArchiveNumber',
];
const unitKeys: readonly PrefillKey[] = ['unitCreditCode', 'unitName'];
const householdKeys: readonly PrefillKey[] = ['hukouRegion', 'hukouStreet'];

/**
 * What the registries have on the person who fills in a form that asks for it (令716 Art 7: what can be shared is not asked for again).
 * Each question leaves its receipt. A registry that is slow or fails leaves the question to be typed.
 */
export function registeredReader({ sharing, clock, patienceMs = 1_500 }: RegisteredParts) {
  const kept = new Map<string, Kept>();

  return async (person: Person, wanted: readonly PrefillKey[]): Promise<Known> => {
    const asks = (keys: readonly PrefillKey[]) => keys.some((key) => wanted.includes(key));
    const asking = {
      personId: person.personId,
      by: { kind: 'self' },
      purpose: purposes.prefilling.zh,
    } as const;
    const found = await Promise.all([
      asks(trafficKeys)
        ? once(`traffic ${person.personId}`, async () => {
            const answer = await sharing.queryOwnTraffic(asking, person.idNumber);
            return answer.ok ? trafficIn(answer.value.outcome) : undefined;
          })
        : {},
      asks(unitKeys)
        ? once(`units ${person.personId}`, async () => {
            const answer = await sharing.queryOwnUnits(asking, person.idNumber);
            return answer.ok ? unitIn(answer.value.outcome) : undefined;
          })
        : {},
      asks(householdKeys)
        ? once(`household ${person.personId}`, async () => {
            const answer = await sharing.queryOwnHousehold(asking, person.idNumber);
            return answer.ok ? householdIn(answer.value.outcome) : undefined;
          })
        : {},
    ]);
    return Object.assign({}, ...found) as Known;
  };

  async function once(key: string, ask: () => Promise<Known | undefined>): Promise<Known> {
    const now = Date.parse(clock());
    let known = kept.get(key);
    if (known === undefined || known.until < now) {
      const answer = ask().then(
        (found) => {
          if (found === undefined) kept.delete(key);
          return found ?? {};
        },
        () => {
          kept.delete(key);
          return {};
        },
      );
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
      known = { until: now + keptForMs, answer };
      kept.set(key, known);
    }
    const patience = new AbortController();
    try {
      return await Promise.race([
        known.answer,
        setTimeout(patienceMs, {}, { signal: patience.signal }),
      ]);
    } finally {
      patience.abort();
    }
  }
}

/** With one vehicle it is that one; of several nobody can tell which is meant. */
function trafficIn(outcome: OwnTraffic): Known | undefined {
  if (outcome.state !== 'answered') return undefined;
  const { vehicles, licence } = outcome;
  const [vehicle] = vehicles.length === 1 ? vehicles : [];
  return {
    ...(vehicle && {
      plateKind: vehicle.plateKind,
      plateNumber: vehicle.plateNumber,
      vehicleIdentificationTail: vehicle.vehicleIdentificationNumber.slice(-6),
    }),
    ...(licence && { licenceClass: licence.class, licenceArchiveNumber: licence.archiveNumber }),
  };
}

function unitIn(outcome: OwnUnits): Known | undefined {
  if (outcome.state !== 'answered') return undefined;
  const [unit] = outcome.units.length === 1 ? outcome.units : [];
  return unit === undefined ? {} : { unitCreditCode: unit.creditCode, unitName: unit.name };
}

function householdIn(outcome: OwnHousehold): Known | undefined {
  if (outcome.state === 'no-record') return {};
  if (outcome.state !== 'answered') return undefined;
  const { regionCode, street } = outcome;
  return {
    ...(regionCode !== undefined && { hukouRegion: regionCode }),
    ...(street !== undefined && { hukouStreet: street }),
  };
}
