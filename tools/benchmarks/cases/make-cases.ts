import { memoryDataKeys, softwareKeys } from '@tongban/crypto';
import { connectDatabase, json, sql } from '@tongban/database';
import { createIdentity } from '@tongban/identity';
import { newId, systemClock } from '@tongban/kernel';
import { benchMasterKey } from './bench-server.ts';
import type { Desk } from './desk.ts';

/** Persons with a sealed name, number and phone, as the real-name check leaves them. */
export async function makePersons(url: string, count: number): Promise<string[]> {
  const db = connectDatabase({ url, role: 'tongban_owner', size: 8, statementTimeoutMs: 120_000 });
  const unused = () => Promise.reject(new Error('Nothing outside is called.'));
  const { personKeys } = createIdentity({
    issuer: 'http://localhost:8080',
    db,
    keys: softwareKeys({ masterKey: benchMasterKey, dataKeys: memoryDataKeys() }),
    clock: systemClock,
    sendSignInCode: unused,
    verifyPopulation: unused,
    verifyGuardian: unused,
    verifyRepresentative: unused,
    verifySamePerson: unused,
    vitalStatusAfter: unused,
    leaveReadReceipt: unused,
    tellPerson: unused,
    personRecords: {
      countCases: unused,
      countOwn: unused,
      copy: unused,
      move: unused,
      forget: unused,
    },
    networkIdentity: { authorizeUrl: () => '', checkTicket: unused, exchange: unused },
    officers: { findByNumber: unused, find: unused, appointmentsOf: unused },
    officerPosts: {
      findOrgan: () => undefined,
      create: unused,
      appoint: unused,
      end: unused,
      holds: unused,
      fault: unused,
    },
  });
  const sealed = async (personId: string, text: string) =>
    `\\x${Buffer.from(await personKeys.seal(personId, text)).toString('hex')}`;
  const rows: object[] = [];
  for (let index = 0; index < count; index += 1) {
    const personId: string = newId();
    rows.push({
      person_id: personId,
      phone_index: `bench-${index}`,
      id_number_index: `bench-${index}`,
      phone_sealed: await sealed(personId, `138${String(index).padStart(8, '0')}`),
      id_number_sealed: await sealed(personId, '44030519900101991X'),
      name_sealed: await sealed(personId, '测试人'),
    });
  }
  await db.run(sql`
    insert into identity.persons (person_id, phone_index, phone_sealed, id_number_index, id_number_sealed,
                                  name_sealed, real_name_proved_at, created_at, last_sign_in_at)
    select person_id, phone_index, phone_sealed, id_number_index, id_number_sealed, name_sealed, now(), now(), now()
      from json_to_recordset(${json(rows)}::json) as row (
             person_id uuid, phone_index text, phone_sealed bytea, id_number_index text,
             id_number_sealed bytea, name_sealed bytea)
  `);
  await db.close();
  return rows.map((row) => (row as { person_id: string }).person_id);
}

/** Heads of cases over the last year: one in eight is open, in the proportions of a working organ. */
export async function makeCases(
  url: string,
  { count, persons, desks }: { count: number; persons: readonly string[]; desks: readonly Desk[] },
): Promise<void> {
  const db = connectDatabase({ url, role: 'tongban_owner', size: 1, statementTimeoutMs: 600_000 });
  const pageSize = 100_000;
  for (let done = 0; done < count; done += pageSize) {
    await db.run(sql`
      insert into cases.case_heads (
        case_id, case_number, item_code, region_code, organ_id, branch_code, applicant_id, channel, delivery,
        status, stage, submitted_at, due_on, due_estimated, reminder_on, yellow_on, red_on, queue_on)
      select gen_random_uuid(), 'B' || n, 'GA-HZ-0001', '440305',
             (${desks.map(({ organId }) => organId)}::text[])[1 + n % ${desks.length}],
             (array['HZ', 'HZ', 'ZA', 'JG', 'CRJ'])[1 + (n / ${desks.length}) % 5],
             (${persons}::text[])[1 + (n::bigint * 7919) % ${persons.length}], 'portal', 'courier',
             case when open then (array['received', 'under-examination', 'awaiting-decision', 'in-production'])[1 + (n / 64) % 4]
                  else 'closed' end,
             case when open then (array['intake', 'examination', 'decision', 'production'])[1 + (n / 64) % 4] else 'none' end,
             submitted, case when open then due end, false,
             case when open then due - 5 end, case when open then due - 2 end, case when open then due + 1 end,
             case when open then due else 'infinity' end
        from generate_series(${done + 1}::integer, ${Math.min(count, done + pageSize)}::integer) as n
       cross join lateral (select (n / 8) % 8 = 0 as open) as kind
       cross join lateral (
               select now() - (case when open then n % 10 else 10 + n % 355 end) * interval '1 day'
                      - (n % 1000) * interval '1 minute' as submitted) as time
       cross join lateral (select submitted::date + 9 as due) as clock
    `);
  }
  await db.run(sql`
    insert into cases.case_ends (case_id, version, hash)
    select case_id, 5, decode(repeat('00', 32), 'hex') from cases.case_heads
        on conflict (case_id) do nothing`);
  await db.run(sql`analyze cases.case_heads, cases.case_ends`);
  await db.close();
}
