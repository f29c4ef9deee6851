import { copyRows, joinSql, sql, type Database, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { normalName } from '../domain/normal-forms.ts';
import type { DigestPerson } from '../sources/person-digests.ts';

/** A person as the registry tells it. Nothing of it is kept but digests. */
export interface RegistryPerson {
  readonly number: string;
  readonly name: string;
  readonly validUntil?: string | undefined;
  readonly phone?: string | undefined;
  readonly state: 'in-order' | 'under-correction';
}

const columns = ['person', 'name_tag', 'validity_tag', 'phone_tag', 'state'] as const;
const personsAChunk = 2_000;

/** The first load, with COPY: tens of millions of persons, all of them or none. Answers how many there were. */
export function loadReplica(
  url: string,
  digestPerson: DigestPerson,
  persons: Iterable<RegistryPerson> | AsyncIterable<RegistryPerson>,
): Promise<number> {
  async function* lines() {
    let chunk = '';
    let count = 0;
    for await (const person of persons) {
      const row = digestsOf(digestPerson, person);
      chunk += `${row.person}\t${row.name}\t${row.validity ?? '\\N'}\t${row.phone ?? '\\N'}\t${row.state}\n`;
      count += 1;
      if (count % personsAChunk !== 0) continue;
      yield chunk;
      chunk = '';
    }
    if (chunk !== '') yield chunk;
  }
  return copyRows({ url }, { schema: 'verification', table: 'replica', columns }, lines());
}

export type RegistryChange =
  | ({ readonly sequence: number; readonly kind: 'put' } & RegistryPerson)
  | { readonly sequence: number; readonly kind: 'removed'; readonly number: string };

/** Carries out the changes of one page of the feed and remembers how far it was followed, in one transaction. */
export async function applyChanges(
  db: Database,
  digestPerson: DigestPerson,
  page: { readonly changes: readonly RegistryChange[]; readonly heardAt: Instant },
): Promise<void> {
  // Of several changes of one person the last one counts.
  const last = new Map(page.changes.map((change) => [change.number, change]));
  await db.transaction(async (tx) => {
    await putPersons(tx, digestPerson, last.values());
    const sequence = page.changes.at(-1)?.sequence ?? null;
    await tx.run(sql`
      insert into verification.replica_feed (feed, sequence, heard_at)
      values ('population', ${sequence ?? 0}, ${page.heardAt})
      on conflict on constraint replica_feed_pkey do update
         set sequence = greatest(replica_feed.sequence, excluded.sequence), heard_at = excluded.heard_at
    `);
  });
}

async function putPersons(
  tx: Queryable,
  digestPerson: DigestPerson,
  changes: Iterable<RegistryChange>,
): Promise<void> {
  const rows = [];
  const gone = [];
  for (const change of changes) {
    if (change.kind === 'removed') gone.push(digestPerson(change.number).person);
    else rows.push(digestsOf(digestPerson, change));
  }
  if (gone.length > 0) {
    await tx.run(sql`delete from verification.replica where person = any(${gone}::uuid[])`);
  }
  if (rows.length === 0) return;
  const values = rows.map(
    ({ person, name, validity, phone, state }) =>
      sql`(${person}::uuid, ${name}::bigint, ${validity}::bigint, ${phone}::bigint, ${state}::smallint)`,
  );
  await tx.run(sql`
    insert into verification.replica (person, name_tag, validity_tag, phone_tag, state)
    values ${joinSql(values)}
    on conflict on constraint replica_pkey do update
       set name_tag = excluded.name_tag, validity_tag = excluded.validity_tag,
           phone_tag = excluded.phone_tag, state = excluded.state
  `);
}

function digestsOf(
  digestPerson: DigestPerson,
  { number, name, validUntil, phone, state }: RegistryPerson,
) {
  const digests = digestPerson(number);
  return {
    person: digests.person,
    name: String(digests.tag('name', normalName(name))),
    validity: validUntil === undefined ? null : String(digests.tag('validity', validUntil)),
    phone: phone === undefined ? null : String(digests.tag('phone', phone)),
    state: state === 'in-order' ? 0 : 1,
  };
}
