import { randomBytes } from 'node:crypto';
import { sql } from '@tongban/database';
import type { PersonActor } from '@tongban/http';
import { addMs, ok, refuse, type Result } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { hashOfToken } from '../sessions/session-token.ts';

/** Sends the citizen to the network identity to show that it is really them (level 3, 实人). */
export async function startStepUp(
  { db, clock, settings, networkIdentity }: IdentityParts,
  person: PersonActor,
  returnTo: string,
): Promise<Result<{ redirectUrl: string }>> {
  if (!isLocalAddress(returnTo)) return refuseAddress();
  const { hasRealName } = await db.one<{ hasRealName: boolean }>(sql`
    select id_number_index is not null as "hasRealName"
      from identity.persons where person_id = ${person.personId}
  `);
  if (!hasRealName) return refuseRealName();
  const state = randomBytes(32).toString('base64url');
  const nonce = randomBytes(32).toString('base64url');
  await db.run(sql`
    insert into identity.step_ups (state_hash, session_id, person_id, nonce, return_to, expires_at)
    values (${hashOfToken(state)}, ${person.sessionId}, ${person.personId}, ${nonce}, ${returnTo},
            ${addMs(clock(), settings.stepUpMs)})
  `);
  return ok({ redirectUrl: networkIdentity.authorizeUrl({ state, nonce }) });
}

/** A path of ours, written as a browser would: `//elsewhere`, `/\\elsewhere` and `/.//elsewhere` lead to other sites. */
export function isLocalAddress(address: string): boolean {
  if (!/^\/[\x21-\x7e]{0,499}$/.test(address) || address.startsWith('//')) return false;
  if (!URL.canParse(address, 'http://here.invalid')) return false;
  const { origin, pathname, search, hash } = new URL(address, 'http://here.invalid');
  return origin === 'http://here.invalid' && `${pathname}${search}${hash}` === address;
}

export function refuseAddress() {
  return refuse('identity/return-address-not-allowed', {
    zh: '返回地址须是本平台的路径。',
    en: 'The address to return to must be a path of this platform.',
  });
}

function refuseRealName() {
  return refuse('identity/real-name-first', {
    zh: '请先用姓名和公民身份号码完成实名核验。',
    en: 'First complete the real-name check with name and citizen number.',
  });
}
