import type { IncomingMessage, ServerResponse } from 'node:http';
import { batchCoding, largestBatchBytes } from '../coding.ts';
import type { Headers } from '../http-signature.ts';
import { problemAnswer } from '../problem.ts';
import type { ReceiverAnswer } from '../problem.ts';
import type { QuestionName } from './answer-question.ts';
import type { Receiver } from './receiver.ts';

const largestQuestionBytes = 1024 * 1024;

/** Answers one request to `…/batches` or to one of the questions. */
export async function handleExchangeRequest(
  receiver: Receiver,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await answerTo(receiver, request).catch(() => undefined);
  // The line broke while we were listening: there is nobody to answer.
  if (answer === undefined) return void response.destroy();
  const { status, contentType, body, retryAfterSeconds } = answer;
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': String(Buffer.byteLength(body)),
    'accept-encoding': batchCoding,
    ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
  });
  response.end(body);
}

async function answerTo(receiver: Receiver, request: IncomingMessage): Promise<ReceiverAnswer> {
  const name = /\/([a-z-]+)$/.exec(request.url ?? '')?.[1];
  if (request.method !== 'POST') return problemAnswer('exchange/not-found');
  if (name === 'batches') {
    return receiver.receive(headersOf(request), collect(request, largestBatchBytes));
  }
  if (isQuestion(name)) {
    const bytes = await collect(request, largestQuestionBytes);
    if (bytes === undefined) return problemAnswer('exchange/too-large');
    return receiver.answer(name, bytes.toString('utf8'));
  }
  return problemAnswer('exchange/not-found');
}

const questions: readonly string[] = ['buckets', 'bucket-rows', 'counts', 'protocols'];

function isQuestion(name: string | undefined): name is QuestionName {
  return name !== undefined && questions.includes(name);
}

async function collect(request: IncomingMessage, atMost: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= atMost) chunks.push(chunk);
  }
  return size <= atMost ? Buffer.concat(chunks) : undefined;
}

function headersOf(request: IncomingMessage): Headers {
  return Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}
