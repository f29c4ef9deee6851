import { isUniqueViolation, sql, type Queryable } from '@tongban/database';
import type { Actor, PersonActor } from '@tongban/http';
import { ok, type Instant, type Refusal, type Result } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { recordProof } from '../persons/record-proof.ts';
import { readOwnDetails } from '../persons/read-person.ts';
import { rotateSession } from '../sessions/rotate-session.ts';
import type { OpenedSession } from '../sessions/open-session.ts';
import { hashOfToken } from '../sessions/session-token.ts';
import type { IdentityProblemCode } from '../problems.ts';
import {
  refuseDeclined,
  refuseExpired,
  refuseNotValid,
  refuseNotYou,
  refuseUsed,
} from './step-up-refusals.ts';
import { useTicketForAccount } from './use-ticket-for-account.ts';

export interface ComingBack {
  readonly actor: Actor;
  readonly state: string;
  readonly ticket: string | undefined;
  readonly device: string;
}

export interface StepUpOutcome {
  /** Where the citizen goes now; known once the state was found to be ours and of this session. */
  readonly returnTo?: string;
  /** The raised session; none when an account was asked for: that raises nothing. */
  readonly result: Result<OpenedSession | undefined, Refusal<IdentityProblemCode>>;
}

/**
 * The citizen comes back from the network identity. The state must be of this very session and is used up before the ticket
 * is looked at; then the ticket must hold; then the provider must say that it was this person.
 */
export async function finishStepUp(
  parts: IdentityParts,
  { actor, state, ticket, device }: ComingBack,
): Promise<StepUpOutcome> {
  const at = parts.clock();
  if (actor.kind !== 'person') return { result: refuseNotValid() };
  const started = await takeState(parts.db, { state, sessionId: actor.sessionId, at });
  if (started === undefined) return { result: refuseNotValid() };
  const { returnTo } = started;
  if (started.usedBefore) return { returnTo, result: refuseUsed() };
  if (started.expiresAt <= at) return { returnTo, result: refuseExpired() };
  if (ticket === undefined) return { returnTo, result: refuseDeclined() };
  const use = { person: actor, state, ticket, nonce: started.nonce, at };
  if (started.claimSealed === null) return { returnTo, result: await useTicket(parts, use) };
  const asked = await useTicketForAccount(parts, { ...use, sealed: started.claimSealed, device });
  return { returnTo, result: asked.ok ? ok(undefined) : asked };
}

interface StartedStepUp {
  readonly nonce: string;
  readonly returnTo: string;
  readonly expiresAt: Instant;
  readonly usedBefore: boolean;
  readonly claimSealed: Buffer | null;
}

/** Of many that come back with one state the first takes it; the others find it used. */
async function takeState(
  db: Queryable,
  { state, sessionId, at }: { state: string; sessionId: string; at: Instant },
): Promise<StartedStepUp | undefined> {
  const taken = await db.maybeOne<Omit<StartedStepUp, 'usedBefore'>>(sql`
    update identity.step_ups set used_at = ${at}
     where state_hash = ${hashOfToken(state)} and session_id = ${sessionId} and used_at is null
    returning nonce, return_to as "returnTo", expires_at as "expiresAt", claim_sealed as "claimSealed"
  `);
  if (taken !== undefined) return { ...taken, usedBefore: false };
  const before = await db.maybeOne<Omit<StartedStepUp, 'usedBefore'>>(sql`
    select nonce, return_to as "returnTo", expires_at as "expiresAt", claim_sealed as "claimSealed"
      from identity.step_ups
     where state_hash = ${hashOfToken(state)} and session_id = ${sessionId}
  `);
  return before === undefined ? undefined : { ...before, usedBefore: true };
}

export interface TicketUse {
  readonly person: PersonActor;
  readonly state: string;
  readonly ticket: string;
  readonly nonce: string;
  readonly at: Instant;
}

async function useTicket(
  parts: IdentityParts,
  { person, state, ticket, nonce, at }: TicketUse,
): Promise<Result<OpenedSession, Refusal<IdentityProblemCode>>> {
  const { db, keys, networkIdentity } = parts;
  const checked = await networkIdentity.checkTicket(ticket, { nonce });
  if (!checked.ok) return checked;
  const details = await readOwnDetails(parts, person.personId);
  if (details?.name === undefined || details.idNumber === undefined) return refuseNotValid();
  const { name, idNumber } = details;
  const answer = await networkIdentity.exchange({ ticket, name, idNumber });
  const proof = { personId: person.personId, level: 3, source: 'network-identity', at } as const;
  if (!answer.ok) return answer;
  if (answer.value === 'mismatch') {
    await recordProof(db, parts.settings, { ...proof, outcome: 'mismatch' });
    return refuseNotYou();
  }
  const pseudonym = keys.blindIndex('exact', `network-identity/${checked.value.pseudonym}`);
  try {
    return await db.transaction(async (tx) => {
      await tx.run(sql`
        update identity.step_ups set ticket_id = ${checked.value.ticketId}
         where state_hash = ${hashOfToken(state)}
      `);
      await tx.run(sql`
        update identity.persons set network_identity_index = ${pseudonym}
         where person_id = ${person.personId}
      `);
      await recordProof(tx, parts.settings, { ...proof, outcome: 'match' });
      const session = await rotateSession(tx, {
        sessionId: person.sessionId,
        level: 3,
        at,
        how: 'raised',
        means: ['face'],
      });
      return session === undefined ? refuseNotValid() : ok(session);
    });
  } catch (error) {
    if (isUniqueViolation(error, 'step_ups_one_use_of_ticket')) return refuseUsed();
    if (isUniqueViolation(error, 'persons_one_network_identity')) return refuseNotYou();
    throw error;
  }
}
