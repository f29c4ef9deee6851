import { connectDatabase, sql } from '@tongban/database';
import { citizenIdCheckCharacter } from '@tongban/citizen-ids';
import { loadReplica, personDigester } from '@tongban/verification';
import type { KeyOps } from '@tongban/crypto';

export interface BenchPerson {
  readonly name: string;
  readonly number: string;
}

const names = ['王伟', '李娜', '张敏', '刘洋', '陈静', '杨帆', '赵磊', '黄婷'];

/** Invented persons with numbers that follow GB 11643, spread over regions and birth dates. */
export function benchPerson(index: number): BenchPerson {
  const region = 110101 + (index % 1_000);
  const birth = new Date(Date.UTC(1950, 0, 1) + ((index * 7) % 25_000) * 86_400_000);
  const day = birth.toISOString().slice(0, 10).replaceAll('-', '');
  const first17 = `${region}${day}${String(index % 999).padStart(3, '0')}`;
  const number = first17 + citizenIdCheckCharacter(first17);
  return { name: names[index % names.length]!, number };
}

/**
 * A replica of so many rows. The persons that are asked about come in by COPY with their true digests; the other rows have
 * digests made by PostgreSQL (md5 of their number), which look like any others and lie as randomly.
 */
export async function makeReplica(
  url: string,
  keys: Pick<KeyOps, 'mac'>,
  { rows, persons }: { rows: number; persons: number },
): Promise<void> {
  const db = connectDatabase({ url, role: 'tongban_owner', size: 1, statementTimeoutMs: 0 });
  const started = performance.now();
  await db.run(sql`alter table verification.replica drop constraint replica_pkey`);
  await db.run(sql`
    insert into verification.replica (person, name_tag, validity_tag, phone_tag)
    select md5(n::text)::uuid, n, n + 1, n + 2 from generate_series(1, ${rows - persons}::bigint) as n
  `);
  const known = Array.from({ length: persons }, (_, index) => benchPerson(index));
  const list = known.map((person) => ({ ...person, state: 'in-order' as const }));
  const loading = performance.now();
  await loadReplica(url, personDigester(keys), list);
  console.log(
    `COPY with digests: ${Math.round(persons / ((performance.now() - loading) / 1_000))} persons/s`,
  );
  await db.run(
    sql`alter table verification.replica add constraint replica_pkey primary key (person)`,
  );
  await db.run(sql`vacuum (analyze, freeze) verification.replica`);
  await db.run(sql`
    insert into verification.replica_feed (feed, sequence, heard_at) values ('population', 0, now() + interval '1 day')
  `);
  await db.close();
  console.log(`${rows} rows in ${Math.round((performance.now() - started) / 1_000)} s`);
}

/** Of the rows PostgreSQL made, for `pgbench`. */
export const readOneRow = `\\set n random(1, :rows)
select name_tag from verification.replica where person = md5((:n)::text)::uuid;
`;
