import { generateSm2Key, sm2Sign, type Sm2PrivateKey } from '@tongban/crypto';
import type { Signer } from '@tongban/exchange-protocol';
import { checks } from './checks.ts';
import { lookAt, type Outcome } from './outcome.ts';
import type { Target } from './partner.ts';

/** Looks at a receiver from outside, as the platforms that will deliver to it see it. */
export function checkReceiver(target: Target): Promise<Outcome[]> {
  return lookAt(
    {
      target,
      stranger: signerOf(generateSm2Key().privateKey),
      run: `conformance-${Date.now()}`,
      next: 1,
      held: new Map(),
    },
    checks,
  );
}

export function signerOf(privateKey: Sm2PrivateKey): Signer {
  const { keyId, point } = privateKey.publicKey;
  return {
    signingKey: { keyId, point },
    sign: (message) => ({ keyId, signature: sm2Sign(privateKey, message) }),
  };
}
