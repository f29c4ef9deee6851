import { setTimeout as pause } from 'node:timers/promises';
import { GroupCommitFull } from '@tongban/database';
import { ok, type Day, type Instant, type Refusal, type Result } from '@tongban/kernel';
import type { SignedRequest } from './check-request.ts';
import { callNumbers, type CallName, type VerificationResult } from './domain/words.ts';
import type { KnownSystem } from './directory.ts';
import type { KnownContract } from './known-contracts.ts';
import type { Meter } from './limits/meter.ts';
import { FairQueueFull, type FairQueue } from './sources/fair-queue.ts';
import type { FaceRefusal } from './face/check-face.ts';
import { FaceNotJudged } from './questions/face-not-judged.ts';
import type { ReadQuestion } from './questions/asked-question.ts';
import { agreed, enumeration, nonceReused, notAllowed, overloaded } from './question-refusals.ts';
import type { PaddedTime } from './padded-time.ts';
import type { OtherRegistries } from './sources/other-registries.ts';
import type { DigestPerson } from './sources/person-digests.ts';
import type { PersonQuestion, PopulationSource } from './sources/population-source.ts';
import type { ReceiptWriter } from './store/write-receipts.ts';
import type { Watch } from './watch/create-watch.ts';

/** Why somebody asks. Without it there is no question. */
export interface Asking {
  readonly purpose: string;
  readonly legalBasis: string;
  readonly matter: string;
}

export interface Answered {
  readonly result: VerificationResult;
  readonly receipt: number;
  readonly answeredAt: Instant;
}

export type QuestionRefusal =
  | 'verification/not-in-contract'
  | 'verification/number-malformed'
  | 'verification/enumeration-suspected'
  | 'verification/too-fast'
  | 'verification/quota-used-up'
  | 'verification/nonce-reused'
  | 'verification/overloaded'
  | FaceRefusal;

export interface QuestionParts {
  readonly meter: Meter;
  readonly watch: Watch;
  readonly queue: FairQueue;
  readonly digestPerson: DigestPerson;
  readonly receipts: ReceiptWriter;
  /** Where this system's questions are answered: the sandbox has a source of its own. */
  sourceFor(system: KnownSystem): PopulationSource;
  readonly registries: OtherRegistries;
  /** Answers leave at times that do not tell what was found. */
  timeOfAnswer: PaddedTime;
  today(): Day;
}

/** One signed question of any kind, from the contract to the receipt. Nothing is answered that is not receipted. */
export async function answerQuestion(
  parts: QuestionParts,
  request: SignedRequest,
  { call, asking, read: readQuestion }: { call: CallName; asking: Asking; read: ReadQuestion },
): Promise<Result<Answered, Refusal<QuestionRefusal>>> {
  const arrivedMs = performance.now();
  const { system } = request;
  const contract = agreed(system, call, asking);
  if (!contract.ok) return contract;
  const turn = turnOf(system, contract.value);
  const read = readQuestion({ system, turn });
  if (!read.ok) return read;
  const question = read.value;
  if (parts.watch.isBlocked(question)) return slowlyRefused();
  const taken = parts.meter.take(system, 1);
  const refused = notAllowed(parts, system, taken instanceof Promise ? await taken : taken);
  if (refused !== undefined) return refused;
  let isMetered = false;
  try {
    const answered = await parts.queue.run(turn, async () => {
      const result = await question.ask();
      // Whoever tries what fits is told neither yes nor no, even if it was recognised only while the source was asked.
      if (parts.watch.isBlocked(question)) return enumeration();
      if (result === 'no_match' && (await parts.watch.isSweep(question, system)) === true) {
        return enumeration();
      }
      const receipted = await parts.receipts.add({
        systemNo: system.systemNo,
        contractNo: contract.value.contractNo,
        call: callNumbers[call],
        result,
        at: request.at,
        nonce: request.nonce,
        text: request.text,
        subject: question.digests.subject,
        purpose: asking.purpose,
        matter: asking.matter,
      });
      if (receipted === 'nonce-reused') {
        parts.watch.nonceReused(system, request.keyId);
        return nonceReused();
      }
      const { number: receipt, answeredAt, repeated } = receipted;
      isMetered = !repeated;
      if (repeated) parts.watch.repeated(system);
      else {
        const { person } = question.digests;
        parts.watch.answered({ system, person, result, receipt });
      }
      return ok({ result: receipted.result, receipt, answeredAt });
    });
    if (answered.ok) await parts.timeOfAnswer(arrivedMs);
    else if (answered.refusal.code === 'verification/enumeration-suspected')
      return await slowlyRefused();
    return answered;
  } catch (error) {
    if (error instanceof FaceNotJudged) return { ok: false, refusal: error.refusal };
    if (error instanceof GroupCommitFull || error instanceof FairQueueFull) return overloaded();
    throw error;
  } finally {
    if (!isMetered) parts.meter.giveBack(system, 1);
  }
}

/** Whoever tries what fits waits for each refusal: a sweep cannot take the service from the others by its mere speed. */
async function slowlyRefused() {
  await pause(sweepPauseMs);
  return enumeration();
}

const sweepPauseMs = 100;

export function turnOf(system: KnownSystem, contract: KnownContract): PersonQuestion['tenant'] {
  return { tenantNo: system.tenant.tenantNo, weight: contract.live.terms.weight };
}
