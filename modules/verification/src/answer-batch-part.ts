import type { Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import type { Asking, QuestionParts } from './answer-question.ts';
import type { SignedRequest } from './check-request.ts';
import type { KnownSystem } from './directory.ts';
import { callNumbers, type CallName, type VerificationResult } from './domain/words.ts';
import type { KnownLeaves } from './receipts/known-leaves.ts';
import type { PersonQuestion } from './sources/population-source.ts';
import { writeBatchPart, type ReceiptedPart } from './store/write-batch-part.ts';

export interface BatchParts extends QuestionParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly shard: number;
  readonly leaves: KnownLeaves;
}

export const itemsAPart = 1_000;

/** Asks, receipts and meters one part of a batch; its answers may leave after it. */
export async function answerPart(
  parts: BatchParts,
  request: SignedRequest,
  given: {
    readonly call: CallName;
    readonly asking: Asking;
    readonly contractNo: number;
    readonly first: number;
    readonly questions: readonly PersonQuestion[];
  },
): Promise<ReceiptedPart | 'nonce-reused'> {
  const { system, at, nonce, text } = request;
  const { questions } = given;
  const found = await parts.sourceFor(system).askAll(questions);
  const results = await withoutSweeps(parts, system, { questions, results: found });
  const { purpose, matter } = given.asking;
  const part = await writeBatchPart(
    { db: parts.db, shard: parts.shard, now: parts.clock(), leaves: parts.leaves },
    {
      systemNo: system.systemNo,
      contractNo: given.contractNo,
      call: callNumbers[given.call],
      at,
      nonce,
      part: 1 + given.first / itemsAPart,
      text,
      purpose,
      matter,
      items: questions.map(({ digests: { subject } }, index) => ({
        subject,
        result: results[index]!,
      })),
    },
  );
  if (part === 'nonce-reused') return part;
  if (part.repeated) {
    parts.watch.repeated(system);
    return part;
  }
  for (const [index, question] of questions.entries()) {
    const { person } = question.digests;
    const result = results[index]!;
    parts.watch.answered({ system, person, result, receipt: part.number });
  }
  return part;
}

/** Within a batch that is being answered, what belongs to a sweep cannot be judged: neither yes nor no is told. */
async function withoutSweeps(
  { watch }: Pick<BatchParts, 'watch'>,
  system: KnownSystem,
  given: {
    readonly questions: readonly PersonQuestion[];
    readonly results: readonly VerificationResult[];
  },
): Promise<readonly VerificationResult[]> {
  const results = [...given.results];
  await Promise.all(
    given.questions.map((question, index) => {
      if (results[index] !== 'no_match') return undefined;
      return watch.isSweep(question, system)?.then((isSweep) => {
        if (isSweep) results[index] = 'unable';
      });
    }),
  );
  return results.map((result, index) =>
    watch.isBlocked(given.questions[index]!) ? 'unable' : result,
  );
}
