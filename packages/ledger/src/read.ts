import { genesisHash } from '@tongban/crypto';
import { anyOf, sql } from '@tongban/database';
import type { Queryable, Sql } from '@tongban/database';
import type { LedgerEntry, StreamEnd } from './entry.ts';

const columns: Sql = sql`
  seq, xid::text as "xid", stream, version, type, at, actor, on_behalf_of as "onBehalfOf",
  flow_hash as "flowHash", data, prev_hash as "prevHash", hash, command_id as "commandId",
  command_part as "commandPart"`;

/** A stream from its first entry, or from the one after a version; at most as many as asked for. */
export async function readStream(
  db: Queryable,
  stream: string,
  { after = 0, limit = 10_000 }: { after?: number; limit?: number } = {},
): Promise<LedgerEntry[]> {
  const rows = await db.many<Row>(sql`
    select ${columns}
      from ledger.entries
     where stream = ${stream}
       and version > ${after}
     order by version
     limit ${limit}
  `);
  return rows.map(toEntry);
}

/** The first entry of each stream. */
export async function readFirst(db: Queryable, streams: readonly string[]): Promise<LedgerEntry[]> {
  const rows = await db.many<Row>(sql`
    select ${columns}
      from ledger.entries
     where stream = ${anyOf('text', streams)}
       and version = 1
  `);
  return rows.map(toEntry);
}

/** Where each stream ends; one that has no entry yet is left out. */
export async function readEnds(
  db: Queryable,
  streams: readonly string[],
): Promise<Map<string, StreamEnd>> {
  const rows = await db.many<StreamEnd & { stream: string }>(sql`
    select wanted.stream, last.version, last.hash
      from unnest(${streams}::text[]) as wanted (stream)
     cross join lateral (
             select version, hash
               from ledger.entries
              where stream = wanted.stream
              order by version desc
              limit 1
           ) as last
  `);
  return new Map(rows.map(({ stream, version, hash }) => [stream, { version, hash }]));
}

/** The end of a stream nobody has written to. */
export const unwritten: StreamEnd = { version: 0, hash: genesisHash };

/** Names a command that may have been carried out in a stream. */
export interface CommandKey {
  readonly stream: string;
  readonly commandId: string;
}

/** Which of the commands were carried out, by `stream commandId`: what they said, and where they left off. */
export async function readCommands(
  db: Queryable,
  keys: readonly CommandKey[],
): Promise<Map<string, { digest: Uint8Array; lastVersion: number }>> {
  const rows = await db.many<CommandKey & { digest: Uint8Array; lastVersion: number }>(sql`
    select first.stream, first.command_id as "commandId", first.command_digest as "digest",
           (select max(part.version)
              from ledger.entries as part
             where part.stream = first.stream
               and part.version between first.version and first.version + 99
               and part.command_id = first.command_id) as "lastVersion"
      from unnest(${keys.map(({ stream }) => stream)}::text[],
                  ${keys.map(({ commandId }) => commandId)}::text[]) as wanted (stream, command_id)
      join ledger.entries as first
        on first.stream = wanted.stream
       and first.command_id = wanted.command_id
       and first.command_part = 1
  `);
  return new Map(rows.map(({ stream, commandId, ...found }) => [`${stream} ${commandId}`, found]));
}

export type Row = Omit<LedgerEntry, 'onBehalfOf' | 'flowHash' | 'commandId'> & {
  onBehalfOf: string | null;
  flowHash: string | null;
  commandId: string | null;
};

export function toEntry({ onBehalfOf, flowHash, commandId, ...row }: Row): LedgerEntry {
  return {
    ...row,
    ...(onBehalfOf !== null && { onBehalfOf }),
    ...(flowHash !== null && { flowHash }),
    ...(commandId !== null && { commandId }),
  };
}

export { columns };
