/** A word of the platform: what it is called, how it is written in code, and what it must not be taken for. */
export interface GlossaryTerm {
  readonly term: string;
  readonly zh: string;
  readonly code: string;
  readonly is: string;
  readonly isNot?: string;
}
