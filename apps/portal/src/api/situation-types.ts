import type { Bilingual } from '../messages/language.ts';

export interface SituationQuestion {
  readonly key: string;
  readonly property: string;
  readonly title: Bilingual;
  readonly hint?: Bilingual;
  readonly choices: readonly { readonly value: string; readonly title: Bilingual }[];
  readonly answered?: string;
}

/** The questions on which the materials depend, and how far the reader has come. */
export interface Situation {
  readonly questions: readonly SituationQuestion[];
  readonly next?: string;
  readonly complete: boolean;
  readonly instead?: { readonly itemCode: string; readonly name: Bilingual };
}
