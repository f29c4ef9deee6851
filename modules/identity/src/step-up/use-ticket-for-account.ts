import { isUniqueViolation, sql } from '@tongban/database';
import type { Refusal, Result } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import type { IdentityProblemCode } from '../problems.ts';
import { askRecovery } from '../recovery/ask-recovery.ts';
import type { Claim } from '../recovery/start-recovery.ts';
import { hashOfToken } from '../sessions/session-token.ts';
import { personKeys } from '../store/person-keys.ts';
import type { TicketUse } from './finish-step-up.ts';
import { refuseNotValid, refuseNotYou, refuseUsed } from './step-up-refusals.ts';

/** The same ticket rules, for the account of whoever lost a phone. */
export async function useTicketForAccount(
  parts: IdentityParts,
  {
    person,
    state,
    ticket,
    nonce,
    at,
    sealed,
    device,
  }: TicketUse & { sealed: Buffer; device: string },
): Promise<Result<void, Refusal<IdentityProblemCode>>> {
  const checked = await parts.networkIdentity.checkTicket(ticket, { nonce });
  if (!checked.ok) return checked;
  const opened = await personKeys(parts.keys, parts.db).openText(person.personId, sealed);
  if (!opened.ok) return refuseNotValid();
  const claim = JSON.parse(opened.value) as Claim;
  const answer = await parts.networkIdentity.exchange({ ticket, ...claim });
  if (!answer.ok) return answer;
  if (answer.value === 'mismatch') return refuseNotYou();
  try {
    return (await askRecovery(
      parts,
      { claim, claimantId: person.personId, device, at },
      async (tx) => {
        await tx.run(sql`
        update identity.step_ups set ticket_id = ${checked.value.ticketId}
         where state_hash = ${hashOfToken(state)}
      `);
      },
    )) as Result<void, Refusal<IdentityProblemCode>>;
  } catch (error) {
    if (isUniqueViolation(error, 'step_ups_one_use_of_ticket')) return refuseUsed();
    throw error;
  }
}
