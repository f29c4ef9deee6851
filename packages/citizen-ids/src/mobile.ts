import { ok, refuse } from '@tongban/kernel';
import type { Branded, Refusal, Result } from '@tongban/kernel';
import { normaliseCode } from './normalise-code.ts';

export type Mobile = Branded<'Mobile'>;

export interface ParsedMobile {
  /** Eleven digits without country code. */
  readonly mobile: Mobile;
  /** Of a virtual operator: allowed, but its real-name record is elsewhere and weaker. */
  readonly virtual: boolean;
}

/** Reads a mobile number of mainland China, with or without +86 and separators. */
export function parseMobile(text: string): Result<ParsedMobile, Refusal<'citizen-ids/mobile'>> {
  const digits = normaliseCode(text)
    .replace(/[-()]/g, '')
    .replace(/^(\+86|0086|86(?=1\d{10}$))/, '');
  if (!/^1[3-9]\d{9}$/.test(digits)) {
    return refuse('citizen-ids/mobile', {
      zh: '手机号码应为11位数字，以13至19开头。',
      en: 'A mobile number has 11 digits and begins with 13 to 19.',
    });
  }
  return ok({ mobile: digits as Mobile, virtual: virtualPrefixes.has(digits.slice(0, 3)) });
}

const virtualPrefixes = new Set(['162', '165', '167', '170', '171']);
