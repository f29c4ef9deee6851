import { identifier, joinSql, sql, unnestRows } from '@tongban/database';
import type { Sql } from '@tongban/database';
import { headColumns, headRow } from './head-row.ts';
import type { CaseHead, HeadWorld } from './head-row.ts';

/**
 * Writes heads as they stand; runs alongside the ledger entries that made them so. The entries' primary key
 * has already settled any race, so the head needs no guard of its own.
 */
export function saveHeads(heads: readonly CaseHead[], world: HeadWorld): Sql {
  const rows = heads.map((head) => headRow(head, world));
  return sql`
    insert into cases.case_heads as head (${columns})
    select ${columns} from ${unnestRows('given', headColumns, rows)}
        on conflict (case_id) do update set
           organ_id = excluded.organ_id, status = excluded.status, stage = excluded.stage, accepted_at = excluded.accepted_at,
           decided_on = excluded.decided_on, ended_at = excluded.ended_at, due_on = excluded.due_on,
           due_estimated = excluded.due_estimated, statutory_on = excluded.statutory_on,
           reminder_on = excluded.reminder_on, yellow_on = excluded.yellow_on,
           red_on = excluded.red_on, double_red_on = excluded.double_red_on,
           queue_on = excluded.queue_on, claimed_by = excluded.claimed_by,
           follow_up = excluded.follow_up, follow_up_at = excluded.follow_up_at,
           version = excluded.version, hash = excluded.hash`;
}

const columns = joinSql(Object.keys(headColumns).map(identifier));
