import { randomBytes } from 'node:crypto';

/** What the platform and the outside systems have agreed on, one key per partner. */
export interface OutsideSecrets {
  readonly smsKey: string;
  readonly registryKey: string;
  readonly courierKey: string;
  /** Signs the courier's callbacks. */
  readonly courierCallbackSecret: string;
  readonly networkIdentityClientId: string;
  readonly networkIdentityClientSecret: string;
}

/** Fresh secrets for one run; nothing outside this program needs to know them. */
export function newOutsideSecrets(): OutsideSecrets {
  const secret = () => randomBytes(24).toString('base64url');
  return {
    smsKey: secret(),
    registryKey: secret(),
    courierKey: secret(),
    courierCallbackSecret: secret(),
    networkIdentityClientId: 'tongban',
    networkIdentityClientSecret: secret(),
  };
}
