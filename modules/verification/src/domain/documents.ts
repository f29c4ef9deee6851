import {
  normaliseCode,
  parseCitizenId,
  parsePassport,
  parseTravelPermit,
} from '@tongban/citizen-ids';
import { ok, refuse, type Bilingual, type Day, type Refusal, type Result } from '@tongban/kernel';

/**
 * Documents other than the resident identity card, with their codes of GA/T 517. The residence permits of people from Hong Kong,
 * Macao and Taiwan have citizen numbers (81, 82, 83 …) and are asked by name and number.
 */
export const documentTypes = {
  passport: '414',
  'foreign-passport': '416',
  'to-hong-kong-macao-permit': '513',
  'from-taiwan-permit': '511',
  'from-hong-kong-macao-permit': '516',
  'to-taiwan-permit': '517',
  'foreign-permanent-residence': '553',
} as const;
export type DocumentType = keyof typeof documentTypes;
export const documentTypeNames = Object.keys(documentTypes) as DocumentType[];

/** The number in its normal form, or what is wrong with it; only its form is looked at. */
export function readDocumentNumber(
  type: DocumentType,
  text: string,
  today: Day,
): Result<string, Refusal> {
  switch (type) {
    case 'passport':
    case 'foreign-passport': {
      const parsed = parsePassport(text, { foreign: type === 'foreign-passport' });
      return parsed.ok ? ok(parsed.value.number) : parsed;
    }
    case 'foreign-permanent-residence':
      return readPermanentResidence(text, today);
    default: {
      const parsed = parseTravelPermit(text);
      if (!parsed.ok) return parsed;
      return permitKinds[type] === parsed.value.kind ? ok(parsed.value.number) : wrongKind();
    }
  }
}

const permitKinds = {
  'to-hong-kong-macao-permit': 'to-hong-kong-macao',
  'from-hong-kong-macao-permit': 'from-hong-kong-macao',
  'to-taiwan-permit': 'to-taiwan',
  'from-taiwan-permit': 'from-taiwan',
} as const;

/** Since 2023-12-01 eighteen digits that begin with 9; cards of before with three letters and twelve digits stay good. */
function readPermanentResidence(text: string, today: Day): Result<string, Refusal> {
  const number = normaliseCode(text);
  if (/^[A-Z]{3}\d{12}$/.test(number)) return ok(number);
  const parsed = parseCitizenId(number, today);
  if (!parsed.ok) return parsed;
  return parsed.value.kind === 'foreign-permanent-resident' ? ok(parsed.value.id) : wrongKind();
}

function wrongKind(): Result<string, Refusal> {
  const detail: Bilingual = {
    zh: '号码与证件类型不符。',
    en: 'The number is not one of this kind of document.',
  };
  return refuse('verification/number-malformed', detail);
}
