import { hmacSm3, type KeyOps } from '@tongban/crypto';
import { sql, type Database } from '@tongban/database';

/** Of the key below; a new epoch changes no pseudonym that was issued. */
const epoch = 1;

/**
 * What one organ may call a person: 128 bits of HMAC-SM3 over the organ and the 网号, as 26 letters and digits (base32). Two organs
 * cannot tell by it whether they speak of the same person. It is kept as a row, so that a key can be changed and the name stays.
 */
export async function pseudonymFor(
  { db, keys }: { db: Database; keys: Pick<KeyOps, 'mac'> },
  { tenantNo, netNumber }: { readonly tenantNo: number; readonly netNumber: string },
): Promise<string> {
  const person = Buffer.from(
    hmacSm3(keys.mac('verification/net-numbers', 'blind'), netNumber),
  ).toString('hex', 0, 16);
  const secret = keys.mac('verification/pseudonyms', `epoch-${epoch}`);
  const made = hmacSm3(
    secret,
    `${String(tenantNo).length}:${tenantNo}|${netNumber.length}:${netNumber}`,
  );
  const row = await db.maybeOne<{ pseudonym: string }>(sql`
    insert into verification.pseudonyms (tenant_no, person, pseudonym, epoch, issued_at)
    values (${tenantNo}, ${person}, ${base32(made.subarray(0, 16))}, ${epoch}, now())
    on conflict on constraint pseudonyms_pkey do nothing
    returning pseudonym
  `);
  if (row !== undefined) return row.pseudonym;
  const { pseudonym } = await db.one<{ pseudonym: string }>(sql`
    select pseudonym from verification.pseudonyms where tenant_no = ${tenantNo} and person = ${person}
  `);
  return pseudonym;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** RFC 4648 without padding, in small letters. */
export function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(held >> bits) & 31];
    }
  }
  return bits === 0 ? text : text + alphabet[(held << (5 - bits)) & 31];
}
