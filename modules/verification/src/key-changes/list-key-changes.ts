import { sql, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { KeyKind, OpenKeyChange } from '../domain/key-change.ts';

/** A proposal to change a key, and what became of it. */
export interface KeyChange extends OpenKeyChange {
  readonly changeId: string;
  readonly kind: KeyKind;
  readonly leaked: boolean;
  readonly reason: string;
  readonly outcome: 'approved' | 'rejected' | 'lapsed' | null;
  readonly decidedAt: Instant | null;
  readonly note: string | null;
  readonly keyId: string | null;
}

const columns = sql`
  change_id as "changeId", kind, leaked, reason, proposed_by as "proposedBy", proposed_as as "proposedAs",
  proposed_at as "proposedAt", outcome, decided_at as "decidedAt", note, key_id as "keyId"
`;

export function findKeyChange(db: Queryable, changeId: string): Promise<KeyChange | undefined> {
  return db.maybeOne<KeyChange>(sql`
    select ${columns} from verification.key_changes where change_id = ${changeId}
  `);
}

/** The newest first. */
export function listKeyChanges(db: Queryable, limit: number): Promise<KeyChange[]> {
  return db.many<KeyChange>(sql`
    select ${columns} from verification.key_changes order by proposed_at desc, change_id desc limit ${limit}
  `);
}
