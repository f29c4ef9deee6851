import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { EvaluationLevel } from '@tongban/vocabulary';

export interface EvaluationRow {
  readonly caseId: string;
  readonly version: number;
  readonly itemCode: string;
  readonly organId: string;
  readonly branchCode: string;
  readonly channel: string;
  readonly level: EvaluationLevel;
  readonly tags: readonly string[];
  readonly text?: string;
  readonly masked: boolean;
  readonly amendment: boolean;
  readonly evaluatedAt: Instant;
}

/** One row for one case event; told again, nothing is added. */
export async function insertEvaluation(tx: Queryable, row: EvaluationRow): Promise<void> {
  await tx.run(sql`
    insert into evaluation.evaluations
      (case_id, version, item_code, organ_id, branch_code, channel, level, tags, text, masked,
       amendment, evaluated_at)
    values
      (${row.caseId}, ${row.version}, ${row.itemCode}, ${row.organId}, ${row.branchCode},
       ${row.channel}, ${row.level}, ${row.tags}, ${row.text ?? null}, ${row.masked},
       ${row.amendment}, ${row.evaluatedAt})
    on conflict (case_id, version) do nothing
  `);
}
