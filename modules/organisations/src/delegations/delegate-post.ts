import { sql } from '@tongban/database';
import type { Database } from '@tongban/database';
import { dayOf, newId, ok, refuse } from '@tongban/kernel';
import type { Instant, Refusal, Result } from '@tongban/kernel';
import { append, readEnds, unwritten } from '@tongban/ledger';
import { delegationRefusal } from '../domain/delegation.ts';
import type { Delegation, DelegationId, DelegationRefusal } from '../domain/delegation.ts';
import { loadAppointments } from '../queries/load-appointments.ts';

/** Lends a post, and writes in the book that it was lent. Whether `by` may do so is asked before. */
export async function delegatePost(
  db: Database,
  delegation: Delegation,
  { by, at }: { readonly by: string; readonly at: Instant },
): Promise<Result<DelegationId, DelegationRefusal>> {
  const { kind, fromOfficerId, toOfficerId, organId, branchCode, role, from, to, cause } =
    delegation;
  const delegationId = newId<DelegationId>();
  return db.transaction(async (tx) => {
    // The book comes first in its transaction: readers follow it by the transaction's place.
    const refusal = delegationRefusal(delegation, {
      today: dayOf(at),
      heldByHolder: await loadAppointments(db, [fromOfficerId], from),
      heldByDelegate: await loadAppointments(db, [toOfficerId], from),
    });
    if (refusal !== undefined) return { ok: false, refusal };
    await append(tx, [
      {
        stream: streamOf(delegationId),
        after: unwritten,
        parts: [{ entries: [{ type: 'PostDelegated', at, actor: by, data: delegation }] }],
      },
    ]);
    await tx.run(sql`
      insert into organisations.delegations
             (delegation_id, kind, from_officer_id, to_officer_id, organ_id, branch_code, role,
              from_on, to_on, cause, granted_by, granted_at)
      values (${delegationId}, ${kind}, ${fromOfficerId}, ${toOfficerId}, ${organId}, ${branchCode},
              ${role}, ${from}, ${to}, ${cause}, ${officerIdOf(by)}, ${at})
    `);
    return ok(delegationId);
  });
}

/** Takes a lent post back: from this moment the delegate has it no more. Twice does no harm. */
export async function revokeDelegation(
  db: Database,
  delegationId: string,
  { by, at }: { readonly by: string; readonly at: Instant },
): Promise<Result<undefined, Refusal<'organisations/delegation-not-found'>>> {
  return db.transaction(async (tx) => {
    const row = await tx.maybeOne<{ revoked: boolean }>(sql`
      select revoked_at is not null as revoked
        from organisations.delegations
       where delegation_id = ${delegationId}::uuid
         for update
    `);
    if (row === undefined) return delegationNotFound;
    if (row.revoked) return ok(undefined);
    const stream = streamOf(delegationId as DelegationId);
    const after = (await readEnds(tx, [stream])).get(stream) ?? unwritten;
    const entries = [{ type: 'DelegationRevoked', at, actor: by, data: {} }];
    await append(tx, [{ stream, after, parts: [{ entries }] }]);
    await tx.run(sql`
      update organisations.delegations
         set revoked_by = ${officerIdOf(by)}, revoked_at = ${at}
       where delegation_id = ${delegationId}::uuid
    `);
    return ok(undefined);
  });
}

export const delegationNotFound = refuse('organisations/delegation-not-found', {
  zh: '没有该授权，或不由您处理。',
  en: 'There is no such delegation, or it is not yours to deal with.',
});

function streamOf(delegationId: DelegationId): string {
  return `delegation/${delegationId}`;
}

function officerIdOf(actor: string): string {
  return actor.slice('officer:'.length);
}
