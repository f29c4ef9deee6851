import { parseCitizenId, parseCreditCode, parseMobile, parsePlate } from '@tongban/citizen-ids';
import { formErrors } from '../messages/form-errors.ts';
import type { Bilingual } from '../messages/language.ts';

interface Parsed {
  readonly ok: boolean;
  readonly refusal?: { readonly detail: Bilingual };
}

/** What is wrong with a text of this format, or nothing. A format the portal does not know is left to the server. */
export function checkFormat(format: string, text: string, title: Bilingual): Bilingual | undefined {
  switch (format) {
    case 'citizen-id':
      return detailOf(parseCitizenId(text));
    case 'credit-code':
      return detailOf(parseCreditCode(text));
    case 'mobile':
      return parseMobile(text).ok ? undefined : formErrors.mobile(title);
    case 'plate-number':
      return parsePlate(text).ok ? undefined : formErrors.plate(title);
    case 'day':
      return isDay(text) ? undefined : formErrors.noSuchDay(title);
    case 'region-code':
      return /^\d{6}$/.test(text) ? undefined : formErrors.choose(title);
    case 'email':
      return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text) ? undefined : formErrors.email(title);
    case 'telephone':
      return isTelephone(text) ? undefined : formErrors.telephone(title);
    default:
      return undefined;
  }
}

function detailOf(parsed: Parsed): Bilingual | undefined {
  return parsed.ok ? undefined : parsed.refusal?.detail;
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function isTelephone(text: string): boolean {
  return parseMobile(text).ok || /^(0\d{2,3}-?)?\d{7,8}(-\d{1,6})?$/.test(text);
}
