import type { Me } from '../api/types.ts';
import type { Branding } from '../branding.ts';
import type { Language } from '../messages/language.ts';

/** Who reads the page and how they like it. */
export interface Reader {
  readonly language: Language;
  readonly elder: boolean;
  /** Six digits, or empty when the reader has chosen no region. */
  readonly regionCode: string;
  readonly regionName: string;
  readonly me: Me;
  readonly branding: Branding;
  /** False when the API did not answer and the page cannot know whether someone is signed in. */
  readonly apiAnswers: boolean;
}

export const anonymous: Me = { kind: 'anonymous', assuranceLevel: 0 };

export function isSignedIn(reader: Reader): boolean {
  return reader.me.kind === 'person';
}
