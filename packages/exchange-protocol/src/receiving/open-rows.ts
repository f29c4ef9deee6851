import { setImmediate as letOthersRun } from 'node:timers/promises';
import { toBulkLine } from '../bulk-line.ts';
import type { BatchHead } from '../batch.ts';
import { readEnvelope } from '../envelope.ts';
import { readFields } from './opened-row.ts';
import type { OpenedRow } from './opened-row.ts';
import { readBulk } from './read-bulk.ts';

export interface OpenedRows {
  /** In the order of their positions, which are those the head names, each once. */
  readonly rows: readonly OpenedRow[];
  /** The same rows as PostgreSQL takes them in. */
  readonly bulk: Uint8Array;
}

/** So many rows are opened before others have their turn: a large batch holds up nobody's request. */
const rowsInOneGo = 1_000;

/** The rows of a batch, or the first line that is none or not the one whose turn it is. */
export async function openRows(
  { form, from, count }: BatchHead,
  bytes: Uint8Array,
): Promise<OpenedRows | { readonly malformedLine: number }> {
  const rows: OpenedRow[] = [];
  const bulk: string[] = [];
  for (const row of form === 'bulk' ? readBulk(bytes) : readEnvelopes(bytes, bulk)) {
    if (row?.pos !== from + rows.length) return { malformedLine: rows.length + 1 };
    rows.push(row);
    if (rows.length % rowsInOneGo === 0) await letOthersRun();
  }
  if (rows.length !== count) return { malformedLine: rows.length + 1 };
  return { rows, bulk: form === 'bulk' ? bytes : Buffer.from(bulk.join('')) };
}

function* readEnvelopes(bytes: Uint8Array, bulk: string[]): Generator<OpenedRow | undefined> {
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const row = readEnvelope(line);
    const fields = typeof row === 'string' ? undefined : readFields(row.body);
    if (typeof row === 'string' || fields === undefined) return yield undefined;
    bulk.push(`${toBulkLine(row)}\n`);
    yield { ...row, fields };
  }
}
