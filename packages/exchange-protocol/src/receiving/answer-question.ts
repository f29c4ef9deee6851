import { sql } from '@tongban/database';
import type { Connection } from '@tongban/database';
import type { Sm2PublicKey } from '@tongban/crypto';
import { bookOf } from '../book-of.ts';
import { readStatement } from '../receipt.ts';
import { listReceived, sumReceived } from './buckets.ts';
import { countReceived } from './count-day.ts';
import type { LaneScope } from './buckets.ts';

export type QuestionName = 'buckets' | 'bucket-rows' | 'counts' | 'protocols';

export interface Question {
  readonly sender: string;
  readonly receiver: string;
  /** Whose rows are meant; absent, those of the first version of the interface. */
  readonly contract?: string;
  /** Comes back in the answer, so that an old answer cannot be passed off as this one's. */
  readonly nonce: string;
  readonly lanes?: readonly LaneScope[];
  readonly buckets?: readonly number[];
  /** Whether digests are over all that is stored of a row; the answer says so when they are. */
  readonly over?: 'whole';
  /** The day whose rows are counted, `YYYY-MM-DD`. */
  readonly day?: string;
  /** The organ and table of the last count that was answered. */
  readonly after?: readonly [organ: string, table: string];
}

/** A question its sender signed, or undefined. */
export function readQuestion(
  text: string,
  partnerKey: (code: string) => Sm2PublicKey | undefined,
): Question | undefined {
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

export async function answerQuestion(
  connection: Connection,
  question: QuestionName,
  { asked, text, now }: { asked: Question; text: string; now: string },
): Promise<object> {
  const { lanes = [], buckets = [], day = '', after } = asked;
  const over = asked.over === 'whole' ? 'whole' : 'content';
  const book = bookOf(asked.sender, asked.contract);
  switch (question) {
    case 'buckets':
      return { sums: await sumReceived(connection, book, { lanes, over }), over };
    case 'bucket-rows':
      return {
        rows: await listReceived(connection, book, {
          lanes,
          buckets: buckets.slice(0, 4_096),
          over,
        }),
        over,
      };
    case 'counts':
      return {
        counts: await countReceived(connection, book, {
          day,
          ...(Array.isArray(after) && { after }),
        }),
      };
    case 'protocols':
      await connection.run(sql`
        insert into reception.protocols (sender_no, made_at, protocol)
        select sender_no, ${now}, ${text} from reception.senders where code = ${book}
            on conflict (sender_no, made_at) do nothing
      `);
      return { protocol: JSON.parse(text) as object };
  }
}
