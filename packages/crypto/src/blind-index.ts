import { hmacSm3 } from './sm3.ts';

/** What is looked up without being readable. Each purpose has its own key: indexes cannot be joined. */
export const blindIndexPurposes = [
  'citizen-id',
  'credit-code',
  'passport',
  'document-number',
  'plate',
  'mobile',
  'name',
  'email',
  'exact',
] as const;

export type BlindIndexPurpose = (typeof blindIndexPurposes)[number];

/** The index of a text that was first brought into the form in which equal means the same: 43 characters. */
export function blindIndexWith(key: Uint8Array, purpose: BlindIndexPurpose, text: string): string {
  return Buffer.from(hmacSm3(key, normalise(purpose, text))).toString('base64url');
}

function normalise(purpose: BlindIndexPurpose, text: string): string {
  if (purpose === 'exact') return text;
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  switch (purpose) {
    case 'mobile':
      return plain.replace(/[^\d]/g, '').replace(/^(0086|86)(?=1\d{10}$)/, '');
    case 'email':
      return plain.toLowerCase();
    case 'name':
      // Five different dots are in use between the parts of a name, for one and the same.
      return plain.replace(/[·•・‧∙.]/g, '·').toUpperCase();
    default:
      return plain.toUpperCase();
  }
}
