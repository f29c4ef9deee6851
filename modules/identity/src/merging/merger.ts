import type { Branded, Instant } from '@tongban/kernel';

export type MergerId = Branded<'MergerId'>;

export type MergerStatus = 'offered' | 'waiting' | 'done' | 'refused' | 'withdrawn';

/** Two accounts of one person that become one: the closed one was shown by its code, the kept one asks. */
export interface Merger {
  readonly mergerId: MergerId;
  readonly closedId: string;
  readonly keptId: string | null;
  readonly status: MergerStatus;
  readonly offeredAt: Instant;
  readonly expiresAt: Instant;
  /** Of the province whose administrators look at it; null: those of the ministry. */
  readonly regionCode: string | null;
  readonly settledAt: Instant | null;
}

/**
 * How it is known that both accounts belong to one person. An account without a real name belongs to whoever can enter it; of
 * two names a register says whether they are one person's; when it cannot say, two officers look at the documents.
 */
export type MergerProof = 'no-other-name' | 'register' | 'officers';
