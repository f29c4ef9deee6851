import { sql, type Transaction } from '@tongban/database';
import { dayOf, ok, type Day, type Result } from '@tongban/kernel';
import { findRole } from '../organisations/list-roles.ts';
import type { IdentityParts } from '../parts.ts';
import { readOwnDetails } from '../persons/read-person.ts';
import { enterInBook } from './mandate-book.ts';
import {
  mandateNotFound,
  mandateOver,
  realNameFirst,
  tooManyMandators,
} from './mandate-refusals.ts';
import {
  countStanding,
  findMandate,
  isOfferedTo,
  markMandate,
  type AgentIndex,
  type MandateRow,
} from './mandate-rows.ts';
import { stateOf } from './mandate.ts';
import { tellBothSides } from './tell-both-sides.ts';

interface Answering {
  readonly mandateId: string;
  readonly personId: string;
}

/** The one it was offered to takes it on, or declines. Once answered it stays answered. */
export async function answerMandate(
  parts: IdentityParts,
  { mandateId, personId }: Answering,
  answer: 'accept' | 'decline',
): Promise<Result<void>> {
  const at = parts.clock();
  const agent = await agentIndexOf(parts, personId);
  if (agent === undefined) return realNameFirst;
  const { mostMandators } = parts.settings.mandates;
  return parts.db.transaction(async (tx) => {
    const found = await findMandate(tx, mandateId);
    const addressed = found?.agentId === personId || (await isOfferedTo(tx, mandateId, agent));
    if (found === undefined || !addressed) return mandateNotFound;
    if (stateOf(found, dayOf(at)) !== 'offered') return mandateOver;
    if (answer === 'accept') {
      await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 20264))`);
      const standing = await countStanding(tx, sql`agent_id = ${personId}`, { on: dayOf(at) });
      if (standing >= mostMandators) return tooManyMandators(mostMandators);
    }
    const type = answer === 'accept' ? 'MandateAccepted' : 'MandateDeclined';
    const change = answer === 'accept' ? { acceptedAt: at, agentId: personId } : { declinedAt: at };
    if ((await markMandate(tx, mandateId, change)) === 0) return mandateOver;
    await enterInBook(tx, { mandateId, type, at, personId });
    return ok(undefined);
  });
}

/**
 * Ends it at once: the mandator takes it back, or the agent gives it up (民法典 Art 173). A guardian cannot give up what the
 * law lays on them, and a representative is who the registry says.
 */
export async function revokeMandate(
  parts: IdentityParts,
  { mandateId, personId }: Answering,
): Promise<Result<void>> {
  const at = parts.clock();
  return parts.db.transaction(async (tx) => {
    const found = await findMandate(tx, mandateId);
    if (found?.kind !== 'mandate') return mandateNotFound;
    if (!(await concerns(tx, found, { personId, on: dayOf(at) }))) return mandateNotFound;
    if (found.declinedAt !== null || found.to < dayOf(at)) return mandateOver;
    // Twice does no harm.
    const change = { revokedAt: at, revokedBy: personId };
    if ((await markMandate(tx, mandateId, change)) === 1) {
      await enterInBook(tx, { mandateId, type: 'MandateRevoked', at, personId });
      const { agentId } = found;
      if (agentId !== null) {
        await tellBothSides(tx, parts, { ...found, agentId }, { kind: 'mandate-ended', at });
      }
    }
    return ok(undefined);
  });
}

/** Its two sides; for an organisation whoever represents it today, not who once did. */
async function concerns(
  tx: Transaction,
  { mandatorKind, mandatorId, grantedBy, agentId }: MandateRow,
  who: { readonly personId: string; readonly on: Day },
): Promise<boolean> {
  if (agentId === who.personId) return true;
  if (mandatorKind !== 'organisation') return [mandatorId, grantedBy].includes(who.personId);
  const role = await findRole(tx, { organisationId: mandatorId, ...who });
  return role?.kind === 'representative';
}

/** By what an offer to this person is found; undefined while they have not proved who they are. */
export async function agentIndexOf(
  parts: Pick<IdentityParts, 'db' | 'keys'>,
  personId: string,
): Promise<AgentIndex | undefined> {
  const own = await readOwnDetails(parts, personId);
  if (own?.idNumber === undefined || own.name === undefined) return undefined;
  return {
    number: parts.keys.blindIndex('citizen-id', own.idNumber),
    name: parts.keys.blindIndex('name', own.name),
  };
}
