import { DatabaseError } from '@tongban/database';
import { unpackContent } from '../coding.ts';
import { problemAnswer } from '../problem.ts';
import type { ReceiverAnswer } from '../problem.ts';
import { applyBatch } from './apply-batch.ts';
import type { Applied } from './apply-batch.ts';
import { contentFault } from './check-batch.ts';
import type { CheckedHead } from './check-batch.ts';
import { findNumberFaults } from './judge-batch.ts';
import type { Line } from './open-line.ts';
import { openRows } from './open-rows.ts';
import type { ReceiverParts } from './receiver.ts';
import type { Turn } from './turns.ts';

// Rows a sender may have on the way at once; the book behind it is the buffer.
const usualCredit = 60_000;
const mostWaiting = 12;

/** Takes whole batches whose heads are known to be genuine; so many at a time, and each stream's in their order. */
export function batchTaker(parts: ReceiverParts, lineOf: (stream: string) => Line) {
  let waiting = 0;

  return async function take(
    checked: CheckedHead,
    content: Uint8Array,
    turn: Turn,
  ): Promise<ReceiverAnswer> {
    const fault = await contentFault(checked, content);
    if (fault !== undefined) return fault;
    if (waiting >= mostWaiting) return problemAnswer('exchange/busy');
    waiting += 1;
    try {
      const { head, digest, isPacked } = checked;
      const bytes = isPacked ? await unpackContent(content) : content;
      if (bytes === 'too-large') return problemAnswer('exchange/too-large');
      if (bytes === 'broken') return problemAnswer('exchange/rows-malformed', { line: 1 });
      const opened = await openRows(head, bytes);
      if ('malformedLine' in opened) {
        return problemAnswer('exchange/rows-malformed', { line: opened.malformedLine });
      }
      const faults = findNumberFaults(opened.rows, parts.fieldSeal);
      await turn.comes();
      const line = lineOf(`${head.sender}/${head.stream}`);
      const applied = await line.use((connection) =>
        applyBatch(
          connection,
          { head, digest, opened, faults },
          { signer: parts.signer, now: parts.clock(), credit: creditWith(waiting) },
        ),
      );
      return answerOf(applied);
    } catch (error) {
      if (isTheSendersFault(error)) return problemAnswer('exchange/rows-malformed');
      parts.onError?.(error);
      return problemAnswer('exchange/busy');
    } finally {
      waiting -= 1;
    }
  };
}

function creditWith(waiting: number): number {
  return Math.max(0, Math.round(usualCredit * (1 - (waiting - 1) / mostWaiting)));
}

function answerOf(applied: Applied): ReceiverAnswer {
  if (applied.kind === 'gap') return problemAnswer('exchange/gap', { expected: applied.expected });
  if (applied.kind === 'wrong-rows') return problemAnswer('exchange/rows-malformed');
  return { status: 200, contentType: 'application/json', body: applied.text };
}

/** What PostgreSQL says of values it cannot take: class 22 and a broken rule of the table. */
function isTheSendersFault(error: unknown): boolean {
  return error instanceof DatabaseError && /^(22|23|21)/.test(error.code);
}
