import { identifier, joinSql, sql, unnestRows } from '@tongban/database';
import type { Sql } from '@tongban/database';
import type { Case } from '../domain/case.ts';
import { endColumns, headColumns, headRow, headRows } from './head-row.ts';
import type { CaseHead, HeadRow, HeadWorld } from './head-row.ts';

/** A case as it was written, and as it was before when a clock alone moved it. */
export interface WrittenCase extends CaseHead {
  readonly before?: Case | undefined;
}

/**
 * Writes heads as they stand; runs alongside the ledger entries that made them so, whose primary key settles any race: the heads
 * need no guard of their own. A head that shows what it showed before is left alone with its indexes; the end of its stream is not.
 * Most clocks change nothing that is shown: their heads are not even sent.
 */
export function saveHeads(written: readonly WrittenCase[], world: HeadWorld): Sql[] {
  const rows = written.map((one) => headRows(one, world));
  const heads = rows.flatMap(({ head }, index) => {
    const { caseId, before } = written[index]!;
    const isShown = before !== undefined && isSame(headRow(caseId, before, world), head);
    return isShown ? [] : [head];
  });
  const ends = rows.map(({ end }) => end);
  const saveEnds = sql`
    insert into cases.case_ends (${names(Object.keys(endColumns))})
    select ${names(Object.keys(endColumns))} from ${unnestRows('given', endColumns, ends)}
        on conflict (case_id) do update set
           version = excluded.version, hash = excluded.hash,
           follow_up = excluded.follow_up, follow_up_at = excluded.follow_up_at`;
  if (heads.length === 0) return [saveEnds];
  return [
    sql`
    insert into cases.case_heads as head (${names(all)})
    select ${names(all)} from ${unnestRows('given', headColumns, heads)}
        on conflict (case_id) do update
       set (${names(changing)}) = row (${names(changing, 'excluded')})
     where (${names(changing, 'head')}) is distinct from (${names(changing, 'excluded')})`,
    saveEnds,
  ];
}

function isSame(one: HeadRow, other: HeadRow): boolean {
  return changing.every((name) => one[name] === other[name]);
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
