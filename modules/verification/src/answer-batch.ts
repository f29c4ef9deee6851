import { ok, refuse, type Refusal, type Result } from '@tongban/kernel';
import {
  turnOf,
  type Asking,
  type QuestionParts,
  type QuestionRefusal,
} from './answer-question.ts';
import { answerPart, itemsAPart, type BatchParts } from './answer-batch-part.ts';
import { agreed, enumeration, nonceReused, notAllowed } from './question-refusals.ts';
import { readStatement, type Statement } from './questions/person-question.ts';
import type { SignedRequest } from './check-request.ts';
import type { CallName, VerificationResult } from './domain/words.ts';
import type { PersonQuestion } from './sources/population-source.ts';

/** The answers of one part of a batch, in the order of its questions. */
export interface AnsweredPart {
  /** Of the first question of the part, counted from 0 over the batch. */
  readonly first: number;
  readonly receipt: number;
  readonly results: readonly VerificationResult[];
}

export const largestBatch = 10_000;

/**
 * A signed batch of questions, answered part by part: each part is receipted and metered before its answers leave. What is wrong
 * with the batch is said before the first of them. The same batch sent again has the same answers and counts nothing.
 */
export async function answerBatch(
  parts: BatchParts,
  request: SignedRequest,
  given: { call: CallName; asking: Asking; statements: readonly Statement[] },
): Promise<Result<AsyncIterable<AnsweredPart>, Refusal<QuestionRefusal>>> {
  const { system } = request;
  const contract = agreed(system, given.call, given.asking);
  if (!contract.ok) return contract;
  const read = readAll(parts, given.statements, turnOf(system, contract.value));
  if (!read.ok) return read;
  const questions = read.value;
  if (questions.some((question) => parts.watch.isBlocked(question))) return enumeration();
  const refused = notAllowed(parts, system, await parts.meter.take(system, questions.length));
  if (refused !== undefined) return refused;

  let metered = 0;
  const partAt = (first: number) =>
    answerPart(parts, request, {
      ...given,
      contractNo: contract.value.contractNo,
      first,
      questions: questions.slice(first, first + itemsAPart),
    });
  const giveBack = () => parts.meter.giveBack(system, questions.length - metered);
  let firstPart: Awaited<ReturnType<typeof partAt>>;
  try {
    firstPart = await partAt(0);
  } catch (error) {
    giveBack();
    throw error;
  }
  if (firstPart === 'nonce-reused') {
    giveBack();
    parts.watch.nonceReused(system, request.keyId);
    return nonceReused();
  }
  const started = firstPart;

  async function* stream(): AsyncGenerator<AnsweredPart> {
    try {
      let next: ReturnType<typeof partAt> | undefined = Promise.resolve(started);
      for (let first = 0; next !== undefined; first += itemsAPart) {
        const part: Awaited<ReturnType<typeof partAt>> = await next;
        if (part === 'nonce-reused') throw new Error('A later part was another batch’s.');
        // The part after this one is worked on while this one is sent.
        const after = first + itemsAPart;
        next = after < questions.length ? partAt(after) : undefined;
        next?.catch(() => undefined);
        if (!part.repeated) metered += part.results.length;
        yield { first, receipt: part.number, results: part.results };
      }
    } finally {
      giveBack();
    }
  }
  return ok(stream());
}

function readAll(
  parts: QuestionParts,
  statements: readonly Statement[],
  turn: PersonQuestion['tenant'],
): Result<PersonQuestion[], Refusal<'verification/number-malformed'>> {
  const questions: PersonQuestion[] = [];
  const malformed: number[] = [];
  for (const [position, statement] of statements.entries()) {
    const read = readStatement(parts, statement, turn);
    if (read.ok) questions.push(read.value);
    else malformed.push(position);
  }
  if (malformed.length === 0) return ok(questions);
  return refuse(
    'verification/number-malformed',
    {
      zh: `有 ${malformed.length} 个号码格式不正确，整批未核验。`,
      en: `${malformed.length} numbers are malformed; nothing of the batch was verified.`,
    },
    { positions: malformed.slice(0, mostTold) },
  );
}

const mostTold = 100;
