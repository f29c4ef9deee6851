import type { JWK } from 'jose';
import type { TokenKeys } from './identity-token.ts';
import type { Misbehaviour } from './misbehaviours.ts';

/** The key set of the platform, or one from which no key can be chosen rightly. */
export function publishedKeys(
  { keyId, ownPublic, strangePublic }: TokenKeys,
  how: Misbehaviour | undefined,
): { readonly keys: readonly JWK[] } {
  const named = { kid: keyId, alg: 'ES256' };
  switch (how) {
    case 'keys-of-one-name':
      return { keys: [strangePublic, ownPublic].map((key) => ({ ...key, ...named })) };
    case 'keys-without-names':
      return { keys: [ownPublic, strangePublic] };
    case 'keys-for-encryption':
      return { keys: [{ ...ownPublic, ...named, use: 'enc' }] };
    case 'keys-not-for-verifying':
      return { keys: [{ ...ownPublic, ...named, key_ops: ['wrapKey'] }] };
    default:
      return { keys: [{ ...ownPublic, ...named, use: 'sig' }] };
  }
}
