import type { Day } from '@tongban/kernel';
import type { BranchCode, OfficerRole } from '@tongban/vocabulary';
import { isInForce } from './appointment.ts';
import type { Appointment } from './appointment.ts';
import type { OrganIndex } from './organ-index.ts';
import type { Organ, OrganId } from './organ.ts';

/**
 * How far a role reaches. Who acts on a case acts for the organ that has it: a higher organ does not accept
 * or decide for a lower one (级别管辖). Who oversees sees everything below.
 */
export const roleReach: Readonly<Record<OfficerRole, 'organ' | 'subtree'>> = {
  acceptor: 'organ',
  examiner: 'organ',
  inspector: 'organ',
  approver: 'organ',
  'organ-head': 'organ',
  'certificate-maker': 'organ',
  supervisor: 'subtree',
  'legal-reviewer': 'subtree',
  'item-administrator': 'subtree',
  'evaluation-administrator': 'subtree',
  operator: 'subtree',
  'security-administrator': 'subtree',
  auditor: 'subtree',
};

export interface AuthorityNeed {
  /** The organ that has the case. */
  readonly organId: string;
  readonly branchCode: string;
  readonly role: OfficerRole;
  readonly on: Day;
}

/** Whether one of the appointments gives the role over the organ and the branch on that day. */
export function hasAuthority(
  appointments: readonly Appointment[],
  need: AuthorityNeed,
  organs: OrganIndex,
): boolean {
  return appointments.some(
    (appointment) =>
      appointment.role === need.role &&
      isInForce(appointment, need.on) &&
      (appointment.branchCode === 'all' || appointment.branchCode === need.branchCode) &&
      reaches(appointment, need.organId, organs),
  );
}

/** Organs and branches over which somebody has a role: what a query filters by. */
export interface AuthorityScope {
  readonly organIds: 'all' | readonly OrganId[];
  readonly branchCodes: 'all' | readonly BranchCode[];
}

/** Where the appointments give one of the roles on that day; the same rule as `hasAuthority`, as sets. */
export function scopesOf(
  appointments: readonly Appointment[],
  { roles, on }: { readonly roles: readonly OfficerRole[]; readonly on: Day },
  organs: OrganIndex,
): AuthorityScope[] {
  const branchesByReach = new Map<string, Set<string>>();
  for (const appointment of appointments) {
    if (!roles.includes(appointment.role) || !isInForce(appointment, on)) continue;
    if (organs.find(appointment.organId) === undefined) continue;
    const key = `${roleReach[appointment.role]} ${appointment.organId}`;
    const branches = branchesByReach.get(key) ?? new Set();
    branchesByReach.set(key, branches.add(appointment.branchCode));
  }
  const scopes: { organIds: 'all' | readonly OrganId[]; branches: ReadonlySet<string> }[] = [];
  for (const [key, branches] of branchesByReach) {
    const [reach, organId] = key.split(' ') as ['organ' | 'subtree', OrganId];
    scopes.push({ organIds: reach === 'organ' ? [organId] : below(organId, organs), branches });
  }
  return joinAlike(scopes);
}

function reaches(appointment: Appointment, organId: string, organs: OrganIndex): boolean {
  const organ = organs.find(organId);
  if (organ === undefined) return false;
  if (appointment.organId === organId) return true;
  if (roleReach[appointment.role] === 'organ') return false;
  return organs.ancestry(organId).some((above: Organ) => above.organId === appointment.organId);
}

// More organs than China has; a subtree that reaches this is the ministry's and is not listed.
const mostOrgans = 100_000;

function below(organId: OrganId, organs: OrganIndex): 'all' | readonly OrganId[] {
  const subtree = organs.subtree(organId, mostOrgans);
  return subtree.length === organs.size ? 'all' : subtree.map((organ) => organ.organId);
}

/** Scopes with the same branches become one, so that a query has few alternatives. */
function joinAlike(
  scopes: readonly { organIds: 'all' | readonly OrganId[]; branches: ReadonlySet<string> }[],
): AuthorityScope[] {
  const alike = Map.groupBy(scopes, ({ branches }) =>
    branches.has('all') ? 'all' : [...branches].toSorted().join(' '),
  );
  return [...alike].map(([branches, group]) => ({
    organIds: group.some(({ organIds }) => organIds === 'all')
      ? 'all'
      : [...new Set(group.flatMap(({ organIds }) => organIds as readonly OrganId[]))],
    branchCodes: branches === 'all' ? 'all' : (branches.split(' ') as BranchCode[]),
  }));
}
