import { readSm2PrivateKey, sm2Sign } from '@tongban/crypto';
import type { Signer } from '@tongban/exchange-protocol';

/** The sender's time limit for one batch: nothing else finds a connection that is half open. */
export const senderTimeoutMs = 5_000;

/** What a process of the outage test is told when it starts, as its one argument. */
export interface ProcessPlan {
  readonly databaseUrl: string;
  /** PKCS#8 in base64; of data that is thrown away after the run. */
  readonly ownKey: string;
  readonly theirPoint: string;
  readonly port: number;
}

export function readPlan(): ProcessPlan {
  return JSON.parse(process.argv[2]!) as ProcessPlan;
}

export function createSigner(ownKey: string): Signer {
  const privateKey = readSm2PrivateKey(Buffer.from(ownKey, 'base64'));
  const { keyId, point } = privateKey.publicKey;
  return {
    signingKey: { keyId, point },
    sign: (message) => ({ keyId, signature: sm2Sign(privateKey, message) }),
  };
}
