import type { Queryable } from '@tongban/database';
import { formerAccounts } from '../merging/accounts-of-person.ts';
import type { PersonRecords } from './person-records.ts';

/** Of the account and of those that were merged into it. */
export async function countOwnCases(
  { db, personRecords }: { db: Queryable; personRecords: PersonRecords },
  personId: string,
): Promise<{ open: number; ended: number }> {
  const accounts = [personId, ...(await formerAccounts(db, personId))];
  const counts = await Promise.all(accounts.map((one) => personRecords.countCases(one)));
  return {
    open: counts.reduce((sum, { open }) => sum + open, 0),
    ended: counts.reduce((sum, { ended }) => sum + ended, 0),
  };
}
