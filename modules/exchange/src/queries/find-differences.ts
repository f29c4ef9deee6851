import { sql, type Queryable } from '@tongban/database';
import { ok, refuse, type Result } from '@tongban/kernel';
import type { Difference } from '../reconciling/classify.ts';

export interface Found {
  /** At most ten thousand of them are kept by name. */
  readonly differences: readonly Difference[];
  readonly counts: Readonly<Record<string, number>>;
}

/** What the latest comparison with a destination found. An earlier one says nothing of how the books stand. */
export async function findDifferences(
  db: Queryable,
  { code, madeAt }: { readonly code: string; readonly madeAt: string },
): Promise<Result<Found>> {
  const row = await db.maybeOne<Found & { isLatest: boolean }>(sql`
    select differences, counts,
           not exists (select 1 from exchange.reconciliations as later
                        where later.destination = found.destination and later.made_at > found.made_at) as "isLatest"
      from exchange.reconciliations as found
     where destination = ${code} and made_at = ${madeAt}::timestamptz
  `);
  if (row === undefined) {
    return refuse('exchange/reconciliation-not-found', {
      zh: '没有这次对账的记录。',
      en: 'There is no record of such a reconciliation.',
    });
  }
  if (!row.isLatest) {
    return refuse('exchange/reconciliation-outdated', {
      zh: '此后又对过账，请按最近一次对账的结果提出。',
      en: 'The books were compared again since. Go by the latest comparison.',
    });
  }
  const { differences, counts } = row;
  return differences.length > 0
    ? ok({ differences, counts })
    : refuse('exchange/nothing-to-repair', {
        zh: '最近一次对账一致，没有需要修复的数据。',
        en: 'The latest comparison found both books equal.',
      });
}
