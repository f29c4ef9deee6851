import type { Day } from '@tongban/kernel';
import type { CaseNumber } from './words.ts';

/** Region (6), day (8), branch (2–3), sequence (6) and a check character: `44030520260302HZ000012K`. */
export function caseNumberOf(parts: {
  readonly regionCode: string;
  readonly on: Day;
  readonly branchCode: string;
  readonly sequence: number;
}): CaseNumber {
  const { regionCode, on, branchCode, sequence } = parts;
  const body = `${regionCode}${on.replaceAll('-', '')}${branchCode}${String(sequence).padStart(6, '0')}`;
  return `${body}${checkCharacter(body)}` as CaseNumber;
}

/** Whether the number is well formed and its check character is right: a slip of the pen is caught at once. */
export function isCaseNumber(text: string): text is CaseNumber {
  return (
    /^\d{14}[A-Z]{2,3}\d{6}[0-9A-Z]$/.test(text) &&
    checkCharacter(text.slice(0, -1)) === text.at(-1)
  );
}

/** ISO 7064 MOD 37,36: catches every single wrong character and nearly every swap of neighbours. */
function checkCharacter(body: string): string {
  let rest = 36;
  for (const character of body) {
    rest = (rest + alphabet.indexOf(character)) % 36 || 36;
    rest = (rest * 2) % 37;
  }
  return alphabet.charAt((37 - rest) % 36);
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
