import { sql, type Database, type JobHandler, type Sql } from '@tongban/database';
import { addMs, type Clock } from '@tongban/kernel';

/** How long what has passed is still kept. */
export interface KeptDays {
  /** Proofs of all flows; the last one stays however old it is. */
  readonly flowProofs: number;
  /** Codes shown and confirmations typed at a window, after they ended. What was done with them stands in the case. */
  readonly windowCodes: number;
}

export const standardKeptDays: KeptDays = { flowProofs: 400, windowCodes: 30 };

const dayMs = 86_400_000;
/** Rows that are locked at a time. */
const usualPortion = 1_000;
/** Portions of one kind in one night; what is left goes the night after. */
const mostPortions = 200;

/** Every night, in bounded portions, the oldest first: old proofs of the flows, and codes of windows that ended long ago. */
export function sweepPassedJob({
  db,
  clock,
  keptDays = standardKeptDays,
  portion = usualPortion,
}: {
  readonly db: Database;
  readonly clock: Clock;
  readonly keptDays?: KeptDays;
  readonly portion?: number;
}): JobHandler {
  return {
    name: 'cases.sweep-passed',
    cron: '41 19 * * *',
    timeoutMs: 5 * 60_000,
    async run(_, { signal }) {
      for (const removal of removals()) {
        for (let turn = 0; turn < mostPortions; turn += 1) {
          signal.throwIfAborted();
          if ((await db.run(removal)) < portion) break;
        }
      }
    },
  };

  function removals(): readonly Sql[] {
    const proofsBefore = addMs(clock(), -keptDays.flowProofs * dayMs);
    const codesBefore = addMs(clock(), -keptDays.windowCodes * dayMs);
    return [
      sql`delete from cases.flow_proofs where proof_id in
        (select proof_id from cases.flow_proofs
          where proved_at < ${proofsBefore}
            and proved_at < (select max(proved_at) from cases.flow_proofs)
          order by proved_at limit ${portion})`,
      sql`delete from cases.window_codes where code_digest in
        (select code_digest from cases.window_codes where expires_at < ${codesBefore}
          order by expires_at limit ${portion} for update skip locked)`,
      sql`delete from cases.window_confirmations where draft_id in
        (select draft_id from cases.window_confirmations where expires_at < ${codesBefore}
          order by expires_at limit ${portion} for update skip locked)`,
    ];
  }
}
