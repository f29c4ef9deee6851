import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Database } from '@tongban/database';
import { parseDay } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { testDatabase } from '@tongban/testing';
import type { Tidying } from '@tongban/testing';
import {
  appointOfficer,
  endAppointment,
  findOfficerByNumber,
  loadAppointments,
  loadDemonstrationOfficers,
  loadOrganisations,
  organisationsMigrations,
} from '../src/index.ts';
import type { Appointment, OfficerId, OrganId } from '../src/index.ts';

const from = parseDay('2026-03-02')!;
const nanshan = '11440305MB0TE00040' as OrganId;

describe('appointing an officer', () => {
  it('takes effect on its first day and ends with its last', async (t) => {
    const { db, post } = await examiner(t);
    const appointed = { ...post, branchCode: 'ZA', role: 'acceptor' } as const;
    assert.equal((await appointOfficer(db, appointed)).ok, true);
    assert.deepEqual(await rolesOn(db, post.officerId, '2026-03-01'), ['examiner']);
    assert.deepEqual(await rolesOn(db, post.officerId, '2026-03-02'), ['acceptor', 'examiner']);
    assert.equal(await endAppointment(db, appointed, parseDay('2026-06-30')!), true);
    assert.deepEqual(await rolesOn(db, post.officerId, '2026-06-30'), ['acceptor', 'examiner']);
    assert.deepEqual(await rolesOn(db, post.officerId, '2026-07-01'), ['examiner']);
    assert.equal(await endAppointment(db, appointed, parseDay('2026-12-31')!), false, 'no longer');
  });

  it('is refused when somebody who handles cases would also audit', async (t) => {
    const { db, post } = await examiner(t);
    const refused = await appointOfficer(db, { ...post, role: 'auditor' });
    assert.ok(!refused.ok);
    assert.equal(refused.refusal.code, 'organisations/roles-incompatible');
    assert.match(refused.refusal.detail.zh, /审计员/);
  });

  it('is refused to two administrators at once who would give one officer both posts', async (t) => {
    const { db, post } = await examiner(t);
    await endAppointment(db, { ...post, from: '2025-01-01' as Day }, parseDay('2026-03-01')!);
    const answers = await Promise.all(
      (['auditor', 'operator'] as const).map((role) => appointOfficer(db, { ...post, role })),
    );
    assert.equal(answers.filter(({ ok }) => ok).length, 1);
  });

  it('is refused when it is there already, or officer or organ are unknown', async (t) => {
    const { db, post } = await examiner(t);
    assert.equal((await appointOfficer(db, { ...post, role: 'inspector' })).ok, true);
    const unknown = '0192a4b0-0000-7000-8000-000000000001' as OfficerId;
    const attempts: [Appointment, string][] = [
      [{ ...post, role: 'inspector' }, 'organisations/already-appointed'],
      [{ ...post, officerId: unknown }, 'organisations/officer-unknown'],
      [{ ...post, organId: '91440300MA5EXAMP0C' as OrganId }, 'organisations/organ-unknown'],
    ];
    for (const [appointment, code] of attempts) {
      const refused = await appointOfficer(db, appointment);
      assert.equal(refused.ok ? 'appointed' : refused.refusal.code, code);
    }
  });
});

async function examiner(t: Tidying) {
  const { db } = await testDatabase(t, [organisationsMigrations]);
  await loadOrganisations(db);
  await loadDemonstrationOfficers(db);
  const officer = (await findOfficerByNumber(db, '443002'))!;
  const post: Appointment = {
    officerId: officer.officerId,
    organId: nanshan,
    branchCode: 'all',
    role: 'examiner',
    from,
  };
  return { db, post };
}

async function rolesOn(db: Database, officerId: string, on: string): Promise<string[]> {
  const appointments = await loadAppointments(db, [officerId], parseDay(on)!);
  return appointments.map(({ role }) => role).toSorted();
}
