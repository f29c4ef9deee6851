import type { Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { appendTo } from '../store/append-to.ts';

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
      | 'AgentAccountMerged'
      | 'RepresentationConfirmed';
    readonly at: Instant;
    readonly personId: string;
    readonly data?: object;
  },
): Promise<void> {
  const { mandateId, type, at, personId, data = {} } = entry;
  await appendTo(tx, `mandate/${mandateId}`, { type, at, actor: `person:${personId}`, data });
}
