import { digestOf } from './exchange-row.ts';
import type { ExchangeRow, RowOperation } from './exchange-row.ts';

/**
 * One row as a CloudEvents 1.0 envelope, one line of JSON. `id` is the same at every telling; `data` stands last, so that
 * its bytes can be cut out as they are. `major` is the version of the interface by whose tables it is written.
 */
export function toEnvelope(row: ExchangeRow, source: string, major = 1): string {
  const head = {
    specversion: '1.0',
    id: `${row.rowGuid}@${row.version}`,
    source,
    type: row.table,
    subject: row.subject,
    time: row.at,
    dataschema: `urn:tongban:exchange:${row.table}:${major}`,
    pos: row.pos,
    operation: row.operation,
    organ: row.organCode,
    day: row.day,
    ...(row.parent !== undefined && { parent: row.parent }),
    hash: row.digest.toString(16).padStart(15, '0'),
  };
  return `${JSON.stringify(head).slice(0, -1)}${dataMark}${row.body}}`;
}

/** The row in an envelope, or what is wrong with the line. Fields that are not known are passed over. */
export function readEnvelope(line: string): ExchangeRow | EnvelopeFault {
  const cut = line.indexOf(dataMark);
  if (cut === -1 || !line.endsWith('}')) return 'malformed';
  const body = line.slice(cut + dataMark.length, -1);
  let head: Record<string, unknown>;
  try {
    head = JSON.parse(`${line.slice(0, cut)}}`) as Record<string, unknown>;
    const data: unknown = JSON.parse(body);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'malformed';
  } catch {
    return 'malformed';
  }
  const row = rowOf(head, body);
  if (row === undefined) return 'malformed';
  return digestOf(row) === row.digest ? row : 'hash-differs';
}

export type EnvelopeFault = 'malformed' | 'hash-differs';

const dataMark = ',"data":';
const idPattern = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@([1-9]\d{0,8})$/;
const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function rowOf(head: Record<string, unknown>, body: string): ExchangeRow | undefined {
  const { id, type, subject, time, pos, operation, organ, day, parent, hash } = head;
  const named = typeof id === 'string' ? idPattern.exec(id) : null;
  const version = Number(named?.[2]);
  if (
    head['specversion'] !== '1.0' ||
    named === null ||
    version > 2_147_483_647 ||
    !isText(type, 63) ||
    !isText(subject, 64) ||
    !isInstant(time) ||
    !Number.isSafeInteger(pos) ||
    !isOperation(operation) ||
    !isText(organ, 32) ||
    !(isText(day, 10) && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) ||
    !(parent === undefined || (isText(parent, 36) && uuidPattern.test(parent))) ||
    !(isText(hash, 15) && /^[0-9a-f]{15}$/.test(hash)) ||
    body.includes('\\u0000')
  ) {
    return undefined;
  }
  return {
    pos: pos as number,
    rowGuid: named[1]!,
    version,
    operation,
    table: type,
    subject,
    parent,
    organCode: organ,
    day,
    at: time,
    digest: BigInt(`0x${hash}`),
    body,
  };
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longest;
}

function isInstant(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

function isOperation(value: unknown): value is RowOperation {
  return value === 'I' || value === 'U' || value === 'D';
}
