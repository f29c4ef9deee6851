import { ok, refuse } from '@tongban/kernel';
import type { Branded, Refusal, Result } from '@tongban/kernel';
import { normaliseCode } from './normalise-code.ts';

export type CreditCode = Branded<'CreditCode'>;

export interface ParsedCreditCode {
  readonly code: CreditCode;
  /** 登记管理部门: 1 is 机构编制, 5 民政, 9 市场监管. */
  readonly registrar: string;
  readonly organisationType: string;
  readonly regionCode: string;
  readonly subject: string;
}

export type CreditCodeProblem =
  | 'citizen-ids/credit-code-length'
  | 'citizen-ids/credit-code-characters'
  | 'citizen-ids/credit-code-check-character';

/** Reads a unified social credit code (GB 32100-2015). */
export function parseCreditCode(
  text: string,
): Result<ParsedCreditCode, Refusal<CreditCodeProblem>> {
  const code = normaliseCode(text);
  if (code.length !== 18) return refuseLength(code.length);
  if (!form.test(code)) return refuseCharacters();
  if (creditCodeCheckCharacter(code.slice(0, 17)) !== code[17]) return refuseCheckCharacter();
  return ok({
    code: code as CreditCode,
    registrar: code.slice(0, 1),
    organisationType: code.slice(1, 2),
    regionCode: code.slice(2, 8),
    subject: code.slice(8, 17),
  });
}

/** The last character that belongs to the first 17: weights are powers of 3, modulo 31. */
export function creditCodeCheckCharacter(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (let index = 0; index < 17; index += 1) {
    sum += alphabet.indexOf(first17[index]!) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31]!;
}

// The letters I, O, S, V and Z are left out of the standard because they are taken for digits.
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const form = /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/;

function refuseLength(length: number) {
  return refuse('citizen-ids/credit-code-length', {
    zh: `统一社会信用代码应为18位，现为${length}位。`,
    en: `A unified social credit code has 18 characters; this one has ${length}.`,
  });
}

function refuseCharacters() {
  return refuse('citizen-ids/credit-code-characters', {
    zh: '统一社会信用代码只含数字和大写字母（不含 I、O、S、V、Z），第3至8位为数字。',
    en: 'A unified social credit code holds digits and letters without I, O, S, V, Z; characters 3 to 8 are digits.',
  });
}

function refuseCheckCharacter() {
  return refuse('citizen-ids/credit-code-check-character', {
    zh: '统一社会信用代码的校验码不正确，请逐位核对。',
    en: 'The check character of the unified social credit code is wrong. Compare it character by character.',
  });
}
