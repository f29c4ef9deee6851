import { digestOf } from '@tongban/exchange-protocol';
import type { RowOperation } from '@tongban/exchange-protocol';
import { sql } from '@tongban/database';
import type { Transaction } from '@tongban/database';
import { canonicalJson } from '@tongban/crypto';
import { asOwed, laneOf } from '../domain/contract.ts';
import type { Contract, Lane } from '../domain/contract.ts';
import type { MappedRow } from './mapped-row.ts';

/** Where a row stood in its stream after it was published. */
export interface Published {
  readonly rowGuid: string;
  readonly version: number;
  readonly pos: number;
}

export interface PublishOptions {
  /** Gives a new version to rows that say nothing new: a repair sends them again. */
  readonly evenUnchanged?: boolean;
  /** The least version a row gets: above what the other side holds. */
  readonly aboveVersion?: ReadonlyMap<string, number>;
}

/**
 * Numbers the rows in their streams, in the order given, with the fields the contract names. A row that says what its version
 * in force says is passed over.
 * The streams stay locked until the transaction ends: positions are dense and become visible in their order.
 */
export async function publishRows(
  tx: Transaction,
  contract: Contract,
  rows: readonly MappedRow[],
  options: PublishOptions = {},
): Promise<Published[]> {
  const byLane = Map.groupBy(
    rows.map((row) => asOwed(contract, row)),
    ({ table }) => laneOf(contract, table),
  );
  const published: Published[] = [];
  for (const lane of [...byLane.keys()].sort()) {
    published.push(
      ...(await publishInLane(tx, contract, { lane, rows: byLane.get(lane)!, options })),
    );
  }
  return published;
}

interface Versioned {
  readonly row: MappedRow;
  readonly version: number;
  readonly operation: RowOperation;
  readonly body: string;
  readonly digest: bigint;
  readonly pos: number;
}

async function publishInLane(
  tx: Transaction,
  { code }: Contract,
  { lane, rows, options }: { lane: Lane; rows: readonly MappedRow[]; options: PublishOptions },
): Promise<Published[]> {
  const { streamNo, lastPos } = await lockStream(tx, code, lane);
  const heads = await findHeads(tx, streamNo, [...new Set(rows.map(({ rowGuid }) => rowGuid))]);
  const versions: Versioned[] = [];
  const superseded: { pos: number; by: number }[] = [];
  for (const row of rows) {
    const head = heads.get(row.rowGuid);
    const next = nextVersion(row, head, options);
    if (next === undefined) continue;
    const pos = lastPos + versions.length + 1;
    versions.push({ row, ...next, pos });
    if (head !== undefined) superseded.push({ pos: head.pos, by: pos });
    heads.set(row.rowGuid, { ...next, pos });
  }
  if (versions.length === 0) return [];
  await store(tx, streamNo, { versions, superseded });
  return versions.map(({ row, version, pos }) => ({ rowGuid: row.rowGuid, version, pos }));
}

interface Head {
  readonly version: number;
  readonly operation: RowOperation;
  readonly body: string;
  readonly pos: number;
}

function nextVersion(row: MappedRow, head: Head | undefined, options: PublishOptions) {
  const { evenUnchanged = false, aboveVersion } = options;
  const body = canonicalJson(row.fields as never);
  const isGone = head === undefined || head.operation === 'D';
  const operation: RowOperation = row.operation ?? (isGone ? 'I' : 'U');
  if (isGone && operation === 'D' && !evenUnchanged) return undefined;
  const saysTheSame = !isGone && operation !== 'D' && head.body === body;
  if (saysTheSame && !evenUnchanged) return undefined;
  const version = Math.max(head?.version ?? 0, aboveVersion?.get(row.rowGuid) ?? 0) + 1;
  const digest = digestOf({ rowGuid: row.rowGuid, version, operation, body });
  return { version, operation, body, digest };
}

async function lockStream(tx: Transaction, contract: string, lane: Lane) {
  const find = () =>
    tx.maybeOne<{ streamNo: number; lastPos: number }>(sql`
      select stream_no as "streamNo", last_pos as "lastPos"
        from exchange.streams
       where contract = ${contract} and lane = ${lane}
         for update
    `);
  const known = await find();
  if (known !== undefined) return known;
  await tx.run(sql`
    insert into exchange.streams (contract, lane)
    values (${contract}, ${lane})
        on conflict (contract, lane) do nothing
  `);
  return (await find())!;
}

async function findHeads(
  tx: Transaction,
  streamNo: number,
  rowGuids: readonly string[],
): Promise<Map<string, Head>> {
  const rows = await tx.many<Head & { rowGuid: string }>(sql`
    select row_guid as "rowGuid", version, operation, body, pos
      from exchange.outbound
     where stream_no = ${streamNo}
       and row_guid = any(${rowGuids}::uuid[])
       and superseded_by is null
  `);
  return new Map(rows.map(({ rowGuid, ...head }) => [rowGuid, head]));
}

/** Versions replaced within the same call are superseded at once; the unique index must see the old ones first. */
async function store(
  tx: Transaction,
  streamNo: number,
  {
    versions,
    superseded,
  }: { versions: readonly Versioned[]; superseded: readonly { pos: number; by: number }[] },
): Promise<void> {
  const replaced = new Map(superseded.map(({ pos, by }) => [pos, by]));
  if (superseded.length > 0) {
    await tx.run(sql`
      update exchange.outbound
         set superseded_by = old.later_pos
        from unnest(${superseded.map(({ pos }) => pos)}::bigint[],
                    ${superseded.map(({ by }) => by)}::bigint[]) as old (pos, later_pos)
       where outbound.stream_no = ${streamNo}
         and outbound.pos = old.pos
    `);
  }
  await tx.run(sql`
    insert into exchange.outbound (stream_no, pos, row_guid, version, made_on, digest, made_at, superseded_by, operation,
                                   table_name, subject, parent, organ_code, body)
    select ${streamNo}::smallint, pos, row_guid, version, made_on, digest, made_at, superseded_by, operation,
           table_name, subject, parent, organ_code, body
      from unnest(${versions.map(({ pos }) => pos)}::bigint[],
                  ${versions.map(({ row }) => row.rowGuid)}::uuid[],
                  ${versions.map(({ version }) => version)}::integer[],
                  ${versions.map(({ row }) => row.day)}::date[],
                  ${versions.map(({ digest }) => String(digest))}::bigint[],
                  ${versions.map(({ row }) => row.at)}::timestamptz[],
                  ${versions.map(({ pos }) => replaced.get(pos) ?? null)}::bigint[],
                  ${versions.map(({ operation }) => operation)}::text[],
                  ${versions.map(({ row }) => row.table)}::text[],
                  ${versions.map(({ row }) => row.subject)}::text[],
                  ${versions.map(({ row }) => row.parent ?? null)}::uuid[],
                  ${versions.map(({ row }) => row.organCode)}::text[],
                  ${versions.map(({ body }) => body)}::text[])
           as made (pos, row_guid, version, made_on, digest, made_at, superseded_by, operation, table_name, subject,
                    parent, organ_code, body)
  `);
  await tx.run(sql`
    update exchange.streams set last_pos = ${versions.at(-1)!.pos} where stream_no = ${streamNo}
  `);
}
