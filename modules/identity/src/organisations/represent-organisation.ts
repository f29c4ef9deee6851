import { maskCitizenId, parseCreditCode } from '@tongban/citizen-ids';
import { sql, type Transaction } from '@tongban/database';
import { addDays, dayOf, newId, ok, type Instant, type Result } from '@tongban/kernel';
import { agentIndexOf } from '../mandates/answer-mandate.ts';
import { enterInBook } from '../mandates/mandate-book.ts';
import { realNameFirst } from '../mandates/mandate-refusals.ts';
import { insertMandate, markMandate } from '../mandates/mandate-rows.ts';
import type { MandateId } from '../mandates/mandate.ts';
import type { IdentityParts } from '../parts.ts';
import { readOwnDetails } from '../persons/read-person.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { tellBothSides, type ToldMandate } from '../mandates/tell-both-sides.ts';
import { personKeys } from '../store/person-keys.ts';
import { enterOrganisation, type Organisation } from './organisation.ts';
import {
  nameOfOrganisation,
  notTheRepresentative,
  registryCannotJudge,
  registryUnavailable,
} from './organisation-refusals.ts';

export interface RepresentationClaim {
  readonly personId: string;
  readonly creditCode: string;
  readonly name: string;
}

/**
 * A person is entered as the legal representative (法定代表人, 民法典 Art 61) of an organisation when the business registry says so,
 * and may then act for it in everything. Again by the same person it is prolonged; whoever represented it before no longer does.
 */
export async function representOrganisation(
  parts: IdentityParts,
  claim: RepresentationClaim,
): Promise<Result<Organisation>> {
  const at = parts.clock();
  const code = parseCreditCode(claim.creditCode);
  if (!code.ok) return code;
  const name = claim.name.trim().normalize('NFC');
  if (name === '') return nameOfOrganisation;
  const asked = await askRegistry(parts, { ...claim, creditCode: code.value.code, name });
  if (!asked.ok) return asked;
  const { transactionId, representative } = asked.value;
  const agent = await agentIndexOf(parts, claim.personId);
  if (agent === undefined) return realNameFirst;
  return parts.db.transaction(async (tx) => {
    const organisation = await enterOrganisation(tx, { creditCode: code.value.code, name, at });
    const { organisationId } = organisation;
    const standing = await findRepresentation(tx, organisationId);
    const to = addDays(dayOf(at), parts.settings.mandates.representationDays - 1);
    const { personId } = claim;
    if (standing?.agentId === personId) {
      const { mandateId } = standing;
      await tx.run(sql`
        update identity.mandates set to_on = ${to}, checked_at = ${at} where mandate_id = ${mandateId}
      `);
      const data = { to, transactionId };
      await enterInBook(tx, { mandateId, type: 'RepresentationConfirmed', at, personId, data });
      return ok(organisation);
    }
    if (standing !== undefined)
      await endRepresentation(tx, parts, { ...standing, at, by: personId });
    const mandateId = newId<MandateId>();
    const from = dayOf(at);
    const whose = { mandatorKind: 'organisation', mandatorId: organisationId } as const;
    const data = { kind: 'representation', ...whose, from, to, transactionId };
    await enterInBook(tx, { mandateId, type: 'MandateGranted', at, personId, data });
    const words = { name: representative.name, idMasked: maskCitizenId(representative.idNumber) };
    await insertMandate(tx, {
      mandateId,
      kind: 'representation',
      ...whose,
      grantedBy: personId,
      agent,
      agentSealed: await personKeys(parts.keys, tx).seal(personId, JSON.stringify(words)),
      agentId: personId,
      items: [],
      branches: [],
      from,
      to,
      grantedAt: at,
      acceptedAt: at,
      declinedAt: null,
      revokedAt: null,
      checkedAt: at,
    });
    return ok(organisation);
  });
}

/** Asks again whether the person still represents it. When the registry says no, the representation is over at once. */
export async function confirmRepresentation(
  parts: IdentityParts,
  {
    personId,
    organisation,
    isRoutine = false,
  }: { personId: string; organisation: Organisation; isRoutine?: boolean },
): Promise<Result<void>> {
  const at = parts.clock();
  const asked = await askRegistry(parts, { ...organisation, personId, isRoutine });
  if (asked.ok || asked.refusal.code !== 'identity/not-the-representative') {
    return asked.ok ? ok(undefined) : asked;
  }
  await parts.db.transaction(async (tx) => {
    const standing = await findRepresentation(tx, organisation.organisationId);
    if (standing?.agentId === personId) {
      await endRepresentation(tx, parts, { ...standing, at, by: personId });
    }
  });
  return asked;
}

type Representation = Omit<ToldMandate, 'mandatorKind'>;

/** Who is entered for it, in force or run out; locked, so that two claims take turns. */
async function findRepresentation(
  tx: Transaction,
  organisationId: string,
): Promise<Representation | undefined> {
  return tx.maybeOne<Representation>(sql`
    select mandate_id as "mandateId", mandator_id as "mandatorId", agent_id as "agentId", to_on as "to"
      from identity.mandates
     where kind = 'representation' and mandator_id = ${organisationId} and revoked_at is null
       for update
  `);
}

/**
 * The role is over, with the sessions in it, and the person is told. Mandates that were given for the organisation stay: they are the
 * organisation's.
 */
async function endRepresentation(
  tx: Transaction,
  parts: IdentityParts,
  { at, by, ...ended }: Representation & { readonly at: Instant; readonly by: string },
): Promise<void> {
  const { mandateId, mandatorId: actsFor, agentId: personId } = ended;
  await markMandate(tx, mandateId, { revokedAt: at, revokedBy: by });
  const data = { because: 'registry' };
  await enterInBook(tx, { mandateId, type: 'MandateRevoked', at, personId: by, data });
  await endSessions(tx, { owner: { personId }, actsFor, reason: 'role-ended', at });
  const told = { ...ended, mandatorKind: 'organisation' } as const;
  await tellBothSides(tx, parts, told, { kind: 'mandate-ended', at });
}

async function askRegistry(
  parts: IdentityParts,
  { personId, creditCode, name, isRoutine = false }: RepresentationClaim & { isRoutine?: boolean },
): Promise<
  Result<{
    readonly transactionId: string;
    readonly representative: { readonly name: string; readonly idNumber: string };
  }>
> {
  const own = await readOwnDetails(parts, personId);
  if (own?.idNumber === undefined || own.name === undefined) return realNameFirst;
  const representative = { name: own.name, idNumber: own.idNumber };
  const question = { personId, creditCode, name, representative, isRoutine };
  const answer = await parts.verifyRepresentative(question);
  if (!answer.ok) return registryUnavailable;
  const { outcome, transactionId } = answer.value;
  if (outcome === 'mismatch') return notTheRepresentative;
  return outcome === 'match' ? ok({ transactionId, representative }) : registryCannotJudge;
}
