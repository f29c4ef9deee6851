import type { Bilingual } from '../messages/language.ts';

interface Named {
  readonly code: string;
  readonly name: Bilingual;
}

/** A query that a source answers here at once. */
export interface ConnectedQuery {
  readonly itemCode: string;
  readonly assuranceLevel: number;
  /** Who is asked. */
  readonly resource: Named;
  readonly facts: readonly Named[];
  /** Questions of the item's form that have to be answered first. */
  readonly answers: readonly string[];
}

/** How one comes to the answer of a query. */
export interface QueryWay {
  readonly way: 'source' | 'page' | 'elsewhere';
  readonly query?: ConnectedQuery;
  readonly page?: 'cases' | 'face' | 'network-identity' | 'services' | 'verify';
  readonly advice?: Bilingual;
  readonly site?: string;
  readonly phone?: string;
}

export interface QueryFact extends Named {
  readonly value: string | number | boolean | readonly string[];
  readonly valueName?: Bilingual;
}

export interface QueryAnswer {
  readonly receiptId: string;
  readonly at: string;
  readonly state: 'answered' | 'no-record' | 'cannot-judge';
  readonly facts: readonly QueryFact[];
}
