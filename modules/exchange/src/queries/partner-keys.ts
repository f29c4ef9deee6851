import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import { ok } from '@tongban/kernel';
import type { Bilingual, Instant, Result } from '@tongban/kernel';
import { isPoint, malformedKey } from '../sending/register-destination.ts';

/** A platform below that may send to this one. */
export interface Partner {
  readonly code: string;
  readonly name: Bilingual;
  /** SM2 public point in hexadecimal. */
  readonly key: string;
  readonly addedAt: Instant;
}

export async function listPartners(db: Queryable): Promise<Partner[]> {
  const rows = await db.many<Omit<Partner, 'name'> & { zh: string; en: string }>(sql`
    select code, name_zh as "zh", name_en as "en", key, added_at as "addedAt"
      from exchange.partners
     order by code
     limit 1000
  `);
  return rows.map(({ zh, en, ...partner }) => ({ ...partner, name: { zh, en } }));
}

/** The public key of every platform below that may send to this one, by its code. */
export async function findPartnerKeys(db: Queryable): Promise<Map<string, string>> {
  return new Map((await listPartners(db)).map(({ code, key }) => [code, key]));
}

/** Registers a platform below, or the new key it signs with; a key that is no point of the curve is refused. */
export async function addPartner(db: Queryable, partner: Partner): Promise<Result<null>> {
  const { code, key, name, addedAt } = partner;
  if (!isPoint(key)) return malformedKey();
  await db.run(sql`
    insert into exchange.partners (code, name_zh, name_en, key, added_at)
    values (${code}, ${name.zh}, ${name.en}, ${key}, ${addedAt})
        on conflict (code) do update set key = excluded.key, name_zh = excluded.name_zh, name_en = excluded.name_en
  `);
  return ok(null);
}
