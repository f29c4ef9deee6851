import { sql } from '@tongban/database';
import type { Database, Queryable } from '@tongban/database';

/** The public key of every platform below that may send to this one, by its code. */
export async function findPartnerKeys(db: Queryable): Promise<Map<string, string>> {
  const rows = await db.many<{ code: string; key: string }>(sql`
    select code, key from exchange.partners order by code limit 1000
  `);
  return new Map(rows.map(({ code, key }) => [code, key]));
}

/** Registers a platform below, or the new key it signs with. */
export async function addPartner(
  db: Database,
  partner: {
    readonly code: string;
    readonly key: string;
    readonly name: { readonly zh: string; readonly en: string };
    readonly addedAt: string;
  },
): Promise<void> {
  const { code, key, name, addedAt } = partner;
  await db.run(sql`
    insert into exchange.partners (code, name_zh, name_en, key, added_at)
    values (${code}, ${name.zh}, ${name.en}, ${key}, ${addedAt})
        on conflict (code) do update set key = excluded.key, name_zh = excluded.name_zh, name_en = excluded.name_en
  `);
}
