import type { Transaction } from '@tongban/database';
import { append, readEnds, unwritten, type NewEntry } from '@tongban/ledger';

/** One more entry at the end of a stream of the book. */
export async function appendTo(tx: Transaction, stream: string, entry: NewEntry): Promise<void> {
  const after = (await readEnds(tx, [stream])).get(stream) ?? unwritten;
  await append(tx, [{ stream, after, parts: [{ entries: [entry] }] }]);
}
