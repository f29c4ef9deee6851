import type { Bilingual } from '../messages/language.ts';

/** What followed a case that is over. */
export interface LinkedRecord {
  readonly label: Bilingual;
  readonly at: string;
  readonly reason: string;
  readonly lawBasis?: string;
  readonly reference?: string;
}
