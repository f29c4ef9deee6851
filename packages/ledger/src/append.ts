import { isUniqueViolation, joinSql, sql } from '@tongban/database';
import type { DatabaseError, Queryable, Sql } from '@tongban/database';
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
      insert into ledger.entries (stream, version, type, at, actor, on_behalf_of, flow_hash, data,
                                  prev_hash, hash, command_id, command_part, command_digest)
      select stream, version, type, at, actor, "onBehalfOf", "flowHash", data,
             "prevHash", hash, "commandId", "commandPart", "commandDigest"
        from json_to_recordset(${rows}::json) as entry (
               stream text, version integer, type text, at timestamptz, actor text, "onBehalfOf" text,
               "flowHash" text, data jsonb, "prevHash" bytea, hash bytea, "commandId" text,
               "commandPart" smallint, "commandDigest" bytea)
    )${joinSql(further, sql``)}
    select 1
  `);
  return ends;
}

/** The entries as one JSON text, each written once: the text that is hashed is the text that is sent. */
function chain(appends: readonly Append[]): { rows: string; ends: StreamEnd[] } {
  const rows: string[] = [];
  const ends = appends.map(({ stream, after, parts }) => {
    let { version, hash } = after;
    for (const { entries, command } of parts) {
      const digest = command === undefined ? '' : `,"commandDigest":"\\\\x${hex(command.digest)}"`;
      for (const [index, entry] of entries.entries()) {
        version += 1;
        const text = chainedText({
          ...entry,
          stream,
          version,
          commandPart: index + 1,
          ...(command && { commandId: command.id }),
        });
        const previous = hash;
        hash = entryHash(previous, text);
        rows.push(
          `${text.slice(0, -1)},"prevHash":"\\\\x${hex(previous)}","hash":"\\\\x${hex(hash)}"${digest}}`,
        );
      }
    }
    return { version, hash };
  });
  return { rows: `[${rows.join(',')}]`, ends };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

function name(index: number): Sql {
  const known = names[index];
  if (known === undefined) throw new Error(`At most ${names.length} statements go alongside.`);
  return known;
}

const names = [sql`along_1`, sql`along_2`, sql`along_3`, sql`along_4`, sql`along_5`, sql`along_6`];
