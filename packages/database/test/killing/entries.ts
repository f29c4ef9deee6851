import { type Database, type MigrationSource, sql } from '../../src/index.ts';

export const entriesMigrations: MigrationSource = {
  name: 'entries',
  folder: new URL('./migrations/', import.meta.url),
};

export interface Entry {
  readonly commandId: string;
  readonly stream: string;
}

/** Appends each entry at the end of its stream, once however often it is asked, in one statement. */
export async function appendAll(db: Database, entries: readonly Entry[]): Promise<string[]> {
  await db.run(sql`
    with asked as (
      select command_id, stream, place
        from unnest(${entries.map(({ commandId }) => commandId)}::uuid[],
                    ${entries.map(({ stream }) => stream)}::text[])
             with ordinality as given (command_id, stream, place)
       where not exists (select from entries.entries e where e.command_id = given.command_id)
    ), placed as (
      select command_id, asked.stream,
             coalesce(h.version, 0) + row_number() over (partition by asked.stream order by place) as version
        from asked left join entries.heads h on h.stream = asked.stream
    ), heads as (
      insert into entries.heads as h (stream, version)
      select stream, max(version) from placed group by stream order by stream
          on conflict (stream) do update set version = excluded.version
    )
    insert into entries.entries (command_id, stream, version)
    select command_id, stream, version from placed
  `);
  return entries.map(({ commandId }) => commandId);
}
