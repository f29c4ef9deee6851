import { connectDatabase, json, sql } from '@tongban/database';
import { createOrganisations, loadOrganisations } from '@tongban/organisations';
import { appointmentsAt, makeDesk } from './desk.ts';
import type { Desk } from './desk.ts';

/** The real organs of China, with officers of every role made up for some of them. */
export async function makeDesks(url: string, count: number): Promise<Desk[]> {
  const db = connectDatabase({ url, role: 'tongban_owner', size: 2, statementTimeoutMs: 120_000 });
  const loaded = await loadOrganisations(db);
  if (!loaded.ok) throw new Error('The organs could not be loaded.');
  const organisations = await createOrganisations(db);
  const counties = organisations
    .listRegions('440300', 100)
    .concat(organisations.listRegions('440100', 100), organisations.listRegions('610100', 100));
  const desks = counties.slice(0, count).map(({ regionCode }): Desk => {
    const [organ] = organisations.listOrgans({ regionCode, limit: 1 });
    if (organ === undefined) throw new Error(`${regionCode} has no organ.`);
    return makeDesk(organ.organId, regionCode);
  });
  await appoint(db, desks);
  await db.close();
  return desks;
}

async function appoint(db: ReturnType<typeof connectDatabase>, desks: readonly Desk[]) {
  const rows = desks.flatMap((desk) =>
    Object.entries(appointmentsAt(desk)).flatMap(([officerId, appointments]) =>
      appointments.map(({ organId, branchCode, role }) => ({
        officer_id: officerId,
        organ_id: organId,
        branch_code: branchCode,
        role,
      })),
    ),
  );
  await db.run(sql`
    insert into organisations.officers (officer_id, officer_number, name)
    select officer_id, lpad((900000 + row_number() over ())::text, 6, '0'), '测试民警'
      from json_to_recordset(${json(rows)}::json) as row (officer_id uuid)
  `);
  await db.run(sql`
    insert into organisations.appointments (appointment_id, officer_id, organ_id, branch_code, role, from_on)
    select gen_random_uuid(), officer_id, organ_id, branch_code, role, '2020-01-01'
      from json_to_recordset(${json(rows)}::json) as row (officer_id uuid, organ_id text, branch_code text, role text)
  `);
}
