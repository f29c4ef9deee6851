import { sql, type Queryable } from '@tongban/database';
import { newId, type Branded, type Instant } from '@tongban/kernel';

export interface Proof {
  readonly personId: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly source: 'phone' | 'population' | 'network-identity' | 'upstream' | 'face';
  readonly outcome: 'match' | 'mismatch' | 'cannot-judge' | 'unavailable';
  readonly transactionId?: string;
  readonly at: Instant;
}

/** Keeps that somebody tried to prove who they are and what came of it; never the values. */
export async function recordProof(db: Queryable, proof: Proof): Promise<void> {
  await db.run(sql`
    insert into identity.proofs (proof_id, person_id, level, source, outcome, transaction_id, at)
    values (${newId<Branded<'ProofId'>>()}, ${proof.personId}, ${proof.level}, ${proof.source},
            ${proof.outcome}, ${proof.transactionId ?? null}, ${proof.at})
  `);
}
