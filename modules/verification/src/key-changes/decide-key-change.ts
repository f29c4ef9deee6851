import type { KeyOps } from '@tongban/crypto';
import { isUniqueViolation, sql, type Database, type Transaction } from '@tongban/database';
import {
  addMs,
  newId,
  ok,
  refuse,
  type Branded,
  type Instant,
  type Refusal,
  type Result,
} from '@tongban/kernel';
import { mayApprove, type Decider, type KeyChangeRefusal } from '../domain/key-change.ts';
import { changeEnvelopeKey } from '../envelopes/envelope-keys.ts';
import { changeLogKey } from '../receipts/log-keys.ts';
import { findKeyChange, type KeyChange } from './list-key-changes.ts';

/** A proposal nobody decided on for so long is not good any more. */
export const keyChangeMs = 7 * 86_400_000;

type KeyChangeId = Branded<'KeyChangeId'>;

export interface KeyChangeParts {
  readonly db: Database;
  readonly keys: KeyOps;
  readonly now: Instant;
}

export type DecisionRefusal =
  KeyChangeRefusal | 'verification/key-change-unknown' | 'verification/key-change-decided';

/** Proposes a new key. One proposal of a kind is open at a time. */
export async function proposeKeyChange(
  { db, now }: KeyChangeParts,
  { officerId, as }: Decider,
  { kind, leaked, reason }: Pick<KeyChange, 'kind' | 'leaked' | 'reason'>,
): Promise<Result<KeyChange, Refusal<'verification/key-change-open'>>> {
  const changeId = newId<KeyChangeId>();
  try {
    const change = await db.transaction(async (tx) => {
      await tx.run(sql`
        update verification.key_changes set outcome = 'lapsed', decided_at = ${now}
         where kind = ${kind} and outcome is null and proposed_at <= ${addMs(now, -keyChangeMs)}
      `);
      await tx.run(sql`
        insert into verification.key_changes (change_id, kind, leaked, reason, proposed_by, proposed_as, proposed_at)
        values (${changeId}, ${kind}, ${leaked}, ${reason}, ${officerId}, ${as}, ${now})
      `);
      return findKeyChange(tx, changeId);
    });
    return ok(change!);
  } catch (error) {
    if (!isUniqueViolation(error, 'key_changes_one_open')) throw error;
    return refuse('verification/key-change-open', {
      zh: '该密钥已有待批准的更换，请先批准或退回。',
      en: 'A change of this key is waiting already. Approve or reject it first.',
    });
  }
}

/** Approves a proposal and changes the key in one transaction: there is no approval without a key, and no key without one. */
export function approveKeyChange(
  parts: KeyChangeParts,
  decider: Decider,
  changeId: string,
): Promise<Result<KeyChange, Refusal<DecisionRefusal>>> {
  return decided(parts, changeId, async (tx, change) => {
    const allowed = mayApprove(change, decider);
    if (!allowed.ok) return allowed;
    const { officerId } = decider;
    const { keyId } = await newKey({ ...parts, tx }, change);
    await tx.run(sql`
      update verification.key_changes
         set outcome = 'approved', decided_by = ${officerId}, decided_at = ${parts.now}, key_id = ${keyId}
       where change_id = ${changeId}
    `);
    return ok(undefined);
  });
}

export function rejectKeyChange(
  parts: KeyChangeParts,
  { officerId }: Decider,
  { changeId, reason }: { readonly changeId: string; readonly reason: string },
): Promise<Result<KeyChange, Refusal<DecisionRefusal>>> {
  return decided(parts, changeId, async (tx) => {
    await tx.run(sql`
      update verification.key_changes
         set outcome = 'rejected', decided_by = ${officerId}, decided_at = ${parts.now}, note = ${reason}
       where change_id = ${changeId}
    `);
    return ok(undefined);
  });
}

function newKey(
  { tx, keys, now }: KeyChangeParts & { tx: Transaction },
  { kind, leaked, reason, proposedBy }: KeyChange,
): Promise<{ readonly keyId: string }> {
  const change = { by: proposedBy, reason };
  return kind === 'log'
    ? changeLogKey({ tx, keys, now }, change)
    : changeEnvelopeKey({ tx, keys, now }, { ...change, leaked });
}

/** One decides at a time; who comes second is told that it is decided. */
function decided(
  { db, now }: KeyChangeParts,
  changeId: string,
  decide: (tx: Transaction, change: KeyChange) => Promise<Result<void, Refusal<DecisionRefusal>>>,
): Promise<Result<KeyChange, Refusal<DecisionRefusal>>> {
  return db.transaction(async (tx) => {
    await tx.run(
      sql`select from verification.key_changes where change_id = ${changeId} for update`,
    );
    const change = await findKeyChange(tx, changeId);
    if (change === undefined) {
      return refuse('verification/key-change-unknown', {
        zh: '没有该密钥更换申请。',
        en: 'There is no such change of keys.',
      });
    }
    if (change.outcome !== null || addMs(change.proposedAt, keyChangeMs) <= now) {
      return refuse('verification/key-change-decided', {
        zh: '该密钥更换已有结论或已过期，请重新提出。',
        en: 'This change of keys was decided or has lapsed. Propose it anew.',
      });
    }
    const done = await decide(tx, change);
    if (!done.ok) return done;
    return ok((await findKeyChange(tx, changeId))!);
  });
}
