import { canonicalJson } from '@tongban/crypto';
import { identifier, isUniqueViolation, joinSql, sql, unnestRows } from '@tongban/database';
import type { Columns, DatabaseError, Queryable, RowOf, Sql } from '@tongban/database';
import { chainedText, entryHash } from './chain-entry.ts';
import type { Append, StreamEnd } from './entry.ts';

/** Whether a writer came too late: the version is taken, or the command was carried out before. */
export function isLedgerConflict(error: unknown): boolean {
  return isUniqueViolation(error) && (error as DatabaseError).schema === 'ledger';
}

/**
 * Writes all of it in one statement, and with it whatever the caller wants to stand or fall with the entries:
 * `alongside` is told where the streams will end and gives further data-modifying statements, run as common
 * table expressions of the same round trip. A stream that has moved on since its end was read fails it all.
 */
export async function append(
  db: Queryable,
  appends: readonly Append[],
  alongside: (ends: readonly StreamEnd[]) => readonly Sql[] = () => [],
): Promise<StreamEnd[]> {
  const { rows, ends } = chain(appends);
  const further = alongside(ends).map(
    (statement, index) => sql`, ${name(index)} as (${statement})`,
  );
  await db.run(sql`
    with new_entries as (
      insert into ledger.entries (${names})
      select ${names} from ${unnestRows('entry', columns, rows)}
    )${joinSql(further, sql``)}
    select 1
  `);
  return ends;
}

const columns = {
  stream: 'text',
  version: 'integer',
  type: 'text',
  at: 'timestamptz',
  actor: 'text',
  on_behalf_of: 'text',
  flow_hash: 'text',
  data: 'json',
  prev_hash: 'bytea',
  hash: 'bytea',
  command_id: 'text',
  command_part: 'smallint',
  command_digest: 'bytea',
} as const satisfies Columns;

const names = joinSql(Object.keys(columns).map(identifier));

/** The rows of the entries, each hashed over the one before it in its stream, and where the streams end. */
function chain(appends: readonly Append[]): { rows: RowOf<typeof columns>[]; ends: StreamEnd[] } {
  const rows: RowOf<typeof columns>[] = [];
  const ends = appends.map(({ stream, after, parts }) => {
    let { version, hash } = after;
    for (const { entries, command } of parts) {
      let commandPart = 0;
      for (const entry of entries) {
        version += 1;
        commandPart += 1;
        const { type, at, actor, onBehalfOf, flowHash } = entry;
        const data = canonicalJson(entry.data);
        const previous = hash;
        const place = { stream, version, commandId: command?.id, commandPart };
        hash = entryHash(
          previous,
          chainedText({ ...place, type, at, actor, onBehalfOf, flowHash }, data),
        );
        rows.push({
          stream,
          version,
          type,
          at,
          actor,
          on_behalf_of: onBehalfOf,
          flow_hash: flowHash,
          data,
          prev_hash: previous,
          hash,
          command_id: command?.id,
          command_part: commandPart,
          command_digest: command?.digest,
        });
      }
    }
    return { version, hash };
  });
  return { rows, ends };
}

function name(index: number): Sql {
  const known = alongNames[index];
  if (known === undefined) throw new Error(`At most ${alongNames.length} statements go alongside.`);
  return known;
}

const alongNames = [
  sql`along_1`,
  sql`along_2`,
  sql`along_3`,
  sql`along_4`,
  sql`along_5`,
  sql`along_6`,
];
