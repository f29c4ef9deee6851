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

/** Whose post as head of the organ the officer has on loan today; nobody's when the post is their own. */
export async function headStoodInFor(
  { organisations, clock }: DelegationParts,
  { officerId, organId }: { readonly officerId: string; readonly organId: string },
): Promise<readonly string[]> {
  const posts = await organisations.loadAppointments([officerId], dayOf(clock()));
  const heads = posts.filter((post) => post.role === 'organ-head' && post.organId === organId);
  const lenders = heads.map(({ delegatedBy }) => delegatedBy);
  return lenders.includes(undefined) ? [] : lenders.filter((one) => one !== undefined);
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
