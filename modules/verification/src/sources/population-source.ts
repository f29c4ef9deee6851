import type { VerificationResult } from '../domain/words.ts';
import type { PersonDigests } from './person-digests.ts';

/** What is asked about one person, in the register's normal form. */
export interface PersonQuestion {
  readonly number: string;
  readonly digests: PersonDigests;
  readonly name: string;
  /** The last day of validity of the document, or `long-term`. */
  readonly validUntil?: string;
  readonly phone?: string;
  /** Whose turn it is: the weighted fair queue in front of a scarce source goes by tenants. */
  readonly tenant: { readonly tenantNo: number; readonly weight: number };
}

/**
 * Whoever can say whether a person's statements belong together. Ends in bounded time. What it cannot say for sure is
 * `unable`, never a match and never a mismatch.
 */
export interface PopulationSource {
  ask(question: PersonQuestion): Promise<VerificationResult>;
  /** Many at once, answered in their order. */
  askAll(questions: readonly PersonQuestion[]): Promise<readonly VerificationResult[]>;
  readonly name: string;
  /** For the readiness page and the meters. */
  state(): 'ready' | 'stale' | 'spared';
}
