import type { Bilingual } from '../messages/language.ts';

interface Paper {
  readonly materialKey: string;
  readonly name: Bilingual;
}

/** What a case was accepted without (容缺受理). */
export interface CaseDeferral {
  readonly onLapse: 'terminate' | 'decide-without';
  readonly owed: readonly (Paper & { readonly reason?: string })[];
  readonly supplied: readonly Paper[];
  readonly dueOn?: string;
  readonly dueEstimated?: boolean;
  readonly colour: string;
  readonly lapsedOn?: string;
}
