import { connectDatabase, sql } from '@tongban/database';
import { bookOf } from '@tongban/exchange-protocol';
import type { TestPlatform } from './test-platform.ts';

/** A row as the national platform holds it. */
export interface ReceivedRow {
  readonly table: string;
  readonly subject: string;
  readonly operation: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The book of the demonstration's national platform, looked into and tampered with behind its back. */
export async function nationalBook({ db, databaseUrl }: TestPlatform) {
  const { name } = await db.one<{ name: string }>(
    sql`select current_database() || '_national' as name`,
  );
  const url = databaseUrl.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
  const book = connectDatabase({ url, role: 'none', size: 1 });
  return {
    /** In the version of the interface, which has a book of its own. */
    received: (version = 1) =>
      book.many<ReceivedRow>(sql`
        select table_name as "table", subject, operation, body::jsonb as "fields"
          from reception.received_rows
         where sender_no = (select sender_no from reception.senders
                             where code = ${bookOf('tongban', `national-v${version}`)})
         order by pos
      `),
    alter: (table: string, change: Readonly<Record<string, string>>) =>
      book.run(sql`
        update reception.received_rows
           set body = (body::jsonb || ${JSON.stringify(change)}::jsonb)::text
         where table_name = ${table}
      `),
    /** An account of a day on which they held one row less than they had acknowledged, as a night of before left it. */
    leaveDayDiffering: (day: string) =>
      db.run(sql`
        insert into exchange.day_accounts
               (destination, day, checked_at, verdict, generated, acknowledged, rejected, pending, held_there)
        values ('national', ${day}, now(), 'differs', 3, 3, 0, 0, 2)
      `),
    close: () => book.close(),
  };
}
