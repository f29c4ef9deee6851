import type { Sm2PublicKey } from '@tongban/crypto';
import { DatabaseError } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import type { FieldSeal } from '../field-seal.ts';
import type { Headers, Signer } from '../http-signature.ts';
import { problemAnswer } from '../problem.ts';
import type { ReceiverAnswer } from '../problem.ts';
import { signStatement } from '../receipt.ts';
import { answerQuestion, readQuestion } from './answer-question.ts';
import type { QuestionName } from './answer-question.ts';
import { applyBatch } from './apply-batch.ts';
import type { Applied } from './apply-batch.ts';
import { checkBatch } from './check-batch.ts';
import { findNumberFaults } from './judge-batch.ts';
import { openLine } from './open-line.ts';
import type { Line } from './open-line.ts';
import { openRows } from './open-rows.ts';

export interface ReceiverParts {
  readonly databaseUrl: string;
  /** The code under which partners address this platform. */
  readonly code: string;
  readonly signer: Signer;
  readonly clock: Clock;
  /** The key of a platform we have a contract with, by its code. */
  partnerKey(code: string): Sm2PublicKey | undefined;
  readonly fieldSeal?: FieldSeal | undefined;
  /** For the log: what the receiver stumbled over. The sender is told to try again. */
  onError?(error: unknown): void;
}

/** Takes batches from below and answers questions about what was taken. */
export interface Receiver {
  receive(headers: Headers, bytes: Uint8Array): Promise<ReceiverAnswer>;
  /** A signed question: sums of buckets, rows of buckets, or a protocol to be countersigned. */
  answer(question: QuestionName, text: string): Promise<ReceiverAnswer>;
  close(): Promise<void>;
}

// Rows a sender may have on the way at once; the book behind it is the buffer.
const usualCredit = 60_000;
const mostWaiting = 12;

export function createReceiver(parts: ReceiverParts): Receiver {
  const lines = new Map<string, Line>();
  let waiting = 0;

  /** One connection a stream: batches of one stream take turns, those of others do not wait for them. */
  function lineOf(stream: string): Line {
    const line = lines.get(stream) ?? openLine(parts.databaseUrl);
    lines.set(stream, line);
    return line;
  }

  return {
    async receive(headers, bytes) {
      const checked = checkBatch(headers, bytes, parts);
      if ('status' in checked) return checked;
      const { head, digest } = checked;
      if (waiting >= mostWaiting) return problemAnswer('exchange/busy');
      waiting += 1;
      try {
        const opened = await openRows(head, bytes);
        if ('malformedLine' in opened) {
          return problemAnswer('exchange/rows-malformed', { line: opened.malformedLine });
        }
        const faults = findNumberFaults(opened.rows, parts.fieldSeal);
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
    },

    async answer(question, text) {
      const asked = readQuestion(text, (code) => parts.partnerKey(code));
      if (asked === undefined) return problemAnswer('exchange/signature-wrong');
      if (asked.receiver !== parts.code) return problemAnswer('exchange/not-for-us');
      try {
        const result = await lineOf(`${asked.sender}/questions`).use((connection) =>
          answerQuestion(connection, question, { asked, text, now: parts.clock() }),
        );
        const statement = {
          ...result,
          receiver: parts.code,
          sender: asked.sender,
          asked: asked.nonce,
        };
        return {
          status: 200,
          contentType: 'application/json',
          body: signStatement({ ...statement, at: parts.clock() }, parts.signer),
        };
      } catch (error) {
        parts.onError?.(error);
        return problemAnswer('exchange/busy');
      }
    },

    async close() {
      await Promise.all([...lines.values()].map((line) => line.close()));
    },
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
