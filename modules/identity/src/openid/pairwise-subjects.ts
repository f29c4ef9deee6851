import type { KeyOps } from '@tongban/crypto';
import { sql, type Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';

/** By which name a sector knows a person. */
export interface PairwiseSubjects {
  subjectFor(personId: string, sector: string): Promise<string>;
}

const epoch = 1;
const mostRemembered = 200_000;
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * base32 of 128 bits of HMAC-SM3 over sector and person. Two sectors cannot join what they know. The name is stored at its
 * first use: when the key changes, names that were given out stay as they are.
 */
export function createPairwiseSubjects(parts: {
  readonly db: Database;
  readonly keys: KeyOps;
  readonly clock: Clock;
}): PairwiseSubjects {
  const { db, keys, clock } = parts;
  const remembered = new Map<string, string>();

  async function load(personId: string, sector: string): Promise<string> {
    const known = await db.maybeOne<{ subject: string }>(sql`
      select subject from identity.pairwise_subjects where person_id = ${personId} and sector = ${sector}
    `);
    if (known !== undefined) return known.subject;
    await db.run(sql`
      insert into identity.pairwise_subjects (person_id, sector, subject, epoch, created_at)
      values (${personId}, ${sector}, ${derive(keys, personId, sector)}, ${epoch}, ${clock()})
      on conflict on constraint pairwise_subjects_pkey do nothing
    `);
    const stored = await db.one<{ subject: string }>(sql`
      select subject from identity.pairwise_subjects where person_id = ${personId} and sector = ${sector}
    `);
    return stored.subject;
  }

  return {
    async subjectFor(personId, sector) {
      const key = `${sector.length}/${sector}/${personId}`;
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const subject = await load(personId, sector);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(key, subject);
      return subject;
    },
  };
}

function derive(keys: KeyOps, personId: string, sector: string): string {
  const digest = keys.mac(
    `identity/pairwise/${epoch}`,
    `${sector.length}:${sector}${personId.length}:${personId}`,
  );
  return base32(digest.slice(0, 16));
}

/** RFC 4648 without padding, in small letters. */
function base32(bytes: Uint8Array): string {
  let bits = 0;
  let value = 0;
  let text = '';
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(value >> bits) & 31];
    }
  }
  return bits > 0 ? text + alphabet[(value << (5 - bits)) & 31] : text;
}
