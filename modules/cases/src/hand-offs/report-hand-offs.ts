import { countWorkingDays } from '@tongban/calendar';
import type { Calendar } from '@tongban/calendar';
import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import { dayOf } from '@tongban/kernel';
import { readHistoriesOf } from '@tongban/ledger';
import { newCase } from '../domain/case.ts';
import type { Case } from '../domain/case.ts';
import { evolve } from '../domain/evolve.ts';
import { endedUnder, spreadOf, wayOf } from '../domain/hands.ts';
import type { Spread } from '../domain/hands.ts';
import type { CaseId } from '../domain/words.ts';
import { withinScopes } from '../queries/within-scopes.ts';
import { caseStream, toCaseEvent } from '../store/case-events.ts';
import type { AuthorityScope } from '../store/officer-posts.ts';

/** How the finished cases of an item went under one version of its flow. */
export interface VersionReport {
  readonly hash: string;
  readonly version: number;
  readonly handOffs: Spread;
  readonly hands: Spread;
  /** Working days from acceptance to decision; absent when none of the cases was decided after acceptance. */
  readonly workingDays?: Spread;
}

/** So many cases of an item are read back, the latest ended first. */
export const mostRead = 1_000;

/** The finished cases of the item within the scopes, by the version under which they ended. */
export async function reportHandOffs(
  db: Queryable,
  question: {
    readonly itemCode: string;
    readonly scopes: readonly AuthorityScope[];
    calendarOf(regionCode: string): Calendar;
  },
): Promise<VersionReport[]> {
  const caseIds = await endedCases(db, question);
  const histories = await readHistoriesOf(db, caseIds.map(caseStream));
  const ways = histories.flatMap(({ entries }) => {
    const events = entries.map(toCaseEvent);
    const state = events.reduce(evolve, newCase);
    const under = endedUnder(state);
    const days = workingDaysOf(state, question.calendarOf(state.filing?.regionCode ?? ''));
    return under === undefined ? [] : [{ ...under, ...wayOf(events), days }];
  });
  const byHash = Map.groupBy(ways, ({ hash }) => hash);
  return [...byHash].flatMap(([hash, all]): VersionReport[] => {
    const handOffs = spreadOf(all.map((way) => way.handOffs));
    const hands = spreadOf(all.map((way) => way.hands));
    const workingDays = spreadOf(all.flatMap(({ days }) => days ?? []));
    const [first] = all;
    if (handOffs === undefined || hands === undefined || first === undefined) return [];
    return [{ hash, version: first.version, handOffs, hands, ...(workingDays && { workingDays }) }];
  });
}

function workingDaysOf({ acceptedAt, decision }: Case, calendar: Calendar): number | undefined {
  if (acceptedAt === undefined || decision === undefined) return undefined;
  const counted = countWorkingDays(calendar, dayOf(acceptedAt), decision.on);
  return counted.ok ? counted.value : undefined;
}

async function endedCases(
  db: Queryable,
  { itemCode, scopes }: { itemCode: string; scopes: readonly AuthorityScope[] },
): Promise<CaseId[]> {
  const rows = await db.many<{ caseId: CaseId }>(sql`
    select head.case_id as "caseId"
      from cases.case_heads as head
     where head.item_code = ${itemCode}
       and head.ended_at is not null
       and ${withinScopes(scopes)}
     order by head.ended_at desc, head.case_id
     limit ${mostRead}
  `);
  return rows.map(({ caseId }) => caseId);
}
