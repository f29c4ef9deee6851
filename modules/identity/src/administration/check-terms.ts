import type { Bilingual } from '@tongban/kernel';
import { contractAddressOf } from '../cas/service-address.ts';
import { scopeData } from '../relying-systems/relying-system.ts';

/** What a contract with a system says; its name, status and environment have acts of their own. */
export interface SystemTerms {
  readonly name: Bilingual;
  readonly ownerKind: 'ministry' | 'province';
  readonly ownerName: string;
  readonly regionCode: string | null;
  readonly sector: string;
  readonly purpose: Bilingual;
  readonly legalBasis: string;
  readonly consent: 'statutory' | 'ask';
  readonly maximumLevel: number;
  readonly federationLevel: number;
  /** Absent: OpenID. */
  readonly protocol?: 'openid' | 'cas';
  /** People sign in to its kiosks by a code they enter on their phone (RFC 8628). Absent: as it was, and no at first. */
  readonly onKiosks?: boolean;
  /** What identity tokens are signed with. Absent: as it was, and ES256 at first. */
  readonly signingAlgorithm?: 'ES256' | 'RS256';
  readonly scopes: readonly string[];
  readonly redirectAddresses: readonly string[];
  readonly postLogoutAddresses: readonly string[];
  readonly logoutAddress: string | null;
  readonly startAddress: string | null;
}

/** The first thing that is wrong with the terms, in words for who wrote them; undefined when nothing is. */
export function termsFault(terms: SystemTerms): Bilingual | undefined {
  return (
    ownerFault(terms) ??
    dataFault(terms) ??
    federationFault(terms) ??
    casFault(terms) ??
    addressesFault(terms)
  );
}

function ownerFault({ ownerKind, regionCode }: SystemTerms): Bilingual | undefined {
  if ((ownerKind === 'province') === (regionCode !== null)) return undefined;
  return {
    zh: '省级系统须填写行政区划，部委系统不填。',
    en: 'A system of a province names its region; one of a ministry has none.',
  };
}

/** 个人信息保护法 Arts 6, 13: no more than the purpose needs, and by law or by consent. */
function dataFault({ scopes, legalBasis, consent }: SystemTerms): Bilingual | undefined {
  const unknown = scopes.find((scope) => scopeData[scope] === undefined);
  if (unknown !== undefined) {
    return { zh: `没有数据范围“${unknown}”。`, en: `There is no scope “${unknown}”.` };
  }
  if (!scopes.includes('openid')) {
    return { zh: '数据范围须包含 openid。', en: 'The scopes must include openid.' };
  }
  if (consent === 'statutory' && legalBasis.trim() === '') {
    return {
      zh: '依法定职责处理的，须写明法律依据。',
      en: 'Processing by statutory power must name its legal basis.',
    };
  }
  return undefined;
}

/**
 * A shared secret is for old systems and for little data; who learns citizen numbers signs with a key. Where tokens are bound (F3)
 * nothing is signed with RS256 (FAPI 2.0 Security Profile, section 5.4.1).
 */
function federationFault(terms: SystemTerms): Bilingual | undefined {
  const { federationLevel, maximumLevel, scopes, signingAlgorithm } = terms;
  if (federationLevel === 3 && signingAlgorithm === 'RS256') {
    return {
      zh: 'F3 级系统的身份令牌不能用 RS256 签名，请选择 ES256。',
      en: 'Identity tokens for a system at F3 are not signed with RS256; choose ES256.',
    };
  }
  if (federationLevel > 1) return undefined;
  if (maximumLevel > 2) {
    return {
      zh: '仅用密钥（F1）接入的系统最高只能到实名等级 2。',
      en: 'A system that signs in with a secret (F1) is told level 2 at most.',
    };
  }
  if (scopes.includes('identity')) {
    return {
      zh: '获取公民身份号码的系统须使用自有密钥对（F2 以上）。',
      en: 'A system that learns citizen numbers signs with a key of its own (F2 or above).',
    };
  }
  return undefined;
}

/** CAS names neither the system that asks nor what a person agreed to: little data, and by law only. */
function casFault(terms: SystemTerms) {
  const { protocol, federationLevel, consent, redirectAddresses, onKiosks } = terms;
  if (protocol !== 'cas') return undefined;
  if (onKiosks === true) {
    return {
      zh: '以 CAS 接入的系统不支持在自助终端上登录。',
      en: 'CAS cannot sign people in on kiosks.',
    };
  }
  if (federationLevel !== 1 || consent !== 'statutory') {
    return {
      zh: '以 CAS 接入的系统须为 F1，并依法定职责处理（不支持征求同意）。',
      en: 'A system that speaks CAS is F1 and acts by statutory power: CAS cannot ask for consent.',
    };
  }
  const wrong = redirectAddresses.find((address) => contractAddressOf(address) !== address);
  if (wrong === undefined) return undefined;
  return {
    zh: `CAS 服务地址“${wrong}”不能带查询参数。`,
    en: `The CAS service “${wrong}” must have no query.`,
  };
}

function addressesFault(terms: SystemTerms): Bilingual | undefined {
  const { redirectAddresses, postLogoutAddresses, logoutAddress, startAddress } = terms;
  if (redirectAddresses.length === 0) {
    return { zh: '至少填写一个回调地址。', en: 'Give at least one address to return to.' };
  }
  const all = [...redirectAddresses, ...postLogoutAddresses, logoutAddress, startAddress];
  const wrong = all.find((address) => address !== null && !isPlainAddress(address));
  if (wrong === undefined || wrong === null) return undefined;
  return {
    zh: `地址“${wrong}”不符合要求：须为 https，不含通配符、用户名、片段或“..”。`,
    en: `The address “${wrong}” is not allowed: https, and no wildcard, user name, fragment or “..”.`,
  };
}

/** Compared letter by letter later, so only one spelling is let in: that of the parser. */
function isPlainAddress(address: string): boolean {
  if (!URL.canParse(address) || /[*\\#\s]|\.\./.test(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || url.href !== address) return false;
  const isHere = url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
  return url.protocol === 'https:' || isHere;
}
