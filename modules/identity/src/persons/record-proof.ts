import { sql, type Queryable } from '@tongban/database';
import { newId, type Branded, type Instant } from '@tongban/kernel';
import { proofExpiry } from '../own-data/proof-expiry.ts';
import type { IdentitySettings } from '../settings.ts';

export type ProofSource =
  'phone' | 'population' | 'exit-entry' | 'network-identity' | 'upstream' | 'face';

export interface Proof {
  readonly personId: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly source: ProofSource;
  readonly outcome: 'match' | 'mismatch' | 'cannot-judge' | 'unavailable';
  readonly transactionId?: string;
  readonly at: Instant;
}

/** Keeps that somebody tried to prove who they are, what came of it and until when it counts; never the values. */
export async function recordProof(
  db: Queryable,
  settings: IdentitySettings,
  proof: Proof,
): Promise<void> {
  const { personId, level, source, outcome, transactionId = null, at } = proof;
  const expiresAt = outcome === 'match' ? proofExpiry(source, at, settings) : null;
  await db.run(sql`
    insert into identity.proofs (proof_id, person_id, level, source, outcome, transaction_id, at, expires_at)
    values (${newId<Branded<'ProofId'>>()}, ${personId}, ${level}, ${source}, ${outcome}, ${transactionId},
            ${at}, ${expiresAt})
  `);
}
