/** A text for people, in both languages of the platform. Chinese is the one that counts in law. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Bilingual;
