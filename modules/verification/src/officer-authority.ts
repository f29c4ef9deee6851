import { ok, refuse, type Refusal, type Result } from '@tongban/kernel';
import type { ApproverRole } from './domain/contract.ts';

/** What this module must know of officers; from organisations. */
export interface OfficerPosts {
  /** Of whose region an organ is; null: of the ministry. */
  regionOf(organId: string): string | null;
  /**
   * Whether one of the officer's posts of today gives the role over the organ (unified social credit code); without one, over the
   * ministry. A head acts for the own organ alone; an operator also for those below (级别管辖).
   */
  mayActFor(
    officerId: string,
    over: { readonly organId: string | undefined; readonly role: string },
  ): Promise<boolean>;
  /** The same for many organs at once and any of the roles: for lists, which show what of theirs an officer may see. */
  reachOf(
    officerId: string,
    roles: readonly string[],
  ): Promise<(organId: string | undefined) => boolean>;
}

export type AuthorityRefusal = 'verification/not-your-organ';

/**
 * In which of the roles the officer acts for the organ that answers for a tenant. The door of the route has asked for the role
 * alone: a head of any county would pass there.
 */
export async function roleFor<Role extends string = ApproverRole>(
  posts: OfficerPosts,
  officerId: string,
  {
    responsibleOrgan,
    roles,
  }: { readonly responsibleOrgan: string | undefined; readonly roles: readonly Role[] },
): Promise<Result<Role, Refusal<AuthorityRefusal>>> {
  for (const role of roles) {
    if (await posts.mayActFor(officerId, { organId: responsibleOrgan, role })) return ok(role);
  }
  return notYourOrgan();
}

export function notYourOrgan() {
  return refuse('verification/not-your-organ', {
    zh: '该接入单位的合约和系统由另一公安机关负责，您在该机关没有相应职务。',
    en: 'Another organ answers for this tenant, and you hold no such post there.',
  });
}
