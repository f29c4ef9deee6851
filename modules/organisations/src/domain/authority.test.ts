import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDay } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import type { OfficerRole } from '@tongban/vocabulary';
import type { Appointment, OfficerId } from './appointment.ts';
import { hasAuthority } from './authority.ts';
import { incompatibleRoles } from './incompatible-roles.ts';
import { createOrganIndex } from './organ-index.ts';
import type { Organ, OrganId } from './organ.ts';
import type { RegionCode } from './region.ts';

const organs = createOrganIndex([
  organ('ministry'),
  organ('guangdong', 'ministry'),
  organ('shenzhen', 'guangdong'),
  organ('nanshan', 'shenzhen'),
  organ('futian', 'shenzhen'),
  organ('yuehai', 'nanshan'),
]);
const on = parseDay('2026-03-02')!;

describe('authority over a case of 南山分局', () => {
  it('is with its own examiner of the branch', () => {
    assert.equal(may(post('nanshan', 'HZ', 'examiner')), true);
    assert.equal(may(post('nanshan', 'all', 'examiner')), true);
  });

  it('is not with an officer of another county', () => {
    assert.equal(may(post('futian', 'HZ', 'examiner')), false);
  });

  it('is not with an officer of another branch', () => {
    assert.equal(may(post('nanshan', 'JG', 'examiner')), false);
  });

  it('is not with an officer in another role', () => {
    assert.equal(may(post('nanshan', 'HZ', 'acceptor')), false);
  });

  it('is not with somebody whose post has ended or not begun', () => {
    const ended = { ...post('nanshan', 'HZ', 'examiner'), to: '2026-03-01' as Day };
    const later = { ...post('nanshan', 'HZ', 'examiner'), from: '2026-03-03' as Day };
    assert.equal(may(ended), false);
    assert.equal(may(later), false);
    assert.equal(may({ ...ended, to: on }), true, 'the last day counts');
  });

  it('is not with the examiner of the city above or the station below', () => {
    assert.equal(may(post('shenzhen', 'HZ', 'examiner')), false);
    assert.equal(may(post('yuehai', 'HZ', 'examiner')), false);
  });

  it('is with the supervisors above, and not with those below or beside', () => {
    for (const organId of ['nanshan', 'shenzhen', 'guangdong', 'ministry']) {
      assert.equal(may(post(organId, 'all', 'supervisor'), 'supervisor'), true, organId);
    }
    for (const organId of ['yuehai', 'futian']) {
      assert.equal(may(post(organId, 'all', 'supervisor'), 'supervisor'), false, organId);
    }
  });

  it('is with nobody for an organ that does not exist', () => {
    const need = { organId: 'nowhere', branchCode: 'HZ', role: 'supervisor', on } as const;
    assert.equal(hasAuthority([post('ministry', 'all', 'supervisor')], need, organs), false);
    assert.equal(hasAuthority([post('nowhere', 'all', 'supervisor')], need, organs), false);
  });
});

describe('roles that are kept apart', () => {
  it('are operating and auditing, from each other and from all handling of cases', () => {
    assert.deepEqual(incompatibleRoles(['operator', 'auditor']), ['operator', 'auditor']);
    assert.deepEqual(incompatibleRoles(['security-administrator', 'operator']), [
      'operator',
      'security-administrator',
    ]);
    assert.deepEqual(incompatibleRoles(['examiner', 'auditor']), ['auditor', 'examiner']);
    assert.equal(incompatibleRoles(['examiner', 'approver']), undefined);
    assert.equal(incompatibleRoles(['operator', 'operator']), undefined);
    assert.equal(incompatibleRoles([]), undefined);
  });
});

function may(appointment: Appointment, role: OfficerRole = 'examiner'): boolean {
  return hasAuthority([appointment], { organId: 'nanshan', branchCode: 'HZ', role, on }, organs);
}

function post(
  organId: string,
  branchCode: Appointment['branchCode'],
  role: OfficerRole,
): Appointment {
  return {
    officerId: 'officer' as OfficerId,
    organId: organId as OrganId,
    branchCode,
    role,
    from: '2025-01-01' as Day,
  };
}

function organ(name: string, parent?: string): Organ {
  return {
    organId: name as OrganId,
    name,
    shortName: name,
    documentPrefix: name,
    level: 'county',
    regionCode: '440305' as RegionCode,
    ...(parent !== undefined && { parentId: parent as OrganId }),
  };
}
