import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { StageMap, MisfitReason } from '../domain/fit-flow.ts';
import { fitOf } from '../domain/fit-flow.ts';
import type { PublishedFlow } from '../domain/flow.ts';
import type { CaseId, CaseStatus } from '../domain/words.ts';
import type { Cases } from '../open-cases.ts';
import type { CaseHead } from '../store/head-row.ts';
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

/** Some of the open cases, and what becomes of them. */
export interface MigrationPage {
  readonly looked: number;
  readonly heads: readonly CaseHead[];
  readonly last: CaseId | undefined;
  readonly isLast: boolean;
}

const pageSize = 500;
const mostMisfits = 200;

/** The next open cases after this one; of them those that are under the old version. */
export async function readMigrationPage(
  db: Queryable,
  { from }: Migration,
  after: CaseId | undefined,
): Promise<MigrationPage> {
  const page = await openCaseIds(db, after);
  const heads = [...(await loadCases(db, page)).values()].filter(
    ({ state }) => state.filing?.flow.hash === from.hash,
  );
  return { looked: page.length, heads, last: page.at(-1), isLast: page.length < pageSize };
}

/**
 * What would become of these cases, by replay; with an act, those that fit are carried out, each as an act of its own
 * in its own ledger. The act answers the code of a refusal.
 */
export async function migratePage(
  report: MigrationReport,
  { to, stages }: Migration,
  { looked, heads }: Pick<MigrationPage, 'looked' | 'heads'>,
  carryOut: (caseId: CaseId) => Promise<string | undefined> = () => Promise.resolve(undefined),
): Promise<MigrationReport> {
  const answers = await Promise.all(
    heads.map(async ({ caseId, state }) => {
      // Begun by a run that was killed: asked again, the case gives its first answer.
      const done = state.filing?.flow.hash === to.hash;
      const fit = fitOf(state, to, stages);
      if (!done && fit.verdict !== 'migrates') return { caseId, state, ...fit };
      const refusal = await carryOut(caseId);
      // It moved on between the look and the act.
      return refusal === undefined
        ? { caseId, state, verdict: 'migrates' as const }
        : { caseId, state, verdict: 'refused' as const, reason: refusal };
    }),
  );
  const count = (verdict: string) => answers.filter((one) => one.verdict === verdict).length;
  const misfits = answers.flatMap(({ caseId, state, ...answer }): Misfit[] => {
    if (answer.verdict === 'migrates' || state.filing === undefined || state.status === 'new') {
      return [];
    }
    const { caseNumber } = state.filing;
    return [{ caseId, caseNumber, status: state.status, reason: answer.reason }];
  });
  return {
    looked: report.looked + looked,
    concerned: report.concerned + heads.length,
    migrates: report.migrates + count('migrates'),
    needsDecision: report.needsDecision + count('needs-decision'),
    refused: report.refused + count('refused'),
    misfits: [...report.misfits, ...misfits].slice(0, mostMisfits),
  };
}

/** The act that moves a case; the id of the run makes a repeat harmless. */
export function migrating({ handleCaseCommand }: Cases, { to, stages }: Migration, runId: string) {
  return async (caseId: CaseId): Promise<string | undefined> => {
    const result = await handleCaseCommand({
      caseId,
      commandId: `flow-migration/${runId}`,
      actor: { kind: 'system', name: 'flow-migration' },
      act: { type: 'migrate-flow', toHash: to.hash, ...(stages !== undefined && { stages }) },
    });
    return result.ok ? undefined : result.refusal.code;
  };
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
