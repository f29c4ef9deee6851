import { ok, refuse, type Result } from '@tongban/kernel';
import { commonPasswords } from './common-passwords.ts';

export const shortestPassword = 10;
export const longestPassword = 128;

/** What others guess first, and what is written on the account itself, is no password (NIST SP 800-63B, 5.1.1.2). */
export function checkPassword(
  password: string,
  { phone, idNumber, name }: { phone: string; idNumber?: string; name?: string },
): Result<string> {
  const normal = password.normalize('NFKC');
  const length = [...normal].length;
  if (length < shortestPassword || length > longestPassword) return refuseLength();
  const lower = normal.toLowerCase();
  const own = [phone, phone.slice(-8), idNumber?.slice(-8), idNumber?.slice(6, 14), name];
  if (own.some((part) => part !== undefined && part !== '' && lower.includes(part.toLowerCase()))) {
    return refuseOwn();
  }
  if (new Set(lower).size < 5 || isRun(lower) || isMadeOfCommon(lower)) {
    return refuseCommon();
  }
  return ok(normal);
}

/** A common word with some digits or signs around it is still that word. */
function isMadeOfCommon(password: string): boolean {
  const rest = commonPasswords.reduce((left, common) => left.replaceAll(common, ''), password);
  return rest.length < password.length && /^[\x20-\x40_]{0,6}$/.test(rest);
}

/** `1234567890`, `abcdefghij`, and the same backwards. */
function isRun(text: string): boolean {
  const steps = [...text]
    .slice(1)
    .map((letter, index) => letter.charCodeAt(0) - text.charCodeAt(index));
  return steps.every((step) => step === steps[0] && Math.abs(step) <= 1);
}

function refuseLength() {
  return refuse('identity/password-not-allowed', {
    zh: `密码须为 ${shortestPassword} 至 ${longestPassword} 个字符，可以用一句话。`,
    en: `A password has ${shortestPassword} to ${longestPassword} characters. A sentence will do.`,
  });
}

function refuseOwn() {
  return refuse('identity/password-not-allowed', {
    zh: '密码不能包含姓名、手机号、出生日期或证件号码。',
    en: 'A password must not contain your name, phone, date of birth or document number.',
  });
}

function refuseCommon() {
  return refuse('identity/password-not-allowed', {
    zh: '这个密码太常见，容易被猜到，请换一个。',
    en: 'This password is common and easily guessed. Choose another.',
  });
}
