import type { Bilingual, Branded } from '@tongban/kernel';

export type SystemId = Branded<'SystemId'>;

/** A system that signs people in here, with what its contract lets it do and know. */
export interface RelyingSystem {
  readonly systemId: SystemId;
  readonly clientId: string;
  readonly name: Bilingual;
  readonly ownerKind: 'ministry' | 'province';
  readonly ownerName: string;
  readonly regionCode: string | null;
  readonly sector: string;
  readonly purpose: Bilingual;
  readonly legalBasis: string;
  readonly consent: 'statutory' | 'ask';
  readonly maximumLevel: number;
  /** 1 secret, 2 own key and pushed requests, 3 tokens bound to a key as well. */
  readonly federationLevel: number;
  /** `cas`: an old system that speaks CAS 3.0; its redirect addresses are the services of CAS. */
  readonly protocol: 'openid' | 'cas';
  readonly scopes: readonly string[];
  readonly grantTypes: readonly string[];
  readonly redirectAddresses: readonly string[];
  readonly postLogoutAddresses: readonly string[];
  readonly logoutAddress: string | null;
  readonly startAddress: string | null;
  readonly signingAlgorithm: 'ES256' | 'RS256';
  readonly environment: 'sandbox' | 'production';
  readonly status: 'active' | 'suspended';
  readonly version: number;
}

/** A system with the keys and secrets that are valid at the moment. */
export interface KnownSystem extends RelyingSystem {
  readonly secretHashes: readonly Buffer[];
  readonly publicKeys: readonly object[];
}

/** Which datum each scope is, in the words of the consent page. */
export const scopeData: Readonly<Record<string, readonly Bilingual[]>> = {
  openid: [
    { zh: '本系统专用的匿名编号', en: 'an opaque number only this system knows you by' },
    {
      zh: '登录的时间、方式和实名等级',
      en: 'when and how you signed in, and your assurance level',
    },
  ],
  profile: [
    { zh: '姓名', en: 'name' },
    { zh: '出生日期', en: 'date of birth' },
    { zh: '性别', en: 'sex' },
  ],
  identity: [{ zh: '公民身份号码', en: 'citizen number' }],
  phone: [{ zh: '手机号码', en: 'mobile number' }],
  assurance: [{ zh: '是否已满 18 周岁（经核验）', en: 'whether you are 18 or older (verified)' }],
};

/** What a sandbox system may ask for: nothing that names anybody. */
export const sandboxScopes: readonly string[] = ['openid', 'assurance'];

/** What a system may ask for where it stands. */
export function scopesNow({
  scopes,
  environment,
}: Pick<RelyingSystem, 'scopes' | 'environment'>): readonly string[] {
  return environment === 'production'
    ? scopes
    : scopes.filter((scope) => sandboxScopes.includes(scope));
}
