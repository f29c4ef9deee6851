import { Ajv2020 } from 'ajv/dist/2020.js';
import type { TimeLimit } from '@tongban/calendar';
import { branchCodes } from '@tongban/vocabulary';
import { parseDay } from '@tongban/kernel';
import type { Bilingual } from '@tongban/kernel';
import type { Handling, Join, Leg } from '../domain/handling.ts';
import file from './item-handling.json' with { type: 'json' };

/** A condition on an answer of the form: which departments are asked hangs on what was applied for. */
export interface AnswerCondition {
  readonly field: string;
  readonly equals?: string | number | boolean;
  readonly atLeast?: number;
}

/** What an item adds to its flow, as written in the data file. */
export interface ItemHandling {
  readonly joint?: {
    readonly ask: readonly { readonly branchCode: string; readonly when?: AnswerCondition }[];
    readonly join: Join;
    readonly silence: 'proceeds' | 'waits';
    readonly withinWorkingDays: number;
  };
  readonly inspectors?: number;
  /** How long each organ on the way has (行政许可法 Art 43). */
  readonly legLimit?: TimeLimit;
  /** The answer that says until when what is renewed is valid (行政许可法 Art 50). */
  readonly renewal?: { readonly field: string };
  /** Who reports is not shown to those who handle the report. */
  readonly confidential?: true;
  /** How many months what is granted holds. */
  readonly validMonths?: number;
  /** Under this name the file says how long the certificate holds. */
  readonly certificateTerm?: string;
  /** The parts of a joint matter, each done by a branch of the organ. */
  readonly parts?: readonly {
    readonly key: string;
    readonly name: Bilingual;
    readonly branchCode: string;
    readonly requires: readonly string[];
    readonly withinWorkingDays: number;
    /** The check on whose match the system does it. */
    readonly byCheck?: string;
  }[];
  /** The address whose region's organ does its part between examination and decision (户口迁移). */
  readonly peer?: { readonly field: string };
}

/** What else the handling hangs on; worked out by whoever knows the organs, the standards and the applicant. */
export interface CircumstancesOfCase {
  /** What the published standard lets be charged for this application, in fen; empty where nothing is. */
  readonly fees?: readonly number[];
  /** Full years of the applicant on the day of application; unknown of organisations. */
  readonly age?: number | undefined;

  readonly organId: string;
  /** Above the organ, as far as they have a part in the item, the next first. */
  readonly superiors: readonly string[];
  /** The organ that handles the same matter in another region. */
  organOf(regionCode: string): string | undefined;
  /** The platform at which the organ works, where it is another than this. */
  nodeOf?(organId: string): string | undefined;
}

const days = {
  type: 'object',
  required: ['amount', 'unit'],
  additionalProperties: false,
  properties: {
    amount: { type: 'integer', minimum: 1, maximum: 365 },
    unit: { enum: ['working-days', 'natural-days'] },
  },
} as const;

const handlingSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    inspectors: { type: 'integer', minimum: 2, maximum: 9 },
    legLimit: days,
    confidential: { const: true },
    validMonths: { type: 'integer', minimum: 1, maximum: 600 },
    certificateTerm: { type: 'string' },
    renewal: {
      type: 'object',
      required: ['field'],
      additionalProperties: false,
      properties: { field: { type: 'string' } },
    },
    parts: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        type: 'object',
        required: ['key', 'name', 'branchCode', 'requires', 'withinWorkingDays'],
        additionalProperties: false,
        properties: {
          key: { type: 'string', pattern: '^[a-z][a-z-]*$' },
          name: {
            type: 'object',
            required: ['zh', 'en'],
            additionalProperties: false,
            properties: { zh: { type: 'string' }, en: { type: 'string' } },
          },
          branchCode: { enum: branchCodes },
          requires: { type: 'array', items: { type: 'string' }, uniqueItems: true },
          withinWorkingDays: { type: 'integer', minimum: 1, maximum: 45 },
          byCheck: { type: 'string', pattern: '^[a-z][a-z-]*$' },
        },
      },
    },
    peer: {
      type: 'object',
      required: ['field'],
      additionalProperties: false,
      properties: { field: { type: 'string' } },
    },
    joint: {
      type: 'object',
      required: ['ask', 'join', 'silence', 'withinWorkingDays'],
      additionalProperties: false,
      properties: {
        ask: {
          type: 'array',
          minItems: 1,
          maxItems: 20,
          items: {
            type: 'object',
            required: ['branchCode'],
            additionalProperties: false,
            properties: {
              branchCode: { enum: branchCodes },
              when: {
                type: 'object',
                required: ['field'],
                additionalProperties: false,
                properties: {
                  field: { type: 'string' },
                  equals: { type: ['string', 'number', 'boolean'] },
                  atLeast: { type: 'number' },
                },
              },
            },
          },
        },
        join: {
          type: 'object',
          required: ['by'],
          additionalProperties: false,
          properties: {
            by: { enum: ['all', 'quorum', 'veto'] },
            agreeing: { type: 'integer', minimum: 1 },
          },
        },
        silence: { enum: ['proceeds', 'waits'] },
        withinWorkingDays: { type: 'integer', minimum: 1, maximum: 60 },
      },
    },
  },
} as const;

/** How many years a certificate holds for holders up to an age; older ones have it for good (长期). */
type CertificateTerm = readonly { readonly toAge: number; readonly years: number }[];

const termSchema = {
  type: 'array',
  minItems: 1,
  maxItems: 10,
  items: {
    type: 'object',
    required: ['toAge', 'years'],
    additionalProperties: false,
    properties: {
      toAge: { type: 'integer', minimum: 0, maximum: 200 },
      years: { type: 'integer', minimum: 1, maximum: 50 },
    },
  },
} as const;

interface HandlingFile {
  readonly certificateTerms: Readonly<Record<string, CertificateTerm>>;
  readonly templates: Readonly<Record<string, ItemHandling>>;
  readonly items: Readonly<Record<string, ItemHandling>>;
}

const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
}).compile<HandlingFile>({
  type: 'object',
  required: ['certificateTerms', 'templates', 'items'],
  additionalProperties: false,
  properties: {
    certificateTerms: { type: 'object', additionalProperties: termSchema },
    templates: { type: 'object', additionalProperties: handlingSchema },
    items: { type: 'object', additionalProperties: handlingSchema },
  },
});

const known = readHandlings(file);

/** Reads the parameters of all items; a broken file stops the start. */
export function readHandlings(content: unknown): HandlingFile {
  if (validate(content)) return content;
  const places = (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`,
  );
  throw new Error(`The parameters of the items are not well formed: ${places.join('; ')}`);
}

/** What the item adds to its flow: its own parameters over those of its template. */
export function itemHandling(item: { itemCode: string; template: string }): ItemHandling {
  return { ...known.templates[item.template], ...known.items[item.itemCode] };
}

/** Whether those who handle a case of the item are not shown whose it is. */
export function isConfidential(itemCode: string): boolean {
  return known.items[itemCode]?.confidential === true;
}

/** How a case of the item is handled, given what was answered in its form. Pinned to the case on submission. */
export function handlingOf(
  item: { itemCode: string; template: string },
  form: Readonly<Record<string, unknown>>,
  circumstances: CircumstancesOfCase,
): Handling {
  const parameters = itemHandling(item);
  const { joint, inspectors } = parameters;
  const { fees = [], age, ...organs } = circumstances;
  const years = certificateYearsAt(known.certificateTerms[parameters.certificateTerm ?? ''], age);
  const departments = (joint?.ask ?? [])
    .filter(({ when }) => when === undefined || holds(when, form))
    .map(({ branchCode }) => ({ organId: organs.organId, branchCode }));
  const until = form[parameters.renewal?.field ?? ''];
  const expiresOn = typeof until === 'string' ? parseDay(until) : undefined;
  const legs = item.template === 'T05' ? legsOf(organs, parameters, form) : [];
  return {
    ...(legs.length > 1 && { legs }),
    ...(joint &&
      departments.length > 0 && {
        joint: {
          departments,
          join: joint.join,
          silence: joint.silence,
          withinWorkingDays: joint.withinWorkingDays,
        },
      }),
    ...(inspectors !== undefined && { inspectors }),
    ...(expiresOn !== undefined && { expiresOn }),
    ...(parameters.confidential && { confidential: true }),
    ...(parameters.validMonths !== undefined && { validMonths: parameters.validMonths }),
    ...(fees.length > 0 && { fees }),
    ...(years !== undefined && { certificateYears: years }),
    ...(parameters.parts && {
      parts: parameters.parts.map(({ branchCode, ...part }) => ({
        ...part,
        department: { organId: organs.organId, branchCode },
      })),
    }),
  };
}

/** 居民身份证法 Art 5 and its like: by the age of the holder, five, ten or twenty years, or for good. */
function certificateYearsAt(
  term: CertificateTerm | undefined,
  age: number | undefined,
): Handling['certificateYears'] {
  if (term === undefined || age === undefined) return undefined;
  return term.find(({ toAge }) => age <= toAge)?.years ?? 'long-term';
}

/** Up from organ to organ; or over to a peer and back, whose part (迁移证) the deciding organ needs. */
function legsOf(
  { organId, superiors, organOf, nodeOf }: Omit<CircumstancesOfCase, 'fees' | 'age'>,
  { legLimit, peer }: ItemHandling,
  form: Readonly<Record<string, unknown>>,
): Leg[] {
  const limit = legLimit === undefined ? {} : { limit: legLimit };
  const first: Leg = { organId, as: 'first', ...limit };
  if (peer === undefined) {
    return [
      first,
      ...superiors.map((above): Leg => {
        const node = nodeOf?.(above);
        return { organId: above, as: 'superior', ...(node !== undefined && { node }), ...limit };
      }),
    ];
  }
  const address = form[peer.field] as { regionCode?: unknown } | undefined;
  const other = typeof address?.regionCode === 'string' ? organOf(address.regionCode) : undefined;
  // Within one organ nothing has to be passed on.
  if (other === undefined || other === organId) return [first];
  return [first, { organId: other, as: 'peer', ...limit }, { organId, as: 'peer', ...limit }];
}

function holds(
  { field, equals, atLeast }: AnswerCondition,
  form: Readonly<Record<string, unknown>>,
): boolean {
  const answer = form[field];
  if (equals !== undefined && answer !== equals) return false;
  return atLeast === undefined || (typeof answer === 'number' && answer >= atLeast);
}
