import { deepStrictEqual, strictEqual, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BinaryRows } from './binary-rows.ts';
import { instantOf } from './instant-of.ts';

const header = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const trailer = Buffer.from([0xff, 0xff]);

describe("rows in COPY's binary format", () => {
  const whole = Buffer.concat([
    header,
    row(number(7), Buffer.from('字'), null),
    row(number(-1), Buffer.alloc(0), Buffer.from('x')),
    trailer,
  ]);

  it('are the same wherever their chunks are cut', () => {
    for (let first = 0; first <= whole.length; first += 1) {
      for (let second = first; second <= whole.length; second += 1) {
        const chunks = [
          whole.subarray(0, first),
          whole.subarray(first, second),
          whole.subarray(second),
        ];
        deepStrictEqual(read(chunks), [
          [7, '字', undefined],
          [-1, '', 'x'],
        ]);
      }
    }
  });

  it('hold json as text, and jsonb behind the number of its format', () => {
    const rows = new BinaryRows();
    const text = Buffer.from('{"字":[1]}');
    const behindVersion = Buffer.concat([Buffer.from([1]), text]);
    rows.add(Buffer.concat([header, row(text, behindVersion), trailer]));
    strictEqual(rows.next(), true);
    deepStrictEqual([rows.json(0), rows.json(1)], [{ 字: [1] }, { 字: [1] }]);
  });

  it('are not over while some are missing', () => {
    for (let end = 0; end < whole.length; end += 1) {
      const rows = new BinaryRows();
      rows.add(whole.subarray(0, end));
      while (rows.next());
      strictEqual(rows.isOver, false, `cut at ${end}`);
    }
  });

  it('are refused when they are something else', () => {
    throws(() => read([Buffer.alloc(40)]), /binary format/);
  });
});

describe('an instant from a count of milliseconds', () => {
  it('is written as Date writes it, at any time', () => {
    const edges = [
      0,
      -1,
      1,
      59_999,
      60_000,
      86_399_999,
      86_400_000,
      Date.parse('2028-02-29T23:59:59.999Z'),
    ];
    const anywhere = Array.from(
      { length: 5_000 },
      (_, n) => Math.floor(((n * 0.618034) % 1) * 8e13) - 4e13,
    );
    for (const ms of [...edges, ...anywhere])
      strictEqual(instantOf(ms), new Date(ms).toISOString());
  });

  it('is refused outside the years 0001 to 9999', () => {
    for (const ms of [
      Date.parse('0001-01-01T00:00:00Z') - 1,
      253_402_300_800_000,
      Infinity,
      -Infinity,
      NaN,
    ]) {
      throws(() => instantOf(ms), RangeError);
    }
    strictEqual(instantOf(253_402_300_799_999), '9999-12-31T23:59:59.999Z');
  });
});

function read(chunks: readonly Buffer[]): unknown[] {
  const rows = new BinaryRows();
  const told: unknown[] = [];
  for (const chunk of chunks) {
    rows.add(chunk);
    while (rows.next()) told.push([rows.integer(0), rows.text(1), rows.maybeText(2)]);
  }
  strictEqual(rows.isOver, true);
  return told;
}

function row(...columns: (Buffer | null)[]): Buffer {
  const count = Buffer.alloc(2);
  count.writeInt16BE(columns.length);
  return Buffer.concat([
    count,
    ...columns.flatMap((column) =>
      column === null ? [number(-1)] : [number(column.length), column],
    ),
  ]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
