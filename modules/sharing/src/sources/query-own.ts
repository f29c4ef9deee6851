import type { Asking } from '../asking.ts';
import type { ResourceCode } from '../resources.ts';
import { askSource, type SourceAnswer } from './ask-source.ts';
import type { SourceName, SourceParts } from './source-parts.ts';

/** What a registry has on the person who asks, or that it could not say. */
export type OwnRecords<Records> =
  | ({ readonly state: 'answered' } & Records)
  | { readonly state: 'no-record' | 'cannot-judge' | 'failed' };

interface OwnQuestion<Records> {
  readonly source: SourceName;
  readonly path: string;
  readonly resource: ResourceCode;
  readonly fields: readonly string[];
  /** What the question says beside who is meant. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** The registry's words as ours; undefined for an answer that is not of the agreed shape. */
  read(members: Readonly<Record<string, unknown>>): Records | undefined;
}

/** Asks a registry for what is registered on one person, with a receipt as every question has. */
export function queryOwn<Records>(
  parts: SourceParts,
  { asking, idNumber }: { readonly asking: Asking; readonly idNumber: string },
  { more, read, ...question }: OwnQuestion<Records>,
): Promise<SourceAnswer<OwnRecords<Records>>> {
  return askSource(parts, asking, {
    ...question,
    body: { idNumber, ...more },
    read: (members) => recordsIn(members, read),
    classOf: ({ state }) => (state === 'no-record' ? 'answered' : state),
  });
}

function recordsIn<Records>(
  members: Readonly<Record<string, unknown>> | undefined,
  read: OwnQuestion<Records>['read'],
): OwnRecords<Records> {
  const said = members?.['outcome'];
  if (said === 'cannot-judge' || said === 'no-record') return { state: said };
  const found = members !== undefined && said === 'answered' ? read(members) : undefined;
  return found === undefined ? { state: 'failed' } : { state: 'answered', ...found };
}

/** The entries of a list that are objects; no more than anybody has. */
export function entriesOf(value: unknown): Readonly<Record<string, unknown>>[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value
    .slice(0, 100)
    .filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null);
}

/** A text of the agreed form; what is not is not handed on. */
export function textOf(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}
