import { ageOn, parseCitizenId, parseMobile } from '@tongban/citizen-ids';
import { sql } from '@tongban/database';
import { dayOf, ok, refuse, type Language, type Result } from '@tongban/kernel';
import { accountKept } from '../merging/accounts-of-person.ts';
import type { IdentityParts } from '../parts.ts';
import { ownAccountFromAge, refuseNoJudgement, refuseUnavailable } from './check-real-name.ts';
import { enterPerson } from './enter-person.ts';
import { parseName } from './parse-name.ts';
import { readOwnDetails } from './read-person.ts';
import { registerOf } from './register-of-number.ts';
import { recordProof } from './record-proof.ts';
import { writeRealName } from './write-real-name.ts';

export interface Shown {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly language: Language;
}

/**
 * The account of the person who stands at a window and shows a document. One is made when there is none, so that they find
 * what was handed in there on their own telephone. The officer has looked at the face; the registry says whether name and
 * number belong together.
 */
export async function enterAtWindow(
  parts: IdentityParts,
  shown: Shown,
): Promise<Result<{ personId: string }>> {
  const at = parts.clock();
  const name = parseName(shown.name);
  if (!name.ok) return name;
  const number = parseCitizenId(shown.idNumber, dayOf(at));
  if (!number.ok) return number;
  const { id: idNumber, birthOn, kind } = number.value;
  const register = registerOf(kind);
  if (ageOn(birthOn, dayOf(at)) < ownAccountFromAge) return guardianNeeded;
  const mobile = parseMobile(shown.phone);
  if (!mobile.ok) return mobile;
  const index = parts.keys.blindIndex('citizen-id', idNumber);
  const known = await parts.db.maybeOne<{ personId: string }>(sql`
    select person_id as "personId" from identity.persons where id_number_index = ${index}
  `);
  if (known !== undefined) {
    const details = await readOwnDetails(parts, known.personId);
    if (details?.name !== name.value) return nameDiffers;
    return ok({ personId: await accountKept(parts.db, known.personId) });
  }
  const entered = await parts.db.transaction((tx) =>
    enterPerson(tx, parts, { mobile: mobile.value.mobile, language: shown.language, at }),
  );
  if (!entered.ok) return entered;
  const { personId } = entered.value;
  if ((await readOwnDetails(parts, personId))?.idNumber !== undefined) return phoneOfAnother;
  const purpose = { zh: '窗口当面核验', en: 'Check at a window' };
  const answer = await parts.verifyPopulation({
    personId,
    name: name.value,
    idNumber,
    register,
    purpose,
  });
  if (!answer.ok) return refuseUnavailable();
  const { outcome, transactionId } = answer.value;
  const proof = { personId, level: 2, source: register, outcome, transactionId, at } as const;
  if (outcome !== 'match') {
    await recordProof(parts.db, parts.settings, proof);
    return outcome === 'mismatch' ? nameDiffers : refuseNoJudgement();
  }
  await parts.db.transaction(async (tx) => {
    await writeRealName(tx, parts.keys, { personId, name: name.value, idNumber, at });
    await recordProof(tx, parts.settings, proof);
  });
  return ok({ personId });
}

const guardianNeeded = refuse('identity/guardian-needed', {
  zh: '未满14周岁，请由监护人以自己的证件办理。',
  en: 'Under 14 a guardian acts, with their own document.',
});
const nameDiffers = refuse('identity/name-does-not-match', {
  zh: '姓名与公民身份号码不一致，请核对证件。',
  en: 'Name and citizen number do not belong together. Look at the document again.',
});
const phoneOfAnother = refuse('identity/id-number-in-use', {
  zh: '该手机号已属于另一位实名用户，请使用本人手机号。',
  en: 'This telephone belongs to somebody else’s account. Ask for their own number.',
});
