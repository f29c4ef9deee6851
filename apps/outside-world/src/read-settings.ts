import { ok, refuse, type Result } from '@tongban/kernel';
import type { OutsideSecrets } from './secrets.ts';
import type { OutsideWorldOptions } from './start-outside-world.ts';

const secretNames = {
  SMS_GATEWAY_KEY: 'smsKey',
  REGISTRY_KEY: 'registryKey',
  COURIER_KEY: 'courierKey',
  COURIER_CALLBACK_SECRET: 'courierCallbackSecret',
  NETWORK_IDENTITY_CLIENT_ID: 'networkIdentityClientId',
  NETWORK_IDENTITY_CLIENT_SECRET: 'networkIdentityClientSecret',
} as const satisfies Record<string, keyof OutsideSecrets>;

/** For a run of its own the secrets come from the environment: the platform must know the same ones. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<OutsideWorldOptions> {
  const missing = Object.keys(secretNames).filter((name) => !environment[name]);
  if (missing.length > 0) {
    const names = missing.join(', ');
    return refuse('outside-world/setting-missing', {
      zh: `缺少环境变量：${names}`,
      en: `Missing environment variables: ${names}`,
    });
  }
  const secrets = Object.fromEntries(
    Object.entries(secretNames).map(([variable, name]) => [name, environment[variable] ?? '']),
  ) as Record<keyof OutsideSecrets, string>;
  return ok({
    port: Number(environment['OUTSIDE_WORLD_PORT'] ?? '8090'),
    host: environment['OUTSIDE_WORLD_HOST'] ?? '127.0.0.1',
    secrets,
    returnAddresses: (environment['RETURN_ADDRESSES'] ?? '').split(' ').filter(Boolean),
  });
}
