import { isUniqueViolation, json, type Queryable, sql } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { HookAddress } from '../domain/hook.ts';

/** Addresses an officer wants an item hooked with; another has to agree. */
export interface HookProposal {
  readonly proposalId: string;
  readonly itemCode: string;
  readonly addresses: readonly HookAddress[];
  readonly proposedBy: string;
  readonly proposedAt: Instant;
}

const mostOpen = 1_000;

export function listOpenProposals(db: Queryable): Promise<HookProposal[]> {
  return db.many<HookProposal>(sql`
    select proposal_id as "proposalId", item_code as "itemCode", addresses, proposed_by as "proposedBy",
           proposed_at as "proposedAt"
      from catalogue.hook_proposals
     where state = 'open'
     order by item_code
     limit ${mostOpen}
  `);
}

/** False when one of the item is open already. */
export async function insertProposal(db: Queryable, proposal: HookProposal): Promise<boolean> {
  try {
    await db.run(sql`
      insert into catalogue.hook_proposals (proposal_id, item_code, addresses, proposed_by, proposed_at)
      values (${proposal.proposalId}, ${proposal.itemCode}, ${json(proposal.addresses)}, ${proposal.proposedBy},
              ${proposal.proposedAt})
    `);
    return true;
  } catch (error) {
    if (isUniqueViolation(error, 'hook_proposals_one_open')) return false;
    throw error;
  }
}

/** Of two who decide at once, one does. */
export async function closeProposal(
  db: Queryable,
  wish: { proposalId: string; state: 'confirmed' | 'rejected'; by: string; at: Instant },
): Promise<boolean> {
  const closed = await db.run(sql`
    update catalogue.hook_proposals
       set state = ${wish.state}, decided_by = ${wish.by}, decided_at = ${wish.at}
     where proposal_id = ${wish.proposalId} and state = 'open'
  `);
  return closed === 1;
}

/** What was confirmed and could not be hooked waits again. */
export async function reopenProposal(db: Queryable, proposalId: string): Promise<void> {
  await db.run(sql`
    update catalogue.hook_proposals
       set state = 'open', decided_by = null, decided_at = null
     where proposal_id = ${proposalId}
  `);
}
