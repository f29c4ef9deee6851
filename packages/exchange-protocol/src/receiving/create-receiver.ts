import { problemAnswer } from '../problem.ts';
import { signStatement } from '../receipt.ts';
import { answerQuestion, readQuestion } from './answer-question.ts';
import { checkHead } from './check-batch.ts';
import { openLine } from './open-line.ts';
import type { Line } from './open-line.ts';
import type { Receiver, ReceiverParts } from './receiver.ts';
import { batchTaker } from './take-batch.ts';
import { Turns } from './turns.ts';

export function createReceiver(parts: ReceiverParts): Receiver {
  const lines = new Map<string, Line>();
  const turns = new Turns();

  /** One connection a stream: batches of one stream take turns, those of others do not wait for them. */
  function lineOf(stream: string): Line {
    const line = lines.get(stream) ?? openLine(parts.databaseUrl);
    lines.set(stream, line);
    return line;
  }

  const take = batchTaker(parts, lineOf);

  return {
    async receive(headers, arriving) {
      const checked = checkHead(headers, parts);
      if ('status' in checked) {
        await arriving;
        return checked;
      }
      const { sender, stream, from } = checked.head;
      const turn = turns.enter(`${sender}/${stream}`, from);
      try {
        const bytes = await arriving;
        if (bytes === undefined) return problemAnswer('exchange/too-large');
        return await take(checked, bytes, turn);
      } finally {
        turn.end();
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
