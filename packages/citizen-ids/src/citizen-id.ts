import { dayOf, ok, parseDay, refuse, systemClock } from '@tongban/kernel';
import type { Branded, Day, Refusal, Result } from '@tongban/kernel';
import { ageOn } from './age-on.ts';
import { normaliseCode } from './normalise-code.ts';

export type CitizenId = Branded<'CitizenId'>;
export type Sex = 'male' | 'female';

/** Whose number it is: 81, 82 and 83 begin residence permits, 9 the foreign permanent resident ID card. */
export type CitizenIdKind =
  'resident' | 'hong-kong' | 'macao' | 'taiwan' | 'foreign-permanent-resident';

export interface ParsedCitizenId {
  /** Half-width, with an upper-case X. */
  readonly id: CitizenId;
  readonly kind: CitizenIdKind;
  readonly birthOn: Day;
  readonly sex: Sex;
  /** GB/T 2260 at the time of issue, so possibly abolished; of a foreigner the accepting province. */
  readonly regionCode: string;
  /** GB/T 2659 numeric, of a foreigner only. */
  readonly nationalityCode?: string;
}

export type CitizenIdCode =
  | 'citizen-ids/length'
  | 'citizen-ids/old-number'
  | 'citizen-ids/characters'
  | 'citizen-ids/birth-date'
  | 'citizen-ids/birth-in-future'
  | 'citizen-ids/too-old'
  | 'citizen-ids/check-digit';

/**
 * Reads a citizen number (GB 11643-1999). Regions are not checked: numbers keep the region of their issue
 * for life, also when it is long abolished.
 */
export function parseCitizenId(
  text: string,
  on: Day = dayOf(systemClock()),
): Result<ParsedCitizenId, Refusal<CitizenIdCode>> {
  const id = normaliseCode(text);
  if (/^\d{15}$/.test(id)) return refuseOldNumber();
  if (id.length !== 18) return refuseLength(id.length);
  if (!/^[1-9]\d{16}[\dX]$/.test(id)) return refuseCharacters();
  const birthOn = parseDay(`${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`);
  if (birthOn === undefined) return refuseBirthDate();
  if (birthOn > on) return refuseFuture();
  if (ageOn(birthOn, on) > oldestAge) return refuseAge();
  if (citizenIdCheckCharacter(id.slice(0, 17)) !== id[17]) return refuseCheckDigit();
  return ok({ id: id as CitizenId, birthOn, sex: sexOf(id), ...originOf(id) });
}

/** The last character that belongs to the first 17 (ISO 7064 MOD 11-2). */
export function citizenIdCheckCharacter(first17: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += Number(first17[index]) * weights[index]!;
  return '10X98765432'[sum % 11]!;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const oldestAge = 150;

function sexOf(id: string): Sex {
  return Number(id[16]) % 2 === 1 ? 'male' : 'female';
}

const kinds: Readonly<Record<string, CitizenIdKind>> = {
  81: 'hong-kong',
  82: 'macao',
  83: 'taiwan',
};

function originOf(id: string) {
  if (id.startsWith('9')) {
    return {
      kind: 'foreign-permanent-resident' as const,
      regionCode: `${id.slice(1, 3)}0000`,
      nationalityCode: id.slice(3, 6),
    };
  }
  return { kind: kinds[id.slice(0, 2)] ?? ('resident' as const), regionCode: id.slice(0, 6) };
}

function refuseLength(length: number) {
  return refuse('citizen-ids/length', {
    zh: `公民身份号码应为18位，现为${length}位。`,
    en: `A citizen number has 18 characters; this one has ${length}.`,
  });
}

function refuseOldNumber() {
  return refuse('citizen-ids/old-number', {
    zh: '15位身份证号码已停止使用，请填写18位公民身份号码。',
    en: '15-digit numbers are no longer in use. Enter the citizen number of 18 characters.',
  });
}

function refuseCharacters() {
  return refuse('citizen-ids/characters', {
    zh: '公民身份号码前17位应为数字，最后一位应为数字或X。',
    en: 'The first 17 characters of a citizen number are digits; the last is a digit or X.',
  });
}

function refuseBirthDate() {
  return refuse('citizen-ids/birth-date', {
    zh: '公民身份号码中的出生日期不存在，请核对第7至14位。',
    en: 'The date of birth in the citizen number does not exist. Check characters 7 to 14.',
  });
}

function refuseFuture() {
  return refuse('citizen-ids/birth-in-future', {
    zh: '公民身份号码中的出生日期晚于今天，请核对第7至14位。',
    en: 'The date of birth in the citizen number is in the future. Check characters 7 to 14.',
  });
}

function refuseAge() {
  return refuse('citizen-ids/too-old', {
    zh: `公民身份号码中的出生日期距今超过${oldestAge}年，请核对第7至14位。`,
    en: `The date of birth in the citizen number is over ${oldestAge} years ago. Check characters 7 to 14.`,
  });
}

function refuseCheckDigit() {
  return refuse('citizen-ids/check-digit', {
    zh: '公民身份号码的校验码不正确，请逐位核对。',
    en: 'The check digit of the citizen number is wrong. Compare it character by character.',
  });
}
