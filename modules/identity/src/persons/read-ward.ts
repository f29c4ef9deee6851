import { sql } from '@tongban/database';
import type { IdentityParts } from '../parts.ts';
import { personKeys } from '../store/person-keys.ts';

/** A minor without an account: the name, the number, and the guardian whose telephone it is. */
export async function readWard(
  { db, keys }: Pick<IdentityParts, 'db' | 'keys'>,
  wardId: string,
): Promise<{ name: string; idNumber: string; guardianId: string } | undefined> {
  const row = await db.maybeOne<{ name: Buffer; idNumber: Buffer; guardianId: string }>(sql`
    select w.name_sealed as name, w.id_number_sealed as "idNumber", m.agent_id as "guardianId"
      from identity.wards w
      join identity.mandates m on m.mandator_id = w.ward_id and m.kind = 'guardianship'
     where w.ward_id = ${wardId}
     order by m.revoked_at nulls first, m.granted_at
     limit 1
  `);
  if (row === undefined) return undefined;
  const opener = personKeys(keys, db);
  const name = await opener.openText(wardId, row.name);
  const idNumber = await opener.openText(wardId, row.idNumber);
  if (!name.ok || !idNumber.ok) return undefined;
  return { name: name.value, idNumber: idNumber.value, guardianId: row.guardianId };
}
