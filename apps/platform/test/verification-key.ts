import { approved } from './approving.ts';
import type { Visitor } from './people.ts';

/** A new HMAC key of a system, proposed by one and approved by the other, who is told the secret. */
export async function verificationKey(
  { operator, security }: { operator: Visitor; security: Visitor },
  system: string,
): Promise<{ keyId: string; secret: string }> {
  const body = { algorithm: 'HMAC-SM3', days: 30, reason: '系统接入' };
  const path = `/api/officer/verification/systems/${system}/keys`;
  const act = await approved(await operator.send('POST', path, { body }), security);
  const [keyId = '', secret = ''] = String(act.body.secret).split(' / ');
  return { keyId, secret };
}
