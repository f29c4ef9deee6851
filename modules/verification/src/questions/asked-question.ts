import { refuse, type Bilingual, type Result, type Refusal } from '@tongban/kernel';
import type { KnownSystem } from '../directory.ts';
import type { VerificationResult } from '../domain/words.ts';
import type { Turn } from '../sources/fair-queue.ts';
import type { GuessedStatement } from '../watch/guess-keys.ts';

/** A question of any kind, read and ready to be asked: what the way of a question needs of it. */
export interface AskedQuestion extends GuessedStatement {
  readonly digests: {
    /** By which canaries are known; 16 bytes as hexadecimal digits. */
    readonly person: string;
    /** By which the person finds who asked. */
    readonly subject: string;
  };
  /** Asks its source. Ends in bounded time; what the source cannot say for sure is `unable`. */
  ask(): Promise<VerificationResult>;
}

/** Who asks, and whose turn it is. */
export interface Asker {
  readonly system: KnownSystem;
  readonly turn: Turn;
}

export type ReadQuestion = (
  asker: Asker,
) => Result<AskedQuestion, Refusal<'verification/number-malformed'>>;

/** The number fails its own form or check: that says nothing about any register. */
export function malformed(detail: Bilingual) {
  return refuse('verification/number-malformed', detail);
}
