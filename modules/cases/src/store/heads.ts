import { identifier, joinSql, sql, unnestRows } from '@tongban/database';
import type { Sql } from '@tongban/database';
import { endColumns, headColumns, headRows } from './head-row.ts';
import type { CaseHead, HeadWorld } from './head-row.ts';

/**
 * Writes heads as they stand; runs alongside the ledger entries that made them so, whose primary key settles any race: the heads
 * need no guard of their own. A head that shows what it showed before is left alone with its indexes; the end of its stream is not.
 */
export function saveHeads(changed: readonly CaseHead[], world: HeadWorld): Sql[] {
  const rows = changed.map((one) => headRows(one, world));
  const heads = rows.map(({ head }) => head);
  const ends = rows.map(({ end }) => end);
  return [
    sql`
    insert into cases.case_heads as head (${names(all)})
    select ${names(all)} from ${unnestRows('given', headColumns, heads)}
        on conflict (case_id) do update
       set (${names(changing)}) = row (${names(changing, 'excluded')})
     where (${names(changing, 'head')}) is distinct from (${names(changing, 'excluded')})`,
    sql`
    insert into cases.case_ends (${names(Object.keys(endColumns))})
    select ${names(Object.keys(endColumns))} from ${unnestRows('given', endColumns, ends)}
        on conflict (case_id) do update set
           version = excluded.version, hash = excluded.hash,
           follow_up = excluded.follow_up, follow_up_at = excluded.follow_up_at`,
  ];
}

const all = Object.keys(headColumns);

/** What may change after the submission. */
const changing: readonly (keyof typeof headColumns)[] = [
  'organ_id',
  'status',
  'stage',
  'accepted_at',
  'decided_on',
  'ended_at',
  'due_on',
  'due_estimated',
  'statutory_on',
  'reminder_on',
  'yellow_on',
  'red_on',
  'double_red_on',
  'queue_on',
  'claimed_by',
  'owed_until',
];

function names(columns: readonly string[], table?: string): Sql {
  const of = table === undefined ? sql`` : sql`${identifier(table)}.`;
  return joinSql(columns.map((name) => sql`${of}${identifier(name)}`));
}
