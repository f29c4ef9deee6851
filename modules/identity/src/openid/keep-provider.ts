import type { Provider } from 'oidc-provider';
import { readSigningKeys, type SigningKey, type SigningKeyParts } from './signing-keys.ts';

// A new signing key is published an hour before it signs; five minutes are soon enough.
const keysReadEveryMs = 5 * 60_000;

/** The provider with the signing keys of the moment: made anew when they change, with everything it remembers elsewhere. */
export function keepProvider(
  parts: SigningKeyParts,
  make: (signingKeys: readonly SigningKey[]) => Provider,
): () => Promise<Provider> {
  let standing: { provider: Provider; keyIds: string; readAt: number } | undefined;
  let reading: Promise<Provider> | undefined;

  async function read(): Promise<Provider> {
    const signingKeys = await readSigningKeys(parts);
    const keyIds = signingKeys.map(({ kid }) => kid).join();
    const provider = standing?.keyIds === keyIds ? standing.provider : make(signingKeys);
    standing = { provider, keyIds, readAt: performance.now() };
    return provider;
  }

  return async () => {
    if (standing !== undefined && performance.now() - standing.readAt < keysReadEveryMs) {
      return standing.provider;
    }
    reading ??= read().finally(() => {
      reading = undefined;
    });
    return reading;
  };
}
