import type { CitizenId } from '@tongban/citizen-ids';
import type { KeyOps } from '@tongban/crypto';
import { sql, type Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { personKeys } from '../store/person-keys.ts';

/** Binds name and number to the account, sealed, once the population registry has said that they belong together. */
export async function writeRealName(
  tx: Transaction,
  keyOps: KeyOps,
  proved: {
    readonly personId: string;
    readonly name: string;
    readonly idNumber: CitizenId;
    readonly at: Instant;
  },
): Promise<void> {
  const { personId, idNumber, at } = proved;
  const keys = personKeys(keyOps, tx);
  const name = await keys.seal(personId, proved.name);
  const number = await keys.seal(personId, idNumber);
  await tx.run(sql`
    update identity.persons
       set name_sealed = ${Buffer.from(name)}, id_number_sealed = ${Buffer.from(number)},
           id_number_index = ${keys.blindIndex('citizen-id', idNumber)},
           real_name_proved_at = ${at}, real_name_source = 'population'
     where person_id = ${personId}
       and (id_number_index is null or id_number_index = ${keys.blindIndex('citizen-id', idNumber)})
  `);
}
