import type { Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { append, readEnds, unwritten } from '@tongban/ledger';

/** Writes in the book what became of a mandate: who gave what to whom must be provable years later. */
export async function enterInBook(
  tx: Transaction,
  entry: {
    readonly mandateId: string;
    readonly type:
      | 'MandateGranted'
      | 'MandateAccepted'
      | 'MandateDeclined'
      | 'MandateRevoked'
      | 'RepresentationConfirmed';
    readonly at: Instant;
    readonly personId: string;
    readonly data?: object;
  },
): Promise<void> {
  const { mandateId, type, at, personId, data = {} } = entry;
  const stream = `mandate/${mandateId}`;
  const after = (await readEnds(tx, [stream])).get(stream) ?? unwritten;
  const entries = [{ type, at, actor: `person:${personId}`, data }];
  await append(tx, [{ stream, after, parts: [{ entries }] }]);
}
