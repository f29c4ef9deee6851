import { GroupCommitFull } from '@tongban/database';
import { parseCitizenId } from '@tongban/citizen-ids';
import { ok, refuse, type Day, type Instant, type Refusal, type Result } from '@tongban/kernel';
import type { SignedRequest } from './check-request.ts';
import type { ContractPurpose } from './domain/contract.ts';
import { normalName } from './domain/normal-forms.ts';
import { callNumbers, type CallName, type VerificationResult } from './domain/words.ts';
import type { KnownContract, KnownSystem } from './directory.ts';
import type { Allowance, Meter } from './limits/meter.ts';
import { FairQueueFull, type FairQueue } from './sources/fair-queue.ts';
import type { FaceRefusal } from './face/check-face.ts';
import { FaceNotJudged } from './questions/face-not-judged.ts';
import { malformed, type ReadQuestion } from './questions/asked-question.ts';
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

/** What is asked, as it was sent. */
export interface Statement {
  readonly number: string;
  readonly name: string;
  readonly validUntil?: string | undefined;
  readonly phone?: string | undefined;
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
  nextBeat(): Promise<void>;
  today(): Day;
}

/** One signed question of any kind, from the contract to the receipt. Nothing is answered that is not receipted. */
export async function answerQuestion(
  parts: QuestionParts,
  request: SignedRequest,
  { call, asking, read: readQuestion }: { call: CallName; asking: Asking; read: ReadQuestion },
): Promise<Result<Answered, Refusal<QuestionRefusal>>> {
  const { system } = request;
  const contract = agreed(system, call, asking);
  if (!contract.ok) return contract;
  const turn = turnOf(system, contract.value);
  const read = readQuestion({ system, turn });
  if (!read.ok) return read;
  const question = read.value;
  if (parts.watch.isBlocked(question)) return enumeration();
  const taken = parts.meter.take(system, 1);
  const refused = notAllowed(parts, system, taken instanceof Promise ? await taken : taken);
  if (refused !== undefined) return refused;
  let isMetered = false;
  try {
    return await parts.queue.run(turn, async () => {
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
      await parts.nextBeat();
      return ok({ result: receipted.result, receipt, answeredAt });
    });
  } catch (error) {
    if (error instanceof FaceNotJudged) return { ok: false, refusal: error.refusal };
    if (error instanceof GroupCommitFull || error instanceof FairQueueFull) return overloaded();
    throw error;
  } finally {
    if (!isMetered) parts.meter.giveBack(system, 1);
  }
}

/** Whether the contract lets the system ask this for that purpose, on the legal basis it was approved with. */
export function agreed(
  { contract }: KnownSystem,
  call: CallName,
  { purpose, legalBasis }: Asking,
): Result<KnownContract, Refusal<'verification/not-in-contract'>> {
  const terms = contract?.live.terms;
  const known: ContractPurpose | undefined = terms?.purposes.find(({ code }) => code === purpose);
  if (contract === undefined || terms === undefined || known?.legalBasis !== legalBasis) {
    return refuse('verification/not-in-contract', {
      zh: '生效合约中没有该用途，或法律依据与合约不一致。',
      en: 'No contract in force has this purpose on this legal basis.',
    });
  }
  if (!terms.calls.includes(call)) {
    return refuse('verification/not-in-contract', {
      zh: '生效合约不包含该核验接口。',
      en: 'The contract in force does not include this call.',
    });
  }
  return ok(contract);
}

/** Whether what is stated of a person belongs together in the population register. */
export function personQuestion(parts: QuestionParts, statement: Statement): ReadQuestion {
  return function read({ system, turn }) {
    const question = readStatement(parts, statement, turn);
    if (!question.ok) return question;
    const { number, name, digests } = question.value;
    return ok({
      number,
      name,
      digests,
      ask: () => parts.sourceFor(system).ask(question.value),
    });
  };
}

export function readStatement(
  { digestPerson, today }: Pick<QuestionParts, 'digestPerson' | 'today'>,
  { number, name, validUntil, phone }: Statement,
  tenant: PersonQuestion['tenant'],
): Result<PersonQuestion, Refusal<'verification/number-malformed'>> {
  const parsed = parseCitizenId(number, today());
  if (!parsed.ok) {
    return malformed(parsed.refusal.detail);
  }
  const { id } = parsed.value;
  return ok({
    number: id,
    digests: digestPerson(id),
    name: normalName(name),
    tenant,
    ...(validUntil !== undefined && { validUntil }),
    ...(phone !== undefined && { phone }),
  });
}

export function turnOf(system: KnownSystem, contract: KnownContract): PersonQuestion['tenant'] {
  return { tenantNo: system.tenant.tenantNo, weight: contract.live.terms.weight };
}

/** Why the contract does not let the calls through, with the seconds to wait; undefined when it does. */
export function notAllowed(
  { meter, watch }: Pick<QuestionParts, 'meter' | 'watch'>,
  system: KnownSystem,
  allowance: Allowance,
) {
  switch (allowance.state) {
    case 'allowed': {
      const { contractNo, dailyAllowance, live } = system.contract!;
      const { today } = meter.usageOf(contractNo);
      if (today * 100 >= dailyAllowance * live.terms.softPercent) {
        watch.softLimit(system, { today, allowance: dailyAllowance });
      }
      return undefined;
    }
    case 'too-fast':
      return tooFast(allowance.waitSeconds);
    case 'used-up':
      return refuse('verification/quota-used-up', {
        zh: allowance.period === 'day' ? '合约当日额度已用完。' : '合约当月额度已用完。',
        en: `The contract's quota of the ${allowance.period} is used up.`,
      });
  }
}

export function tooFast(waitSeconds: number) {
  return refuse(
    'verification/too-fast',
    {
      zh: `调用超过合约约定的速率，请在 ${waitSeconds} 秒后重试。`,
      en: `Faster than the contract allows. Try again in ${waitSeconds} s.`,
    },
    { retryAfterSeconds: waitSeconds },
  );
}

export function enumeration() {
  return refuse('verification/enumeration-suspected', {
    zh: '对该号码段或姓名的连续试探已被阻断，并已告知安全管理员。',
    en: 'Attempts on this range of numbers or this name are blocked, and the security officer was told.',
  });
}

export function nonceReused() {
  return refuse('verification/nonce-reused', {
    zh: '该随机数已用于内容不同的请求，请换用新的随机数。',
    en: 'This nonce was used for a request with other content. Use a new one.',
  });
}

export function overloaded() {
  return refuse('verification/overloaded', {
    zh: '核验请求过多，请稍后用同一签名请求重试。',
    en: 'There are too many questions at once. Send the same request again shortly.',
  });
}
