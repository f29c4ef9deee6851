import { sql } from '@tongban/database';
import type { Database, Queryable } from '@tongban/database';
import { newId } from '@tongban/kernel';
import type { Branded, Clock, Instant } from '@tongban/kernel';
import { proveItems } from '../flows/prove-items.ts';
import type { ItemFaults, ItemToProve, RolesOfLevels } from '../flows/prove-items.ts';

export type FlowProofId = Branded<'FlowProofId'>;

/** One run of the publish gate over every flow and item, as it was kept. */
export interface KeptProof {
  readonly proofId: FlowProofId;
  readonly provedAt: Instant;
  readonly provedBy: string | null;
  readonly items: number;
  readonly searches: number;
  readonly states: number;
  readonly workMs: number;
  readonly unsound: readonly ItemFaults[];
}

/** What the gate goes over; `apps/platform` hands it in. */
export interface Provable {
  /** Every item that is published today. */
  items(): readonly ItemToProve[];
  /** The roles that somebody holds today in an organ of each level. */
  rolesOfLevels(): Promise<RolesOfLevels>;
}

export interface ProofParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly provable: Provable;
}

/** Searches the flows of all items and keeps what came of it. A few seconds of work, shared with others. */
export async function proveAndKeep(
  { db, clock, provable }: ProofParts,
  provedBy: string | null,
): Promise<KeptProof> {
  const items = provable.items();
  const proof = await proveItems(items, await provable.rolesOfLevels());
  const kept: KeptProof = {
    proofId: newId<FlowProofId>(),
    provedAt: clock(),
    provedBy,
    items: items.length,
    ...proof,
  };
  await db.run(sql`
    insert into cases.flow_proofs
      (proof_id, proved_at, proved_by, items, searches, states, work_ms, unsound)
    values
      (${kept.proofId}, ${kept.provedAt}, ${kept.provedBy}, ${kept.items}, ${kept.searches},
       ${kept.states}, ${kept.workMs}, ${JSON.stringify(kept.unsound)}::jsonb)
  `);
  return kept;
}

export function findLastProof(db: Queryable): Promise<KeptProof | undefined> {
  return db.maybeOne<KeptProof>(sql`
    select proof_id as "proofId", proved_at as "provedAt", proved_by as "provedBy", items, searches,
           states, work_ms as "workMs", unsound
      from cases.flow_proofs
     order by proved_at desc, proof_id desc
     limit 1
  `);
}
