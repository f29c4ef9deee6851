import { parseCitizenId, parseCreditCode, parseMobile, parsePlate } from '@tongban/citizen-ids';
import { parseDay } from '@tongban/kernel';
import type { FormFormat } from './form.ts';

/** What each `format` of a form accepts. Hand them to ajv; the portal has the same checks from citizen-ids. */
export const formFormats: Readonly<Record<FormFormat, (text: string) => boolean>> = {
  'citizen-id': (text) => parseCitizenId(text).ok,
  'credit-code': (text) => parseCreditCode(text).ok,
  day: (text) => parseDay(text) !== undefined,
  email: (text) => /^[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,4}$/.test(text),
  // A citizen number is held to its check digit; other documents only to their alphabet.
  'identity-number': (text) =>
    /^\d{17}[\dXx]$/.test(text) ? parseCitizenId(text).ok : /^[A-Za-z0-9]{5,20}$/.test(text),
  mobile: (text) => parseMobile(text).ok,
  'plate-number': (text) => parsePlate(text).ok,
  'region-code': (text) => /^[1-8]\d{5}$/.test(text),
  telephone: (text) => parseMobile(text).ok || /^(0\d{2,3}-?)?\d{7,8}(-\d{1,6})?$/.test(text),
};

/** Keywords of our schemas that say nothing about validity; a strict validator has to be told of them. */
export const formKeywords = ['ui', 'personal', 'purpose'] as const;
