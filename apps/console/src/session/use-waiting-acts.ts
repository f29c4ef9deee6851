import { useQuery } from '@tanstack/react-query';
import { actsQuery } from '../api/relying-systems.ts';
import { useOfficer } from './use-officer.ts';

/** Who administers and audits what waits for a second person. */
const administering: readonly string[] = ['operator', 'security-administrator', 'auditor'];

/** Who writes, reviews and hooks items, or looks after those who do. */
const cataloguing: readonly string[] = ['item-administrator', 'legal-reviewer', 'supervisor'];

const everyMs = 30_000;

/** What waits for a second administrator, the latest fifty, and how much of it this officer may approve. */
export function useWaitingActs() {
  const roles = useOfficer().appointments.map(({ role }) => role);
  const isAdministrator = roles.some((role) => administering.includes(role));
  const seesCatalogue = roles.some((role) => cataloguing.includes(role));
  const query = useQuery({
    ...actsQuery({}),
    enabled: isAdministrator,
    refetchInterval: everyMs,
  });
  const acts = query.data?.items ?? [];
  const forMe = acts.filter(({ availableActions }) => availableActions.includes('approve'));
  return { query, isAdministrator, seesCatalogue, acts, forMe: forMe.length };
}
