import { ok, refuse, type Refusal, type Result } from '@tongban/kernel';
import type { Asking, QuestionParts } from './answer-question.ts';
import type { ContractPurpose } from './domain/contract.ts';
import type { CallName } from './domain/words.ts';
import type { KnownSystem } from './directory.ts';
import type { KnownContract } from './known-contracts.ts';
import type { Allowance } from './limits/meter.ts';

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
