import type { Queryable } from '@tongban/database';
import { refuse } from '@tongban/kernel';
import { listPasskeys } from '../passkeys/list-passkeys.ts';

/** Whoever has a key of their own signs in with it: a code that can be read out is no way around it. */
export async function officerNeedsPasskey(db: Queryable, officerId: string): Promise<boolean> {
  return (await listPasskeys(db, { officerId })).length > 0;
}

export function refuseWithoutPasskey() {
  return refuse('identity/passkey-needed', {
    zh: '您已登记通行密钥，请用通行密钥登录。',
    en: 'You have a passkey. Sign in with it.',
  });
}
