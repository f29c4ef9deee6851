import type { ProblemTable } from '@tongban/kernel';
import type { HttpProblemKind } from './http-problems.ts';

/** What `declareProblems` puts under a status of `schema.response`. */
export interface DeclaredProblems {
  readonly description: string;
  readonly content: { readonly 'application/problem+json': { readonly schema: object } };
  readonly 'x-problems': readonly string[];
  /** Not enumerable in the document: the kinds, for the problem pages. */
  readonly [kindsOf]: Readonly<Record<string, HttpProblemKind>>;
}

export const kindsOf = Symbol('kinds');

/** RFC 9457. Members besides these belong to the single problem and are said on its page. */
export const problemSchema = {
  type: 'object',
  title: 'Problem',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    code: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          in: { type: 'string' },
          pointer: { type: 'string' },
          detail: { type: 'string' },
        },
        required: ['in', 'pointer', 'detail'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  additionalProperties: true,
} as const;

/**
 * The entries of `schema.response` for the problems a route may answer with. For codes of two tables in one route,
 * spread the tables into one: `declareProblems({ ...caseProblems, ...draftProblems }, …)`.
 */
export function declareProblems<Code extends string>(
  table: ProblemTable<Code>,
  ...codes: readonly Code[]
): Record<number, DeclaredProblems> {
  const kinds: Record<string, HttpProblemKind> = {};
  for (const code of codes) kinds[code] = table[code];
  return declareKinds(kinds);
}

export function declareKinds(
  kinds: Readonly<Record<string, HttpProblemKind>>,
): Record<number, DeclaredProblems> {
  const declared: Record<number, DeclaredProblems> = {};
  for (const [code, kind] of Object.entries(kinds)) {
    const before = declared[kind.status];
    declared[kind.status] = entry({ ...before?.[kindsOf], [code]: kind });
  }
  return declared;
}

/** The problems that a route's response declares, whoever declared them. */
export function kindsIn(response: unknown): Record<string, HttpProblemKind> {
  const kinds: Record<string, HttpProblemKind> = {};
  for (const one of Object.values(response ?? {})) {
    if (isDeclared(one)) Object.assign(kinds, one[kindsOf]);
  }
  return kinds;
}

function isDeclared(entry: unknown): entry is DeclaredProblems {
  return typeof entry === 'object' && entry !== null && kindsOf in entry;
}

function entry(kinds: Readonly<Record<string, HttpProblemKind>>): DeclaredProblems {
  const codes = Object.keys(kinds).sort();
  return {
    description: codes.map((code) => `${code}: ${kinds[code]?.title.en ?? ''}`).join('; '),
    content: { 'application/problem+json': { schema: problemSchema } },
    'x-problems': codes,
    [kindsOf]: kinds,
  };
}
