import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { StageMap, MisfitReason } from '../domain/fit-flow.ts';
import { fitOf } from '../domain/fit-flow.ts';
import type { PublishedFlow } from '../domain/flow.ts';
import type { CaseId, CaseStatus } from '../domain/words.ts';
import type { Cases } from '../open-cases.ts';
import { loadCases } from '../store/load-cases.ts';

/** A case that cannot go on by itself, with how it stands and why. */
export interface Misfit {
  readonly caseId: CaseId;
  readonly caseNumber: string;
  readonly status: CaseStatus;
  readonly reason: MisfitReason | string;
}

export interface MigrationReport {
  /** Open cases that were looked at, and of them those under the old version. */
  readonly looked: number;
  readonly concerned: number;
  /** How many would go on, or, when applied, have gone on under the new version. */
  readonly migrates: number;
  readonly needsDecision: number;
  readonly refused: number;
  /** The first of those that do not migrate. */
  readonly misfits: readonly Misfit[];
}

export interface Migration {
  readonly from: PublishedFlow;
  readonly to: PublishedFlow;
  readonly stages?: StageMap;
}

const pageSize = 500;
const mostMisfits = 200;

/** What would become of every open case, by replay; nothing is written. */
export function planMigration(cases: Cases, migration: Migration): Promise<MigrationReport> {
  return overOpenCases(cases, migration, () => Promise.resolve(undefined));
}

/**
 * Carries the migration out, each case an act of its own in its own ledger. The id makes a repeat harmless; back again
 * is a migration the other way, under another id.
 */
export function applyMigration(
  cases: Cases,
  migration: Migration,
  migrationId: string,
): Promise<MigrationReport> {
  const { to, stages } = migration;
  return overOpenCases(cases, migration, async (caseId) => {
    const result = await cases.handleCaseCommand({
      caseId,
      commandId: `flow-migration/${migrationId}`,
      actor: { kind: 'system', name: 'flow-migration' },
      act: { type: 'migrate-flow', toHash: to.hash, ...(stages !== undefined && { stages }) },
    });
    return result.ok ? undefined : result.refusal.code;
  });
}

async function overOpenCases(
  cases: Cases,
  { from, to, stages }: Migration,
  carryOut: (caseId: CaseId) => Promise<string | undefined>,
): Promise<MigrationReport> {
  const { db } = cases.world;
  const misfits: Misfit[] = [];
  const counts = { looked: 0, concerned: 0, migrates: 0, needsDecision: 0, refused: 0 };
  let after: CaseId | undefined;
  for (;;) {
    const page = await openCaseIds(db, after);
    counts.looked += page.length;
    const heads = [...(await loadCases(db, page)).values()].filter(
      ({ state }) => state.filing?.flow.hash === from.hash,
    );
    counts.concerned += heads.length;
    const answers = await Promise.all(
      heads.map(async ({ caseId, state }) => {
        const fit = fitOf(state, to, stages);
        if (fit.verdict !== 'migrates') return { caseId, state, ...fit };
        const refusal = await carryOut(caseId);
        // It moved on between the look and the act.
        return refusal === undefined
          ? { caseId, state, verdict: 'migrates' as const }
          : { caseId, state, verdict: 'refused' as const, reason: refusal };
      }),
    );
    for (const { caseId, state, ...answer } of answers) {
      if (answer.verdict === 'migrates') counts.migrates += 1;
      else {
        counts[answer.verdict === 'refused' ? 'refused' : 'needsDecision'] += 1;
        if (misfits.length < mostMisfits && state.filing !== undefined && state.status !== 'new') {
          const { caseNumber } = state.filing;
          misfits.push({ caseId, caseNumber, status: state.status, reason: answer.reason });
        }
      }
    }
    after = page.at(-1);
    if (page.length < pageSize) return { ...counts, misfits };
  }
}

async function openCaseIds(db: Queryable, after: CaseId | undefined): Promise<CaseId[]> {
  const onward = after === undefined ? sql`` : sql`and case_id > ${after}::uuid`;
  const rows = await db.many<{ caseId: CaseId }>(sql`
    select case_id as "caseId"
      from cases.case_heads
     where ended_at is null ${onward}
     order by case_id
     limit ${pageSize}
  `);
  return rows.map(({ caseId }) => caseId);
}
