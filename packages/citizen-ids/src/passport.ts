import { ok, refuse } from '@tongban/kernel';
import type { Branded, Refusal, Result } from '@tongban/kernel';
import { normaliseCode } from './normalise-code.ts';

export type PassportNumber = Branded<'PassportNumber'>;

export interface ParsedPassport {
  readonly number: PassportNumber;
  readonly kind: 'ordinary' | 'diplomatic' | 'service' | 'public-affairs' | 'foreign';
}

/** Reads a Chinese passport number; with `foreign`, one of any other state (5 to 20 letters and digits). */
export function parsePassport(
  text: string,
  { foreign = false }: { foreign?: boolean } = {},
): Result<ParsedPassport, Refusal<'citizen-ids/passport'>> {
  const number = normaliseCode(text);
  const forms = foreign ? foreignForms : chineseForms;
  const kind = forms.find(([form]) => form.test(number))?.[1];
  if (kind === undefined) return foreign ? refuseForeign() : refuseChinese();
  return ok({ number: number as PassportNumber, kind });
}

export interface ParsedTravelPermit {
  readonly number: string;
  readonly kind: 'to-hong-kong-macao' | 'to-taiwan' | 'from-hong-kong-macao' | 'from-taiwan';
}

/** Reads the number of a permit for travel between the mainland and Hong Kong, Macao or Taiwan. */
export function parseTravelPermit(
  text: string,
): Result<ParsedTravelPermit, Refusal<'citizen-ids/travel-permit'>> {
  const number = normaliseCode(text);
  const kind = permitForms.find(([form]) => form.test(number))?.[1];
  if (kind === undefined) {
    return refuse('citizen-ids/travel-permit', {
      zh: '通行证号码不正确，请按证件填写，如 C12345678、H12345678。',
      en: 'The permit number is not correct. Enter it as on the document, such as C12345678 or H12345678.',
    });
  }
  return ok({ number, kind });
}

type PassportForm = readonly [form: RegExp, kind: ParsedPassport['kind']];

const chineseForms: readonly PassportForm[] = [
  [/^E(\d{8}|[A-HJ-NP-Z]\d{7})$/, 'ordinary'],
  [/^G\d{8}$/, 'ordinary'],
  [/^DE\d{7}$/, 'diplomatic'],
  [/^SE\d{7}$/, 'service'],
  [/^PE\d{7}$/, 'public-affairs'],
];
const foreignForms: readonly PassportForm[] = [[/^[A-Z0-9]{5,20}$/, 'foreign']];

const permitForms: readonly (readonly [form: RegExp, kind: ParsedTravelPermit['kind']])[] = [
  [/^C(\d{8}|[A-HJ-NP-Z]\d{7})$/, 'to-hong-kong-macao'],
  [/^[LT]\d{8}$/, 'to-taiwan'],
  [/^[HM](\d{8}|\d{10})$/, 'from-hong-kong-macao'],
  [/^\d{8}$/, 'from-taiwan'],
];

function refuseChinese() {
  return refuse('citizen-ids/passport', {
    zh: '护照号码不正确，应如 E12345678、EA1234567（字母不含 I、O）。',
    en: 'The passport number is not correct; it looks like E12345678 or EA1234567 (no I or O).',
  });
}

function refuseForeign() {
  return refuse('citizen-ids/passport', {
    zh: '外国护照号码应为5至20位字母和数字。',
    en: 'A foreign passport number has 5 to 20 letters and digits.',
  });
}
