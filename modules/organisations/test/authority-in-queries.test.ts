import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { json, sql } from '@tongban/database';
import { parseDay } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { testDatabase } from '@tongban/testing';
import { branchCodes, officerRoles } from '@tongban/vocabulary';
import type { OfficerRole } from '@tongban/vocabulary';
import type { AppointedBranch, Appointment, OfficerId } from '../src/domain/appointment.ts';
import { hasAuthority, scopesOf } from '../src/domain/authority.ts';
import { createOrganIndex } from '../src/domain/organ-index.ts';
import type { Organ, OrganId } from '../src/domain/organ.ts';
import type { RegionCode } from '../src/domain/region.ts';
import { authorityPredicate } from '../src/index.ts';

const branches = branchCodes.slice(0, 4);
const days = ['2024-12-31', '2025-01-01', '2026-03-02', '2026-12-31'].map((day) => parseDay(day)!);

const { db } = await testDatabase({ after }, []);

describe('authority as a function and as a condition of a query', () => {
  it('give the same answer on any tree, for any appointments', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTree(),
        anyDay(),
        anyRoles(),
        async ({ organs, appointments }, on, roles) => {
          const index = createOrganIndex(organs);
          const cases = organs.flatMap(({ organId }) =>
            branches.map((branchCode) => ({ organId, branchCode })),
          );
          const allowed = cases.filter((one) =>
            roles.some((role) => hasAuthority(appointments, { ...one, role, on }, index)),
          );
          const seen = await readAllowed(cases, scopesOf(appointments, { roles, on }, index));
          assert.deepEqual(seen, allowed.map(nameOf).toSorted());
        },
      ),
      { numRuns: 150 },
    );
  });

  it('show nothing to somebody without an appointment', async () => {
    const cases = [{ organId: 'a', branchCode: 'HZ' }];
    assert.deepEqual(await readAllowed(cases, []), []);
  });

  it('show everything to the supervisor of the ministry without listing the organs', async () => {
    const organs = [organ(0), organ(1, 0), organ(2, 1)];
    const index = createOrganIndex(organs);
    const appointment = post({ at: 0, role: 'supervisor', branchCode: 'all' });
    const scopes = scopesOf([appointment], { roles: ['supervisor'], on: days[2]! }, index);
    assert.deepEqual(scopes, [{ organIds: 'all', branchCodes: 'all' }]);
    const cases = organs.map(({ organId }) => ({ organId, branchCode: 'HZ' }));
    assert.equal((await readAllowed(cases, scopes)).length, 3);
  });
});

async function readAllowed(
  cases: readonly { readonly organId: string; readonly branchCode: string }[],
  scopes: Parameters<typeof authorityPredicate>[0],
): Promise<string[]> {
  const may = authorityPredicate(scopes, {
    organId: sql`given."organId"`,
    branchCode: sql`given."branchCode"`,
  });
  const rows = await db.many<{ name: string }>(sql`
    select "organId" || ' ' || "branchCode" as name
      from jsonb_to_recordset(${json(cases)}::jsonb) as given ("organId" text, "branchCode" text)
     where ${may}
     limit 1000
  `);
  return rows.map(({ name }) => name).toSorted();
}

function nameOf({ organId, branchCode }: { organId: string; branchCode: string }): string {
  return `${organId} ${branchCode}`;
}

function organ(number: number, parent?: number): Organ {
  const name = `organ ${number}`;
  return {
    organId: `organ${number}` as OrganId,
    name,
    shortName: name,
    documentPrefix: name,
    level: 'county',
    regionCode: '440305' as RegionCode,
    ...(parent !== undefined && { parentId: `organ${parent}` as OrganId }),
  };
}

function post(given: {
  at: number;
  role: OfficerRole;
  branchCode: AppointedBranch;
  from?: Day;
  to?: Day | undefined;
}): Appointment {
  return {
    officerId: 'officer' as OfficerId,
    organId: `organ${given.at}` as OrganId,
    branchCode: given.branchCode,
    role: given.role,
    from: given.from ?? ('2024-01-01' as Day),
    ...(given.to !== undefined && { to: given.to }),
  };
}

function anyDay() {
  return fc.constantFrom(...days);
}

function anyRoles() {
  return fc.uniqueArray(fc.constantFrom(...officerRoles), { minLength: 1, maxLength: 3 });
}

/** Organ 0 is the root; each further organ is under one made before it. Posts may be at organs that are gone. */
function anyTree() {
  const organs = fc
    .array(fc.nat(1000), { minLength: 0, maxLength: 14 })
    .map((parents) => [organ(0), ...parents.map((by, at) => organ(at + 1, by % (at + 1)))]);
  const appointments = fc.array(
    fc
      .record({
        at: fc.nat(16),
        role: fc.constantFrom(...officerRoles),
        branchCode: fc.constantFrom<AppointedBranch>('all', ...branches),
        from: anyDay(),
        to: fc.option(anyDay(), { nil: undefined }),
      })
      .map(post),
    { maxLength: 5 },
  );
  return fc.record({ organs, appointments });
}
