import type { Sm2PublicKey } from '@tongban/crypto';
import { DatabaseError, openConnection, sql } from '@tongban/database';
import type { Connection } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import { findAlteredLines } from '../bulk-line.ts';
import { readBatchHead, signedNames } from '../batch.ts';
import { readEnvelope } from '../envelope.ts';
import type { FieldSeal } from '../field-seal.ts';
import { contentDigest, headersAreGenuine } from '../http-signature.ts';
import type { Headers, Signer } from '../http-signature.ts';
import { problemAnswer } from '../problem.ts';
import type { ReceiverAnswer } from '../problem.ts';
import { readStatement, signStatement } from '../receipt.ts';
import { applyBatch } from './apply-batch.ts';
import type { Applied } from './apply-batch.ts';
import { listReceived, sumReceived } from './buckets.ts';
import type { LaneScope } from './buckets.ts';
import { prepareIncoming } from './incoming.ts';
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
  answer(question: 'buckets' | 'bucket-rows' | 'protocols', text: string): Promise<ReceiverAnswer>;
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
      const head = readBatchHead(headers);
      if (head === undefined) return problemAnswer('exchange/head-malformed');
      if (head.receiver !== parts.code) return problemAnswer('exchange/not-for-us');
      const key = parts.partnerKey(head.sender);
      if (key === undefined) return problemAnswer('exchange/sender-unknown');
      const keyOf = (keyId: string) => (keyId === key.keyId ? key : undefined);
      if (!headersAreGenuine(headers, signedNames, keyOf)) {
        return problemAnswer('exchange/signature-wrong');
      }
      const digest = headers['content-digest'] ?? '';
      if (contentDigest(bytes) !== digest) {
        return problemAnswer('exchange/digest-differs', { altered: whereAltered(head.form, bytes) });
      }
      if (waiting >= mostWaiting) return problemAnswer('exchange/busy');
      waiting += 1;
      try {
        const rows = openRows(head, bytes, parts.fieldSeal);
        if ('malformedLine' in rows) {
          return problemAnswer('exchange/rows-malformed', { line: rows.malformedLine });
        }
        const line = lineOf(`${head.sender}/${head.stream}`);
        const applied = await line.use((connection) =>
          applyBatch(
            connection,
            { head, digest, ...rows },
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
      const asked = readQuestion(text, parts);
      if (asked === undefined) return problemAnswer('exchange/signature-wrong');
      if (asked.receiver !== parts.code) return problemAnswer('exchange/not-for-us');
      try {
        const result = await lineOf(`${asked.sender}/questions`).use((connection) =>
          answerQuestion(connection, question, { asked, text, now: parts.clock() }),
        );
        const statement = { ...result, receiver: parts.code, sender: asked.sender, asked: asked.nonce };
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

function whereAltered(form: string, bytes: Uint8Array): object[] {
  if (form === 'bulk') return findAlteredLines(bytes).slice(0, 100);
  return Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line === '') return [];
      const row = readEnvelope(line);
      if (typeof row !== 'string') return [];
      const pos = /"pos":(\d{1,15})/.exec(line)?.[1];
      return [{ line: index + 1, ...(pos !== undefined && { pos: Number(pos) }) }];
    })
    .slice(0, 100);
}

interface Question {
  readonly sender: string;
  readonly receiver: string;
  /** Comes back in the answer, so that an old answer cannot be passed off as this one's. */
  readonly nonce: string;
  readonly lanes?: readonly LaneScope[];
  readonly buckets?: readonly number[];
}

function readQuestion(text: string, { partnerKey }: ReceiverParts): Question | undefined {
  let sender: unknown;
  try {
    ({ sender } = JSON.parse(text) as { sender?: unknown });
  } catch {
    return undefined;
  }
  const key = typeof sender === 'string' ? partnerKey(sender) : undefined;
  const asked = key && readStatement<Question>(text, key);
  return asked !== undefined && typeof asked.nonce === 'string' ? asked : undefined;
}

async function answerQuestion(
  connection: Connection,
  question: 'buckets' | 'bucket-rows' | 'protocols',
  { asked, text, now }: { asked: Question; text: string; now: string },
): Promise<object> {
  const { sender, lanes = [], buckets = [] } = asked;
  switch (question) {
    case 'buckets':
      return { sums: await sumReceived(connection, sender, lanes) };
    case 'bucket-rows':
      return {
        rows: await listReceived(connection, sender, { lanes, buckets: buckets.slice(0, 4_096) }),
      };
    case 'protocols':
      await connection.run(sql`
        insert into reception.protocols (sender_no, made_at, protocol)
        select sender_no, ${now}, ${text} from reception.senders where code = ${sender}
            on conflict (sender_no, made_at) do nothing
      `);
      return { protocol: JSON.parse(text) as object };
  }
}

interface Line {
  use<Value>(work: (connection: Connection) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/** A connection used by one at a time, opened when needed and again when it has died. */
function openLine(databaseUrl: string): Line {
  let connection: Connection | undefined;
  let last: Promise<unknown> = Promise.resolve();
  async function open(): Promise<Connection> {
    if (connection === undefined || connection.isBroken()) {
      connection = await openConnection({ url: databaseUrl, applicationName: 'tongban reception' });
      await prepareIncoming(connection);
    }
    return connection;
  }
  return {
    use(work) {
      const turn = last.then(async () => work(await open()));
      last = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await last;
      await connection?.close();
    },
  };
}
