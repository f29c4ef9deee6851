import { canonicalJson, equalInConstantTime, genesisHash } from '@tongban/crypto';
import type { Queryable } from '@tongban/database';
import { chainedText, entryHash } from './chain-entry.ts';
import type { LedgerEntry } from './entry.ts';
import { readAll, beginning } from './read-all.ts';
import type { LedgerCursor } from './read-all.ts';
import { readStream } from './read.ts';

/** Where the book does not hold together. */
export interface LedgerBreak {
  readonly stream: string;
  readonly version: number;
  readonly what: 'changed' | 'out-of-sequence' | 'does-not-follow';
}

/** The first entry of a stream that was changed, moved, inserted or follows a gap. */
export function findBreak(
  entries: Iterable<LedgerEntry>,
  from: { version: number; hash: Uint8Array } = { version: 0, hash: genesisHash },
): LedgerBreak | undefined {
  let previous = from;
  for (const entry of entries) {
    const { stream, version, hash, prevHash } = entry;
    if (version !== previous.version + 1) return { stream, version, what: 'out-of-sequence' };
    if (!equalInConstantTime(prevHash, previous.hash)) {
      return { stream, version, what: 'does-not-follow' };
    }
    if (!equalInConstantTime(hashOf(entry), hash)) {
      return { stream, version, what: 'changed' };
    }
    previous = { version, hash };
  }
  return undefined;
}

function hashOf(entry: LedgerEntry): Uint8Array {
  return entryHash(entry.prevHash, chainedText(entry, canonicalJson(entry.data)));
}

export async function verifyStream(
  db: Queryable,
  stream: string,
): Promise<LedgerBreak | undefined> {
  let end = { version: 0, hash: genesisHash };
  for (;;) {
    const entries = await readStream(db, stream, { after: end.version, limit: pageSize });
    const broken = findBreak(entries, end);
    if (broken !== undefined) return broken;
    const last = entries.at(-1);
    if (last === undefined || entries.length < pageSize) return undefined;
    end = { version: last.version, hash: last.hash };
  }
}

/** Every entry of the book against the one before it in its stream; the first break, and how many were read. */
export async function verifyAll(
  db: Queryable,
): Promise<{ entries: number; broken?: LedgerBreak | undefined }> {
  const ends = new Map<string, { version: number; hash: Uint8Array }>();
  let cursor: LedgerCursor = beginning;
  let count = 0;
  for (;;) {
    const entries = await readAll(db, cursor, { limit: pageSize });
    for (const entry of entries) {
      const broken = findBreak([entry], ends.get(entry.stream));
      if (broken !== undefined) return { entries: count, broken };
      ends.set(entry.stream, { version: entry.version, hash: entry.hash });
      count += 1;
    }
    const last = entries.at(-1);
    if (last === undefined) return { entries: count };
    cursor = { xid: last.xid, seq: last.seq };
  }
}

const pageSize = 5_000;
