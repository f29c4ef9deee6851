import type { Transaction } from '@tongban/database';
import type { Bilingual, Instant } from '@tongban/kernel';

/** What the rest of the house holds of a person; `apps/platform` hands it in. */
export interface PersonRecords {
  /** While a case runs nothing is erased; one that has ended stays in the archive, with its applicant. */
  countCases(personId: string): Promise<{ readonly open: number; readonly ended: number }>;
  /** For the person's own copy. */
  copy(personId: string): Promise<readonly OwnRecords[]>;
  /** For the person to see before two accounts become one. */
  countOwn(personId: string): Promise<{ readonly messages: number; readonly drafts: number }>;
  /** Hands over to the account that is kept what the closed one has, in the transaction of the merger. */
  move(tx: Transaction, accounts: { from: string; to: string; at: Instant }): Promise<void>;
  /** Removes what no law keeps, in the transaction of the erasure. */
  forget(tx: Transaction, personId: string, at: Instant): Promise<void>;
}

/** One kind of record in the copy a person takes away. */
export interface OwnRecords {
  readonly code: string;
  readonly title: Bilingual;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** False: there are more than a copy holds; the rest is shown on the pages. */
  readonly isWhole: boolean;
}

export const mostCopiedRows = 1_000;

/** As many rows as a copy holds, of one more that were asked for. */
export function recordsOf(code: string, title: Bilingual, rows: readonly object[]): OwnRecords {
  return {
    code,
    title,
    rows: rows.slice(0, mostCopiedRows) as OwnRecords['rows'],
    isWhole: rows.length <= mostCopiedRows,
  };
}
