import { unwrap } from '@tongban/http';
import { ok, refuse } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import type { KnownSystem } from '../directory.ts';
import { roleFor, type OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';
import { findTenant } from '../queries/find-tenant.ts';

export function knownSystem(
  { directory }: Pick<Verification, 'directory'>,
  code: string,
): KnownSystem {
  const system = directory.find(code);
  return unwrap(system === undefined ? systemUnknown() : ok(system), verificationProblems);
}

/** The system, for an officer who holds one of the roles at the organ that answers for it. */
export async function systemOf(
  { verification, posts }: { verification: Verification; posts: OfficerPosts },
  { code, officerId, roles }: { code: string; officerId: string; roles: readonly string[] },
): Promise<KnownSystem> {
  const system = knownSystem(verification, code);
  const tenant = await findTenant(verification.db, { system: code });
  const needed = { responsibleOrgan: tenant?.responsibleOrgan, roles };
  unwrap(await roleFor(posts, officerId, needed), verificationProblems);
  return system;
}

function systemUnknown() {
  return refuse('verification/system-unknown', {
    zh: '没有该接入系统。',
    en: 'There is no such system.',
  });
}
