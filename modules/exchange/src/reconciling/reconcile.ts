import { sql } from '@tongban/database';
import type { Database } from '@tongban/database';
import { signStatement } from '@tongban/exchange-protocol';
import type {
  BucketSum,
  ComparedRow,
  DigestOver,
  LaneScope,
  Signer,
} from '@tongban/exchange-protocol';
import { ok } from '@tongban/kernel';
import type { Clock, Instant, Result } from '@tongban/kernel';
import { tablesOf } from '../domain/contract.ts';
import type { Contract } from '../domain/contract.ts';
import { listDeliveries } from '../sending/destination.ts';
import type { Destination } from '../sending/destination.ts';
import { createPoster } from '../sending/post.ts';
import { askPartner } from './ask-partner.ts';
import type { Asking } from './ask-partner.ts';
import { classify } from './classify.ts';
import type { Difference } from './classify.ts';
import { listOwed, sumOwed } from './our-buckets.ts';
import type { StreamScope } from './our-buckets.ts';

export interface ReconcileParts {
  /** Statements over the whole book: give it time. */
  readonly db: Database;
  readonly clock: Clock;
  readonly signer: Signer;
  readonly sender: string;
}

export interface Reconciliation {
  readonly madeAt: Instant;
  /** Rows compared on our side. */
  readonly rows: number;
  /** Buckets whose sums differed and were looked into. */
  readonly opened: number;
  readonly differences: readonly Difference[];
  readonly equal: boolean;
  /** Signed by both: our statement inside their signature. */
  readonly protocol: string;
}

/** Sums over the whole book take the other side a while. */
export const questionTimeoutMs = 120_000;

/** More differences than this are not a matter of single rows: they are counted, and the first ones named. */
const mostNamed = 10_000;

/**
 * Compares with a destination everything it has acknowledged: 4,096 sums first, then the rows of the buckets that differ.
 * Both sides sign what came of it.
 */
export async function reconcile(
  parts: ReconcileParts,
  contract: Contract,
  destination: Destination,
  /** Who asked for it. */
  madeBy = 'operator',
): Promise<Result<Reconciliation>> {
  const { post, close } = createPoster({ url: destination.url, timeoutMs: questionTimeoutMs });
  try {
    return await compare(parts, contract, { ...parts, post, destination, madeBy });
  } finally {
    close();
  }
}

async function compare(
  { db, clock, signer }: ReconcileParts,
  contract: Contract,
  asking: Asking & { readonly madeBy: string },
): Promise<Result<Reconciliation>> {
  const { destination, madeBy } = asking;
  const deliveries = await listDeliveries(db, destination.code);
  const scopes: StreamScope[] = deliveries.map(({ streamNo, acknowledged }) => ({
    streamNo,
    through: acknowledged,
  }));
  const lanes: LaneScope[] = deliveries.map(({ lane, acknowledged }) => ({
    tables: tablesOf(contract, lane),
    through: acknowledged,
  }));
  const [whole, theirs] = await Promise.all([
    sumOwed(db, scopes, 'whole'),
    askPartner<{ sums: BucketSum[]; over?: DigestOver }>(asking, '/buckets', {
      lanes,
      over: 'whole',
    }),
  ]);
  if (!theirs.ok) return theirs;
  // A receiver that does not know of it compares the content of rows only.
  const ours = theirs.value.answer.over === 'whole' ? whole : await sumOwed(db, scopes, 'content');
  const buckets = bucketsThatDiffer(ours, theirs.value.answer.sums);
  const found = await openBuckets(db, asking, { buckets, scopes, lanes });
  if (!found.ok) return found;
  const differences = found.value;
  const rows = ours.reduce((sum, [, count]) => sum + count, 0);
  const madeAt = clock();
  const counts = countsOf(differences);
  const statement = {
    madeAt,
    lanes: deliveries.map(({ lane, acknowledged }) => ({ lane, through: acknowledged })),
    rows,
    opened: buckets.length,
    counts,
    differences: differences.slice(0, mostNamed),
  };
  const signed = await askPartner<object>(asking, '/protocols', {
    statement: signStatement(statement, signer),
  });
  if (!signed.ok) return signed;
  const equal = differences.length === 0;
  await db.run(sql`
    insert into exchange.reconciliations
           (destination, made_at, equal, row_count, differences, protocol, made_by, opened, counts)
    values (${destination.code}, ${madeAt}, ${equal}, ${rows},
            ${JSON.stringify(differences.slice(0, mostNamed))}::jsonb, ${signed.value.text}, ${madeBy}, ${buckets.length},
            ${JSON.stringify(counts)}::jsonb)
        on conflict (destination, made_at) do nothing
  `);
  return ok({
    madeAt,
    rows,
    opened: buckets.length,
    differences,
    equal,
    protocol: signed.value.text,
  });
}

/** What differs in the buckets whose sums do. */
async function openBuckets(
  db: Database,
  asking: Asking,
  {
    buckets,
    scopes,
    lanes,
  }: {
    buckets: readonly number[];
    scopes: readonly StreamScope[];
    lanes: readonly LaneScope[];
  },
): Promise<Result<readonly Difference[]>> {
  if (buckets.length === 0) return ok([]);
  const [here, there] = await Promise.all([
    listOwed(db, scopes, buckets),
    askPartner<{ rows: ComparedRow[] }>(asking, '/bucket-rows', {
      lanes,
      buckets,
      over: 'whole',
    }),
  ]);
  if (!there.ok) return there;
  const theirRows = there.value.answer.rows.map(([rowGuid, version, digest, table, whole]) => ({
    rowGuid,
    version,
    digest,
    table,
    whole,
  }));
  const streamNos = scopes.map(({ streamNo }) => streamNo);
  return ok(
    classify(here, theirRows, {
      rejected: await listRejected(db, asking.destination.code),
      latest: await latestVersions(db, streamNos, theirRows),
    }),
  );
}

function bucketsThatDiffer(ours: readonly BucketSum[], theirs: readonly BucketSum[]): number[] {
  const there = new Map(theirs.map(([bucket, rows, sum]) => [bucket, `${rows} ${sum}`]));
  const differing = ours
    .filter(([bucket, rows, sum]) => {
      const same = there.get(bucket) === `${rows} ${sum}`;
      there.delete(bucket);
      return !same;
    })
    .map(([bucket]) => bucket);
  return [...differing, ...there.keys()].sort((a, b) => a - b);
}

function countsOf(differences: readonly Difference[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of differences) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

async function listRejected(db: Database, destination: string): Promise<Set<string>> {
  const rows = await db.many<{ rowGuid: string }>(sql`
    select row_guid as "rowGuid"
      from exchange.corrections
     where destination = ${destination}
       and state <> 'closed'
     limit 1000000
  `);
  return new Set(rows.map(({ rowGuid }) => rowGuid));
}

async function latestVersions(
  db: Database,
  streamNos: readonly number[],
  theirs: readonly { rowGuid: string }[],
): Promise<Map<string, number>> {
  const rows = await db.many<{ rowGuid: string; version: number }>(sql`
    select row_guid as "rowGuid", version
      from exchange.outbound
     where stream_no = any(${[...streamNos]}::smallint[])
       and row_guid = any(${theirs.map(({ rowGuid }) => rowGuid)}::uuid[])
       and superseded_by is null
  `);
  return new Map(rows.map(({ rowGuid, version }) => [rowGuid, version]));
}
