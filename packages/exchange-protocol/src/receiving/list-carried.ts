import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { LevelTable } from '../level-tables.ts';

/** A row about a case that a partner has passed on. */
export interface CarriedRow {
  readonly pos: number;
  readonly table: LevelTable;
  /** The fields as JSON text. */
  readonly body: string;
}

/** What a partner has told of cases behind a position, in its order. */
export function listCarried(
  db: Queryable,
  { sender, after, limit }: { sender: string; after: number; limit: number },
): Promise<CarriedRow[]> {
  return db.many<CarriedRow>(sql`
    select pos, table_name as "table", body
      from reception.received_rows
     where sender_no = (select sender_no from reception.senders where code = ${sender})
       and table_name in ('case_person', 'case_paper', 'case_part')
       and pos > ${after}
     order by pos
     limit ${limit}
  `);
}
