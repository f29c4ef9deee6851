import { ok, refuse } from '@tongban/kernel';
import type { Branded, Refusal, Result } from '@tongban/kernel';
import { normaliseCode } from './normalise-code.ts';

export type Plate = Branded<'Plate'>;

export interface ParsedPlate {
  readonly plate: Plate;
  readonly kind: 'ordinary' | 'new-energy-small' | 'new-energy-large';
}

/** Reads a number plate (GA 36-2018): five characters after the office letter, six of new-energy vehicles. */
export function parsePlate(text: string): Result<ParsedPlate, Refusal<'citizen-ids/plate'>> {
  const plate = normaliseCode(text).replace(/[·.-]/g, '');
  const kind = forms.find(([form]) => form.test(plate))?.[1];
  if (kind === undefined) {
    return refuse('citizen-ids/plate', {
      zh: '号牌号码不正确，应如 粤B12345；新能源号牌多一位，如 粤BD12345。字母不含 I、O。',
      en: 'The number plate is not correct; it looks like 粤B12345 or, of new-energy vehicles, 粤BD12345. The letters I and O are not used.',
    });
  }
  return ok({ plate: plate as Plate, kind });
}

const office = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]';

const forms: readonly (readonly [form: RegExp, kind: ParsedPlate['kind']])[] = [
  [new RegExp(`^${office}[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]$`), 'ordinary'],
  [new RegExp(`^${office}[A-HJK][A-HJ-NP-Z0-9]\\d{4}$`), 'new-energy-small'],
  [new RegExp(`^${office}\\d{5}[DF]$`), 'new-energy-large'],
];
