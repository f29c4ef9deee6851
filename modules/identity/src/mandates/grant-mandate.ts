import { ageOn, maskCitizenId, parseCitizenId } from '@tongban/citizen-ids';
import { sql } from '@tongban/database';
import { dayOf, daysBetween, newId, ok, type Day, type Result } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { parseName } from '../persons/parse-name.ts';
import { readOwnDetails } from '../persons/read-person.ts';
import { fullAge } from './claim-guardianship.ts';
import { personKeys } from '../store/person-keys.ts';
import { enterInBook } from './mandate-book.ts';
import {
  agentUnderAge,
  mandateDates,
  mandatorUnderAge,
  notToOneself,
  realNameFirst,
  tooManyMandates,
} from './mandate-refusals.ts';
import { countStanding, insertMandate } from './mandate-rows.ts';
import type { MandateId } from './mandate.ts';

export interface MandateWish {
  /** Who gives it, for themselves or for an organisation they may speak for: that is asked before. */
  readonly grantedBy: string;
  readonly organisationId?: string | undefined;
  readonly agentName: string;
  readonly agentIdNumber: string;
  readonly items: readonly string[];
  readonly branches: readonly string[];
  readonly from: Day;
  readonly to: Day;
}

/** 民法典 Arts 17–19: what a minor does their guardians do for them, and nobody whom the minor would choose. */
function isMinor(idNumber: string, on: Day): boolean {
  const own = parseCitizenId(idNumber, on);
  return own.ok && ageOn(own.value.birthOn, on) < fullAge;
}

/** Offers somebody the right to act for the mandator. It gives nothing until they accept. */
export async function grantMandate(
  parts: IdentityParts,
  wish: MandateWish,
): Promise<Result<MandateId>> {
  const at = parts.clock();
  const today = dayOf(at);
  const { mostDays, mostGiven, agentFromAge } = parts.settings.mandates;
  const name = parseName(wish.agentName);
  if (!name.ok) return name;
  const number = parseCitizenId(wish.agentIdNumber, today);
  if (!number.ok) return number;
  const idNumber = number.value.id;
  const own = await readOwnDetails(parts, wish.grantedBy);
  if (own?.idNumber === undefined) return realNameFirst;
  if (own.idNumber === idNumber && wish.organisationId === undefined) return notToOneself;
  if (ageOn(number.value.birthOn, today) < agentFromAge) return agentUnderAge;
  if (wish.organisationId === undefined && isMinor(own.idNumber, today)) return mandatorUnderAge;
  const { from, to } = wish;
  if (to < from || to < today || daysBetween(from, to) >= mostDays) return mandateDates(mostDays);

  const mandatorId = wish.organisationId ?? wish.grantedBy;
  const mandateId = newId<MandateId>();
  return parts.db.transaction(async (tx) => {
    // Two grants at once take turns, or both would find room for one.
    await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${mandatorId}, 20263))`);
    const standing = await countStanding(tx, sql`mandator_id = ${mandatorId}`, { on: today });
    if (standing >= mostGiven) return tooManyMandates(mostGiven);
    const mandatorKind = wish.organisationId === undefined ? 'person' : 'organisation';
    const { items, branches } = wish;
    await enterInBook(tx, {
      mandateId,
      type: 'MandateGranted',
      at,
      personId: wish.grantedBy,
      data: { mandatorKind, mandatorId, items, branches, from, to },
    });
    const keys = personKeys(parts.keys, tx);
    const agentWords = { name: name.value, idMasked: maskCitizenId(idNumber) };
    await insertMandate(tx, {
      mandateId,
      kind: 'mandate',
      mandatorKind,
      mandatorId,
      grantedBy: wish.grantedBy,
      agent: {
        number: keys.blindIndex('citizen-id', idNumber),
        name: keys.blindIndex('name', name.value),
      },
      agentSealed: await keys.seal(wish.grantedBy, JSON.stringify(agentWords)),
      agentId: null,
      items,
      branches,
      from,
      to,
      grantedAt: at,
      acceptedAt: null,
      declinedAt: null,
      revokedAt: null,
    });
    return ok(mandateId);
  });
}
