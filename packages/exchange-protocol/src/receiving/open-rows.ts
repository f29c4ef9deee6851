import { parseCitizenId, parseCreditCode } from '@tongban/citizen-ids';
import { readBulkLine, toBulkLine } from '../bulk-line.ts';
import type { BatchHead } from '../batch.ts';
import { readEnvelope } from '../envelope.ts';
import type { ExchangeRow } from '../exchange-row.ts';
import type { FieldSeal } from '../field-seal.ts';

export interface OpenedRows {
  readonly bulk: Uint8Array;
  readonly faults: ReadonlyMap<number, string>;
}

/** The rows of a batch in bulk form with what is wrong with single numbers in them, or the line that is none. */
export function openRows(
  { form }: BatchHead,
  bytes: Uint8Array,
  seal: FieldSeal | undefined,
): OpenedRows | { readonly malformedLine: number } {
  const faults = new Map<number, string>();
  if (form === 'bulk') {
    for (const row of rowsWithNumbers(bytes)) judge(row, seal, faults);
    return { bulk: bytes, faults };
  }
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  const bulk: string[] = [];
  for (const [index, line] of lines.entries()) {
    const row = readEnvelope(line);
    if (typeof row === 'string') return { malformedLine: index + 1 };
    if (row.table === tableWithNumbers) judge(row, seal, faults);
    bulk.push(toBulkLine(row));
  }
  return { bulk: Buffer.from(bulk.length === 0 ? '' : `${bulk.join('\n')}\n`), faults };
}

const tableWithNumbers = 'up_pro_accept';
const nameOnTheWire = Buffer.from(`\t${tableWithNumbers}\t`);

/** Of the bulk form only the lines that hold a number are made into rows: the others are PostgreSQL's work alone. */
function* rowsWithNumbers(bytes: Uint8Array): Generator<ExchangeRow> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = buffer.indexOf(nameOnTheWire);
  while (at !== -1) {
    const start = buffer.lastIndexOf(10, at) + 1;
    const end = buffer.indexOf(10, at);
    const row = readBulkLine(buffer.toString('utf8', start, end === -1 ? undefined : end));
    if (row?.table === tableWithNumbers) yield row;
    at = end === -1 ? -1 : buffer.indexOf(nameOnTheWire, end);
  }
}

/** Types of an applicant's paper in the interface. */
export const paperTypes = { citizen: '111', organisation: '001' } as const;

function judge(row: ExchangeRow, seal: FieldSeal | undefined, faults: Map<number, string>): void {
  if (row.operation === 'D') return;
  let fields: Record<string, unknown>;
  try {
    fields = JSON.parse(row.body) as Record<string, unknown>;
  } catch {
    return;
  }
  const { applyer_page_type: type, applyer_page_code: code } = fields;
  if (typeof code !== 'string') return;
  if (type === paperTypes.organisation && !parseCreditCode(code).ok) {
    faults.set(row.pos, 'credit-code-wrong');
  }
  if (type === paperTypes.citizen && seal !== undefined) {
    const number = seal.open(code);
    if (number === undefined || !parseCitizenId(number).ok) {
      faults.set(row.pos, 'citizen-number-wrong');
    }
  }
}
