import { json, type Queryable, sql, type Transaction } from '@tongban/database';
import type { Day, Instant } from '@tongban/kernel';
import { append, readEnds, unwritten } from '@tongban/ledger';
import type { RevisionKind, RevisionState } from '@tongban/vocabulary';
import type { RevisionContent, RevisionEvent, RevisionId } from '../domain/revision.ts';

/** A proposed change as it stands. */
export interface RevisionRow {
  readonly revisionId: RevisionId;
  readonly kind: RevisionKind;
  readonly organId: string;
  readonly branchCode: string;
  readonly itemCode: string | null;
  readonly baseVersion: number | null;
  readonly content: RevisionContent;
  readonly state: RevisionState;
  readonly version: number;
  readonly writers: readonly string[];
  readonly reviewer: string | null;
  readonly opinion: string | null;
  readonly publisher: string | null;
  readonly effectiveFrom: Day | null;
  readonly resultVersion: number | null;
  readonly draftedAt: Instant;
  readonly changedAt: Instant;
}

const columns = sql`
  revision_id as "revisionId", kind, organ_id as "organId", branch_code as "branchCode", item_code as "itemCode",
  base_version as "baseVersion", content, state, version, writers, reviewer, opinion, publisher,
  effective_from as "effectiveFrom", result_version as "resultVersion", drafted_at as "draftedAt",
  changed_at as "changedAt"`;

export function findRevision(db: Queryable, revisionId: string): Promise<RevisionRow | undefined> {
  return db.maybeOne<RevisionRow>(sql`
    select ${columns} from catalogue.revisions where revision_id = ${revisionId}
  `);
}

/** Waits for whoever is acting on it: two officers at once take turns. */
export function lockRevision(
  tx: Transaction,
  revisionId: string,
): Promise<RevisionRow | undefined> {
  return tx.maybeOne<RevisionRow>(sql`
    select ${columns} from catalogue.revisions where revision_id = ${revisionId} for update
  `);
}

export interface RevisionQuestion {
  readonly state?: RevisionState | 'open';
  readonly itemCode?: string;
  readonly kind?: RevisionKind;
  readonly limit: number;
  readonly before?: { readonly changedAt: string; readonly revisionId: string };
}

/** Proposed changes, the latest first. */
export function listRevisions(
  db: Queryable,
  { state, itemCode, kind, limit, before }: RevisionQuestion,
): Promise<RevisionRow[]> {
  const states =
    state === undefined
      ? null
      : state === 'open'
        ? ['draft', 'in-review', 'returned', 'approved']
        : [state];
  return db.many<RevisionRow>(sql`
    select ${columns}
      from catalogue.revisions
     where (${states}::text[] is null or state = any(${states}::text[]))
       and (${itemCode ?? null}::text is null or item_code = ${itemCode ?? null})
       and (${kind ?? null}::text is null or kind = ${kind ?? null})
       and (${before?.changedAt ?? null}::timestamptz is null
            or (changed_at, revision_id) < (${before?.changedAt ?? null}::timestamptz, ${before?.revisionId ?? null}::uuid))
     order by changed_at desc, revision_id desc
     limit ${limit}
  `);
}

export function insertRevision(tx: Transaction, row: RevisionRow): Promise<number> {
  return tx.run(sql`
    insert into catalogue.revisions
      (revision_id, kind, organ_id, branch_code, item_code, base_version, content, state, version, writers,
       drafted_at, changed_at)
    values (${row.revisionId}, ${row.kind}, ${row.organId}, ${row.branchCode}, ${row.itemCode}, ${row.baseVersion},
            ${json(row.content)}, ${row.state}, ${row.version}, ${row.writers}::uuid[], ${row.draftedAt},
            ${row.changedAt})
  `);
}

export function updateRevision(tx: Transaction, row: RevisionRow): Promise<number> {
  return tx.run(sql`
    update catalogue.revisions
       set content = ${json(row.content)}, base_version = ${row.baseVersion}, state = ${row.state}, version = ${row.version},
           writers = ${row.writers}::uuid[], reviewer = ${row.reviewer}, opinion = ${row.opinion},
           publisher = ${row.publisher}, effective_from = ${row.effectiveFrom},
           result_version = ${row.resultVersion}, changed_at = ${row.changedAt}
     where revision_id = ${row.revisionId}
  `);
}

/** What happened goes into the book, where nobody can change it. */
export async function appendRevisionEvent(
  tx: Transaction,
  revisionId: RevisionId,
  event: RevisionEvent,
): Promise<void> {
  const stream = `item-revision/${revisionId}`;
  const ends = await readEnds(tx, [stream]);
  const { type, at, by, ...data } = event;
  await append(tx, [
    {
      stream,
      after: ends.get(stream) ?? unwritten,
      parts: [{ entries: [{ type, at, actor: `officer/${by}`, data }] }],
    },
  ]);
}
