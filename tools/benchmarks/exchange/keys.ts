import { generateSm2Key, sm2Sign } from '@tongban/crypto';
import type { Signer } from '@tongban/exchange-protocol';

/** Of data that is thrown away after the run. */
export const contractKey = new Uint8Array(32).fill(9);

/** A signing key for one run. */
export function benchSigner(): Signer {
  const { privateKey } = generateSm2Key();
  const { keyId, point } = privateKey.publicKey;
  return {
    signingKey: { keyId, point },
    sign: (message) => ({ keyId, signature: sm2Sign(privateKey, message) }),
  };
}
