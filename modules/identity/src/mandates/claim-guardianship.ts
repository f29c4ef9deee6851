import { ageOn, maskCitizenId, parseCitizenId } from '@tongban/citizen-ids';
import { isUniqueViolation, sql, type Transaction } from '@tongban/database';
import {
  addDays,
  dayOf,
  newId,
  ok,
  refuse,
  type Branded,
  type Day,
  type Result,
} from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { parseName } from '../persons/parse-name.ts';
import { readOwnDetails } from '../persons/read-person.ts';
import { personKeys } from '../store/person-keys.ts';
import { agentIndexOf } from './answer-mandate.ts';
import { enterInBook } from './mandate-book.ts';
import { realNameFirst } from './mandate-refusals.ts';
import { insertMandate } from './mandate-rows.ts';
import type { MandateId } from './mandate.ts';

type WardId = Branded<'WardId'>;

export interface GuardianshipClaim {
  readonly guardianId: string;
  readonly childName: string;
  readonly childIdNumber: string;
}

// 民法典 Arts 17, 18: from 18 on one acts for oneself.
export const fullAge = 18;

/**
 * A parent or another guardian is entered as the one who acts for a minor, once the register of guardians says so. It ends
 * by itself on the day before the child comes of age.
 */
export async function claimGuardianship(
  parts: IdentityParts,
  claim: GuardianshipClaim,
): Promise<Result<MandateId>> {
  const at = parts.clock();
  const today = dayOf(at);
  const name = parseName(claim.childName);
  if (!name.ok) return name;
  const number = parseCitizenId(claim.childIdNumber, today);
  if (!number.ok) return number;
  const { id: idNumber, birthOn } = number.value;
  if (ageOn(birthOn, today) >= fullAge) return ofAge;
  const own = await readOwnDetails(parts, claim.guardianId);
  const agent = await agentIndexOf(parts, claim.guardianId);
  if (own?.idNumber === undefined || own.name === undefined || agent === undefined) {
    return realNameFirst;
  }
  const answer = await parts.verifyGuardian({
    personId: claim.guardianId,
    guardian: { name: own.name, idNumber: own.idNumber },
    child: { name: name.value, idNumber },
  });
  if (!answer.ok) return unavailable;
  if (answer.value.outcome !== 'match') {
    return answer.value.outcome === 'mismatch' ? notGuardian : cannotJudge;
  }
  const { transactionId } = answer.value;
  const mandateId = newId<MandateId>();
  try {
    return await parts.db.transaction(async (tx) => {
      const child = await enterChild(tx, parts, { name: name.value, idNumber, at });
      await enterInBook(tx, {
        mandateId,
        type: 'MandateGranted',
        at,
        personId: claim.guardianId,
        data: { kind: 'guardianship', ...child, from: today, to: lastDay(birthOn), transactionId },
      });
      const keys = personKeys(parts.keys, tx);
      const words = { name: own.name, idMasked: maskCitizenId(own.idNumber ?? '') };
      await insertMandate(tx, {
        mandateId,
        kind: 'guardianship',
        ...child,
        grantedBy: claim.guardianId,
        agent,
        agentSealed: await keys.seal(claim.guardianId, JSON.stringify(words)),
        agentId: claim.guardianId,
        items: [],
        branches: [],
        from: today,
        to: lastDay(birthOn),
        grantedAt: at,
        acceptedAt: at,
        declinedAt: null,
        revokedAt: null,
      });
      return ok(mandateId);
    });
  } catch (error) {
    if (isUniqueViolation(error, 'mandates_one_guardianship')) return known;
    throw error;
  }
}

/** The day before the eighteenth birthday; of those born on 29 February, the last of February. */
function lastDay(birthOn: Day): Day {
  const birthday = `${Number(birthOn.slice(0, 4)) + fullAge}${birthOn.slice(4)}`;
  return birthday.endsWith('-02-29')
    ? (birthday.replace('-02-29', '-02-28') as Day)
    : addDays(birthday as Day, -1);
}

/** The child's account when it has one, otherwise a ward; the same for both parents. */
async function enterChild(
  tx: Transaction,
  parts: IdentityParts,
  { name, idNumber, at }: { name: string; idNumber: string; at: string },
): Promise<{ mandatorKind: 'person' | 'ward'; mandatorId: string }> {
  const index = parts.keys.blindIndex('citizen-id', idNumber);
  const account = await tx.maybeOne<{ personId: string }>(sql`
    select person_id as "personId" from identity.persons where id_number_index = ${index}
  `);
  if (account !== undefined) return { mandatorKind: 'person', mandatorId: account.personId };
  const wardId = newId<WardId>();
  const keys = personKeys(parts.keys, tx);
  await tx.run(sql`
    insert into identity.wards (ward_id, id_number_index, id_number_sealed, name_sealed, created_at)
    values (${wardId}, ${index}, ${Buffer.from(await keys.seal(wardId, idNumber))},
            ${Buffer.from(await keys.seal(wardId, name))}, ${at})
    on conflict on constraint wards_one_id_number do nothing
  `);
  const ward = await tx.one<{ wardId: string }>(sql`
    select ward_id as "wardId" from identity.wards where id_number_index = ${index}
  `);
  return { mandatorKind: 'ward', mandatorId: ward.wardId };
}

const ofAge = refuse('identity/of-age', {
  zh: '对方已满18周岁，应由本人办理，或由本人授权您办理。',
  en: 'From 18 on one acts for oneself, or gives somebody a mandate.',
});
const notGuardian = refuse('identity/not-the-guardian', {
  zh: '登记信息中您不是该未成年人的监护人。如有变更，请携带户口簿、出生医学证明或监护文书到窗口办理。',
  en: 'The register does not have you as the guardian. If that has changed, bring the household booklet, the birth certificate or the court’s paper to a window.',
});
const cannotJudge = refuse('identity/cannot-judge', {
  zh: '登记信息不足，无法确认监护关系，请携带户口簿、出生医学证明或监护文书到窗口办理。',
  en: 'The register cannot tell. Bring the household booklet, the birth certificate or the court’s paper to a window.',
});
const unavailable = refuse(
  'identity/population-unavailable',
  {
    zh: '监护关系暂时无法核验，请稍后再试。',
    en: 'The register of guardians cannot be reached; nothing was checked. Try again later.',
  },
  { retryAfterSeconds: 30 },
);
const known = refuse('identity/guardianship-known', {
  zh: '您已登记为该未成年人的监护人。',
  en: 'You are entered as the guardian of this child already.',
});
