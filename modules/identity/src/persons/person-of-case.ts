import { sql, type Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { personKeys } from '../store/person-keys.ts';
import type { OwnDetails } from './read-person.ts';

/** Somebody whose case another platform has passed on, as that platform knows them. */
export interface PersonOfCase {
  readonly personId: string;
  readonly phone: string;
  readonly name?: string;
  readonly idNumber?: string;
}

/** Keeps who a case from another platform is about; whoever has an account here is known already. */
export async function keepPersonOfCase(
  tx: Transaction,
  { keys: keyOps }: Pick<IdentityParts, 'keys'>,
  { personId, phone, name, idNumber }: PersonOfCase,
  at: Instant,
): Promise<void> {
  const keys = personKeys(keyOps, tx);
  const seal = async (text: string | undefined) =>
    text === undefined ? null : Buffer.from(await keys.seal(personId, text));
  await tx.run(sql`
    insert into identity.persons_of_cases (person_id, name_sealed, id_number_sealed, phone_sealed, known_at)
    values (${personId}, ${await seal(name)}, ${await seal(idNumber)}, ${await seal(phone)}, ${at})
        on conflict on constraint persons_of_cases_pkey do nothing
  `);
}

/** Undefined when nobody of this id is known by a case, or their key was destroyed. */
export async function readPersonOfCase(
  { db, keys: keyOps }: Pick<IdentityParts, 'db' | 'keys'>,
  personId: string,
): Promise<OwnDetails | undefined> {
  const row = await db.maybeOne<{
    phone: Buffer;
    name: Buffer | null;
    idNumber: Buffer | null;
  }>(sql`
    select phone_sealed as phone, name_sealed as name, id_number_sealed as "idNumber"
      from identity.persons_of_cases
     where person_id = ${personId}
  `);
  if (row === undefined) return undefined;
  const keys = personKeys(keyOps, db);
  const open = async (sealed: Buffer | null) => {
    const text = sealed === null ? undefined : await keys.openText(personId, sealed);
    return text?.ok === true ? text.value : undefined;
  };
  const [phone, name, idNumber] = [
    await open(row.phone),
    await open(row.name),
    await open(row.idNumber),
  ];
  if (phone === undefined) return undefined;
  return {
    phone,
    language: 'zh',
    ...(name !== undefined && { name }),
    ...(idNumber !== undefined && { idNumber }),
  };
}
