import { identifier, sql, type Connection } from '@tongban/database';
import { plainSql } from './plain-sql.ts';

/**
 * Fills a table by one statement with its indexes and constraints put aside: each is made anew from the rows that are there, in
 * order, which is many times as fast as keeping it up row by row. Foreign keys come back unproved: the loader makes both sides.
 */
export async function loadAtOnce(db: Connection, table: string, fill: string): Promise<void> {
  const name = sql`identity.${identifier(table)}`;
  await db.transaction(async () => {
    const standing = await partsOf(db, `identity.${table}`);
    for (const { constraint, index } of standing) {
      await db.run(
        constraint === null
          ? sql`drop index identity.${identifier(index ?? '')}`
          : sql`alter table ${name} drop constraint ${identifier(constraint)}`,
      );
    }
    await db.run(plainSql(fill));
    for (const { definition } of standing) await db.run(plainSql(definition));
  });
}

interface Part {
  readonly constraint: string | null;
  readonly index: string | null;
  /** As PostgreSQL itself writes it down. */
  readonly definition: string;
}

/** What can be put aside: not the keys to which other tables refer. */
function partsOf(db: Connection, table: string): Promise<Part[]> {
  return db.many<Part>(sql`
    select own.conname as constraint, class.relname as index,
           case when own.oid is null then pg_get_indexdef(class.oid)
                else format('alter table %s add constraint %I %s', ${table}::text, own.conname, pg_get_constraintdef(own.oid))
           end as definition
      from pg_index as index
      join pg_class as class on class.oid = index.indexrelid
      left join pg_constraint as own on own.conindid = class.oid and own.contype in ('p', 'u')
     where index.indrelid = ${table}::regclass
       and not exists (select from pg_constraint where conindid = class.oid and contype = 'f')
    union all
    select conname, null,
           format('alter table %s add constraint %I %s not valid', ${table}::text, conname, pg_get_constraintdef(oid))
      from pg_constraint where conrelid = ${table}::regclass and contype = 'f'
  `);
}
