import type { Refusal, Result } from '@tongban/kernel';
import type { Asking, AskingRefusal } from '../asking.ts';
import type { ResourceCode } from '../resources.ts';
import { queryOwn } from './query-own.ts';
import type { Receipted, SourceName, SourceParts } from './source-parts.ts';

export type FactValue = string | number | boolean | readonly string[];

/** Registers that are asked for single facts about a person, all in one protocol. */
const registers = {
  'driver-records': { source: 'traffic', path: '/registries/traffic/driver-facts' },
  'vehicle-records': { source: 'traffic', path: '/registries/traffic/vehicle-facts' },
  'vehicle-pledges': { source: 'traffic', path: '/registries/traffic/pledge-facts' },
  'border-crossings': { source: 'exitEntry', path: '/registries/exit-entry/crossing-facts' },
  'exit-entry-applications': {
    source: 'exitEntry',
    path: '/registries/exit-entry/application-facts',
  },
  'residence-records': { source: 'population', path: '/registries/population/residence-facts' },
  'identity-card-applications': {
    source: 'population',
    path: '/registries/population/identity-card-facts',
  },
  'household-registration': {
    source: 'population',
    path: '/registries/population/household-facts',
  },
  'name-counts': { source: 'population', path: '/registries/population/name-facts' },
} as const satisfies Partial<Record<ResourceCode, { source: SourceName; path: string }>>;

export type QueriedRegister = keyof typeof registers;

export interface FactsAnswer {
  /** `no-record`: the register keeps nothing of the person, which is an answer too. */
  readonly state: 'answered' | 'no-record' | 'cannot-judge' | 'failed';
  readonly facts: Readonly<Record<string, FactValue>>;
}

const mostEntries = 100;
const longestText = 300;

/** Single facts of a register about the person who asks: only what is asked for, and only values of a known kind. */
export async function queryFacts(
  parts: SourceParts,
  asking: Asking,
  question: {
    readonly register: QueriedRegister;
    readonly idNumber: string;
    readonly facts: readonly string[];
    /** What the question is about beside the person: a vehicle, a name. */
    readonly about?: Readonly<Record<string, string>>;
  },
): Promise<Result<Receipted<FactsAnswer>, Refusal<AskingRefusal>>> {
  const { register, idNumber, facts: wanted, about = {} } = question;
  const answer = await queryOwn(
    parts,
    { asking, idNumber },
    {
      ...registers[register],
      resource: register,
      fields: wanted,
      more: { fields: wanted, ...about },
      read({ facts }) {
        if (typeof facts !== 'object' || facts === null) return undefined;
        const given = facts as Readonly<Record<string, unknown>>;
        return {
          facts: Object.fromEntries(
            wanted.map((fact) => [fact, given[fact]] as const).filter(isKnownKind),
          ),
        };
      },
    },
  );
  if (!answer.ok) return answer;
  const { outcome } = answer.value;
  const told = outcome.state === 'answered' ? outcome : { ...outcome, facts: {} };
  return { ok: true, value: { ...answer.value, outcome: told } };
}

function isKnownKind(entry: readonly [string, unknown]): entry is readonly [string, FactValue] {
  const [, value] = entry;
  if (Array.isArray(value)) return value.length <= mostEntries && value.every(isText);
  return isText(value) || typeof value === 'boolean' || Number.isInteger(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= longestText;
}
