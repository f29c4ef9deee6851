import { generateSm2Key, sm2Sign, type Sm2PrivateKey } from '@tongban/crypto';
import type { Signer } from '@tongban/exchange-protocol';
import { checks } from './checks.ts';
import type { Sight } from './sight.ts';
import type { Target } from './partner.ts';

export interface Outcome {
  readonly zh: string;
  readonly en: string;
  /** What was found instead; absent when it is as it should be. */
  readonly fault?: string;
}

/** Looks at a receiver from outside, as the platforms that will deliver to it see it. */
export async function checkReceiver(target: Target): Promise<Outcome[]> {
  const sight: Sight = {
    target,
    stranger: signerOf(generateSm2Key().privateKey),
    run: `conformance-${Date.now()}`,
    next: 1,
    held: new Map(),
  };
  const outcomes: Outcome[] = [];
  for (const { zh, en, look } of checks) {
    const fault = await look(sight).then(
      () => undefined,
      (error: unknown) =>
        String((error as Error).message)
          .split('\n')
          .slice(0, 12)
          .join('\n'),
    );
    outcomes.push({ zh, en, ...(fault !== undefined && { fault }) });
  }
  return outcomes;
}

export function signerOf(privateKey: Sm2PrivateKey): Signer {
  const { keyId, point } = privateKey.publicKey;
  return {
    signingKey: { keyId, point },
    sign: (message) => ({ keyId, signature: sm2Sign(privateKey, message) }),
  };
}
