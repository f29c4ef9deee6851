import type { Instant } from '@tongban/kernel';
import { postgresEpochMs } from './binary-array.ts';
import { instantOf } from './instant-of.ts';

/**
 * Rows as `copy … (format binary)` sends them, in chunks cut anywhere. `next()` goes to a row; its columns are read by their
 * place in the statement, from 0. A column nobody reads costs nothing.
 */
export class BinaryRows {
  #chunk: Buffer = Buffer.alloc(0);
  /** Where the row after this one begins; negative while the header is not whole. */
  #at = -1;
  /** Where the columns of this row begin, each with its length in front. */
  readonly #columns: number[] = [];
  #isOver = false;

  /** Puts more behind what is left. */
  add(chunk: Buffer): void {
    const left = this.#chunk.subarray(Math.max(this.#at, 0));
    this.#chunk = left.length === 0 ? chunk : Buffer.concat([left, chunk]);
    if (this.#at >= 0) this.#at = 0;
    else if (this.#chunk.length >= headerLength) this.#at = behindHeader(this.#chunk);
  }

  /** Goes to the next row; false while no other is whole. */
  next(): boolean {
    const behind = this.#at < 0 ? undefined : this.#behindRow();
    if (behind === undefined) return false;
    this.#isOver = behind === trailer;
    if (!this.#isOver) this.#at = behind;
    return !this.#isOver;
  }

  /** Whether the last row has been told. */
  get isOver(): boolean {
    return this.#isOver;
  }

  integer(column: number): number {
    return this.#chunk.readInt32BE(this.#columns[column]! + 4);
  }

  text(column: number): string {
    return this.#text(this.#columns[column]!, 0);
  }

  /** Undefined for null. */
  maybeText(column: number): string | undefined {
    const at = this.#columns[column]!;
    return this.#chunk.readInt32BE(at) < 0 ? undefined : this.#text(at, 0);
  }

  /** A `timestamptz`, cut to milliseconds. */
  instant(column: number): Instant {
    const at = this.#columns[column]! + 4;
    const microseconds =
      this.#chunk.readInt32BE(at) * 0x1_0000_0000 + this.#chunk.readUInt32BE(at + 4);
    return instantOf(Math.floor(microseconds / 1_000) + postgresEpochMs);
  }

  /** A `json` or `jsonb`, parsed. */
  json(column: number): unknown {
    const at = this.#columns[column]!;
    return JSON.parse(this.#text(at, this.#chunk[at + 4] === jsonbVersion ? 1 : 0));
  }

  /** A `bytea`: a view, to be copied by who keeps it. */
  bytes(column: number): Buffer {
    const at = this.#columns[column]!;
    return this.#chunk.subarray(at + 4, at + 4 + this.#chunk.readInt32BE(at));
  }

  #text(at: number, from: number): string {
    return this.#chunk.toString('utf8', at + 4 + from, at + 4 + this.#chunk.readInt32BE(at));
  }

  /** Finds the columns of the row that begins here, and its end; undefined while it is not whole. */
  #behindRow(): number | undefined {
    const chunk = this.#chunk;
    let at = this.#at + 2;
    if (at > chunk.length) return undefined;
    const columns = chunk.readInt16BE(this.#at);
    if (columns === trailer) return trailer;
    for (let column = 0; column < columns; column += 1) {
      if (at + 4 > chunk.length) return undefined;
      this.#columns[column] = at;
      at += 4 + Math.max(chunk.readInt32BE(at), 0);
    }
    return at > chunk.length ? undefined : at;
  }
}

function behindHeader(chunk: Buffer): number {
  if (chunk.toString('latin1', 0, signature.length) !== signature) {
    throw new TypeError("Not rows in COPY's binary format.");
  }
  return headerLength;
}

const signature = 'PGCOPY\n\xff\r\n\0';
// Behind the signature two numbers of four bytes: flags, and the length of an extension there is none of.
const headerLength = signature.length + 8;
const trailer = -1;
/** Stands in front of the text of a `jsonb`; no JSON begins so. */
const jsonbVersion = 1;
