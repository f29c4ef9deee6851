import type { Day } from '@tongban/kernel';
import { officerRoles } from '../../src/domain/words.ts';
import type { Appointment, CaseActor, OfficerRole } from '../../src/domain/words.ts';
import { organId, upperOrganId } from '../given-case.ts';

/** Who takes part: several officers a role, some with two roles, one on loan, one who is a party, strangers. */
const posts: Readonly<Record<string, readonly OfficerRole[]>> = {
  'acceptor-1': ['acceptor'],
  'acceptor-2': ['acceptor', 'examiner'],
  'examiner-1': ['examiner'],
  'examiner-2': ['examiner', 'approver'],
  'inspector-1': ['inspector'],
  'inspector-2': ['inspector'],
  'approver-1': ['approver'],
  'approver-2': ['approver', 'certificate-maker'],
  head: ['organ-head', 'approver'],
  maker: ['certificate-maker'],
  everything: officerRoles.filter(
    (role) => !['operator', 'security-administrator', 'auditor'].includes(role),
  ),
};

const from = '2020-01-01' as Day;

/** The window of another province, which takes applications in and decides none. */
export const windowOrganId = '11610113MB0TE0009Q';

/** Officers of other departments, of the organ above, and of a window far away. */
const elsewhere: readonly (readonly [
  officerId: string,
  organId: string,
  branchCode: string,
  roles: readonly OfficerRole[],
])[] = [
  ['traffic-examiner', organId, 'JG', ['examiner']],
  ['traffic-approver', organId, 'JG', ['approver']],
  ['network-examiner', organId, 'WA', ['examiner', 'approver']],
  ['upper-acceptor', upperOrganId, 'HZ', ['acceptor']],
  ['upper-examiner', upperOrganId, 'HZ', ['examiner', 'inspector']],
  ['upper-approver', upperOrganId, 'HZ', ['approver', 'organ-head']],
  ['upper-maker', upperOrganId, 'HZ', ['certificate-maker']],
  ['window-acceptor', windowOrganId, 'HZ', ['acceptor']],
];

/** The delegate acts with the post of an examiner who also approves. */
export const appointments: ReadonlyMap<string, readonly Appointment[]> = new Map([
  ...Object.entries(posts).map(([officerId, roles]): [string, Appointment[]] => [
    officerId,
    roles.map((role) => ({ organId, branchCode: 'HZ', role, from })),
  ]),
  [
    'delegate',
    [
      { organId, branchCode: 'HZ', role: 'approver', from, delegatedBy: 'examiner-2' },
      { organId, branchCode: 'all', role: 'acceptor', from, delegatedBy: 'acceptor-2' },
    ],
  ],
  ...elsewhere.map(([officerId, place, branchCode, roles]): [string, Appointment[]] => [
    officerId,
    roles.map((role) => ({ organId: place, branchCode, role, from })),
  ]),
  ['elsewhere', [{ organId: 'another organ', branchCode: 'HZ', role: 'approver', from }]],
  ['of-another-branch', [{ organId, branchCode: 'JG', role: 'approver', from }]],
]);

export const officerIds: readonly string[] = [...appointments.keys()];

/** Officers who hold the role in the organ and the branch. */
export function officersIn(place: string, branchCode: string, role: string): readonly string[] {
  const key = `${place}/${branchCode}/${role}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const inPost = officerIds.filter((id) =>
    appointments
      .get(id)!
      .some(
        (post) =>
          post.role === role &&
          post.organId === place &&
          (post.branchCode === 'all' || post.branchCode === branchCode),
      ),
  );
  found.set(key, inPost);
  return inPost;
}

const found = new Map<string, readonly string[]>();

export const applicants = ['wang', 'zhao', 'qian'] as const;

/** The officer `everything` is the citizen `zhao`: a party to some of the cases. */
export function officerActor(officerId: string): CaseActor {
  return { kind: 'officer', officerId, ...(officerId === 'everything' && { personId: 'zhao' }) };
}

export function personActor(personId: string): CaseActor {
  return { kind: 'person', personId };
}

export const timeLimits: CaseActor = { kind: 'system', name: 'time-limits' };
export const checks: CaseActor = { kind: 'system', name: 'checks' };
export const couriers: CaseActor = { kind: 'system', name: 'courier' };
