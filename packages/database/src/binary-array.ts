/** What a column of `unnestRows` may hold: the name of its type in PostgreSQL and of its values here. */
export interface ColumnValues {
  readonly text: string;
  readonly integer: number;
  readonly smallint: number;
  readonly boolean: boolean;
  readonly bytea: Uint8Array;
  readonly uuid: string;
  /** A `Day`, or `infinity`. */
  readonly date: string;
  /** An `Instant`. */
  readonly timestamptz: string;
  /** JSON text, such as `canonicalJson` writes it. */
  readonly jsonb: string;
  /** The same, kept as it is written: for what nobody looks into with PostgreSQL. */
  readonly json: string;
}

export type ColumnType = keyof ColumnValues;

/**
 * A PostgreSQL array in its binary form. `pg` sends a `Buffer` as it is, and PostgreSQL reads lengths and
 * bytes instead of looking for quotes, so neither side writes or parses text.
 */
export function binaryArray<Type extends ColumnType>(
  type: Type,
  values: readonly (ColumnValues[Type] | null | undefined)[],
): Buffer {
  const { oid, put } = kinds[type];
  const out = new Bytes();
  out.int32(values.length === 0 ? 0 : 1);
  out.int32(values.some((value) => value === null || value === undefined) ? 1 : 0);
  out.int32(oid);
  if (values.length > 0) {
    out.int32(values.length);
    out.int32(firstIndex);
  }
  for (const value of values) {
    if (value === null || value === undefined) out.int32(nullLength);
    else put(out, value);
  }
  return out.taken();
}

interface Kind<Value> {
  readonly oid: number;
  put(out: Bytes, value: Value): void;
}

const kinds: { readonly [Type in ColumnType]: Kind<ColumnValues[Type]> } = {
  text: { oid: 25, put: (out, value) => out.text(value) },
  integer: {
    oid: 23,
    put(out, value) {
      out.int32(4);
      out.int32(value);
    },
  },
  smallint: {
    oid: 21,
    put(out, value) {
      out.int32(2);
      out.int16(value);
    },
  },
  boolean: {
    oid: 16,
    put(out, value) {
      out.int32(1);
      out.int8(value ? 1 : 0);
    },
  },
  bytea: {
    oid: 17,
    put(out, value) {
      out.int32(value.length);
      out.bytes(value);
    },
  },
  uuid: {
    oid: 2950,
    put(out, value) {
      out.int32(16);
      out.hex(value.replaceAll('-', ''), 16);
    },
  },
  date: {
    oid: 1082,
    put(out, value) {
      out.int32(4);
      out.int32(value === 'infinity' ? infiniteDay : (epochMsOf(value) - postgresEpochMs) / dayMs);
    },
  },
  timestamptz: {
    oid: 1184,
    put(out, value) {
      out.int32(8);
      out.int64((epochMsOf(value) - postgresEpochMs) * 1_000);
    },
  },
  jsonb: { oid: 3802, put: (out, value) => out.text(value, jsonbVersion) },
  json: { oid: 114, put: (out, value) => out.text(value) },
};

const firstIndex = 1;
const nullLength = -1;
const jsonbVersion = 1;
const dayMs = 86_400_000;
/** PostgreSQL counts days and microseconds from 2000-01-01. */
export const postgresEpochMs = Date.UTC(2000, 0, 1);
const infiniteDay = 0x7fff_ffff;

function epochMsOf(text: string): number {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new TypeError('Neither a day nor an instant.');
  return at;
}

// Everything is written here and copied out once: what is made is as small as what it holds.
let scratch = Buffer.allocUnsafe(65_536);

/** Bytes in the order of the network, one value after the other. Only one of them is written at a time. */
class Bytes {
  #length = 0;

  int8(value: number): void {
    scratch[this.#make(1)] = value;
  }

  int16(value: number): void {
    const at = this.#make(2);
    scratch[at] = value >> 8;
    scratch[at + 1] = value;
  }

  int32(value: number): void {
    this.#setInt32(this.#make(4), value);
  }

  int64(value: number): void {
    const high = Math.floor(value / 0x1_0000_0000);
    this.int32(high);
    this.int32(value - high * 0x1_0000_0000);
  }

  bytes(value: Uint8Array): void {
    scratch.set(value, this.#make(value.length));
  }

  hex(digits: string, length: number): void {
    const at = this.#make(length);
    if (digits.length !== 2 * length || scratch.write(digits, at, 'hex') !== length) {
      throw new TypeError(`Not ${length} bytes in hexadecimal digits.`);
    }
  }

  /** The text in UTF-8 behind its length; a mark, if any, counts as its first byte. */
  text(value: string, mark?: number): void {
    const before = this.#make(4);
    if (mark !== undefined) this.int8(mark);
    // A unit of UTF-16 takes three bytes at most.
    const at = this.#make(3 * value.length);
    this.#length = at + scratch.write(value, at);
    this.#setInt32(before, this.#length - before - 4);
  }

  taken(): Buffer {
    return Buffer.from(scratch.subarray(0, this.#length));
  }

  #setInt32(at: number, value: number): void {
    scratch[at] = value >> 24;
    scratch[at + 1] = value >> 16;
    scratch[at + 2] = value >> 8;
    scratch[at + 3] = value;
  }

  #make(more: number): number {
    const at = this.#length;
    this.#length += more;
    if (this.#length > scratch.length) {
      const larger = Buffer.allocUnsafe(2 * this.#length);
      scratch.copy(larger, 0, 0, at);
      scratch = larger;
    }
    return at;
  }
}
