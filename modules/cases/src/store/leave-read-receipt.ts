import type { Database } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { append, isLedgerConflict, readEnds, unwritten } from '@tongban/ledger';
import type { CaseId } from '../domain/words.ts';

export interface CaseReading {
  readonly caseId: CaseId;
  readonly officerId: string;
  readonly organId: string;
  readonly purpose: string;
  readonly at: Instant;
}

const mostTries = 8;

/** Writes down that an officer looked. When it cannot be written, nothing may be read. */
export async function leaveReadReceipt(db: Database, reading: CaseReading): Promise<void> {
  const { caseId, officerId, organId, purpose, at } = reading;
  const stream = `read/${caseId}`;
  for (let tries = 1; ; tries += 1) {
    const after = (await readEnds(db, [stream])).get(stream) ?? unwritten;
    const entry = {
      type: 'CaseRead',
      at,
      actor: `officer:${officerId}`,
      onBehalfOf: organId,
      data: { purpose },
    };
    try {
      await append(db, [{ stream, after, parts: [{ entries: [entry] }] }]);
      return;
    } catch (error) {
      if (!isLedgerConflict(error) || tries >= mostTries) throw error;
    }
  }
}
