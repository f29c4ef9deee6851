import type { Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import type { Organisations } from '../create-organisations.ts';
import { dayOf } from '@tongban/kernel';

export interface DelegationParts {
  readonly organisations: Organisations;
  readonly db: Database;
  readonly clock: Clock;
}

/** The organs whose officers this one leads today: only these may the head arrange for. */
export async function headedOrgans(
  { organisations, clock }: DelegationParts,
  officerId: string,
): Promise<string[]> {
  const posts = await organisations.loadAppointments([officerId], dayOf(clock()));
  const headed = posts.filter(({ role }) => role === 'organ-head').map(({ organId }) => organId);
  return [...new Set<string>(headed)];
}

/** Whether the head of an organ where the officer serves today is asking. */
export async function leads(
  parts: DelegationParts,
  headId: string,
  officerId: string,
): Promise<boolean> {
  const headed = new Set(await headedOrgans(parts, headId));
  if (headed.size === 0) return false;
  const on = dayOf(parts.clock());
  const posts = await parts.organisations.loadAppointments([officerId], on);
  return posts.some(({ organId, delegatedBy }) => delegatedBy === undefined && headed.has(organId));
}
