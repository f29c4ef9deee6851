import { generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import type { Bilingual } from '@tongban/kernel';

/** A system of somebody else that signs people in at the platform. */
export interface DemonstrationSystem {
  readonly clientId: string;
  readonly name: Bilingual;
  readonly federationLevel: 1 | 2 | 3;
  readonly scope: string;
  readonly privateKey: KeyObject;
  readonly credential: { readonly secret: string } | { readonly publicKey: object };
}

const contracts = [
  {
    clientId: 'guangdong-portal',
    name: { zh: '广东政务服务网', en: 'Guangdong government services portal' },
    // An old system: it has a secret and nothing newer.
    federationLevel: 1,
    scope: 'openid',
  },
  {
    clientId: 'shaanxi-residence',
    name: { zh: '陕西流动人口居住登记系统', en: 'Shaanxi residence registration' },
    federationLevel: 2,
    scope: 'openid profile',
  },
  {
    clientId: 'hrss-services',
    name: {
      zh: '人力资源社会保障部政务服务平台',
      en: 'Service platform of Human Resources and Social Security',
    },
    // Its tokens are bound to a key of its own (RFC 9449).
    federationLevel: 3,
    scope: 'openid profile',
  },
  {
    clientId: 'zhejiang-parking',
    name: { zh: '浙江便民停车服务', en: 'Zhejiang citizens parking service' },
    federationLevel: 1,
    scope: 'openid phone',
  },
] as const;

/** Every run has keys of its own; the platform is told the public halves. */
export function makeSystems(): readonly DemonstrationSystem[] {
  return contracts.map((contract) => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const secret = randomBytes(32).toString('base64url');
    const key = {
      ...publicKey.export({ format: 'jwk' }),
      kid: `${contract.clientId}-1`,
      alg: 'ES256',
      use: 'sig',
    };
    const credential = contract.federationLevel === 1 ? { secret } : { publicKey: key };
    return { ...contract, privateKey, credential };
  });
}
