import type { Bilingual } from '@tongban/kernel';

/** The systems that can be made to fail. */
export type SystemName =
  | 'sms'
  | 'population'
  | 'exit-entry'
  | 'business'
  | 'traffic'
  | 'crime-records'
  | 'health'
  | 'transport'
  | 'narcotics'
  | 'public-order'
  | 'photo-check'
  | 'network-identity'
  | 'national'
  | 'courier'
  | 'national-platform'
  | 'legacy-province';

/** Faults that only some systems can have, beside being down, slow or answering with errors. */
export type SpecialFault =
  'wrongSignature' | 'expiredTicket' | 'otherAudience' | 'duplicateCallbacks' | 'outOfOrder';

export const systemNames: Readonly<Record<SystemName, Bilingual>> = {
  sms: { zh: '短信网关', en: 'SMS gateway' },
  population: { zh: '人口库', en: 'Population registry' },
  'exit-entry': { zh: '出入境证件库', en: 'Exit-entry registry' },
  business: { zh: '市场主体登记库', en: 'Business registry' },
  traffic: { zh: '机动车和驾驶人登记库', en: 'Register of vehicles and drivers' },
  'crime-records': { zh: '犯罪记录库', en: 'Crime records' },
  transport: { zh: '交通运输从业资格库', en: 'Qualifications of the transport authority' },
  narcotics: { zh: '禁毒易制毒化学品登记库', en: 'Precursor registers of the narcotics police' },
  'public-order': { zh: '治安大型活动场所库', en: 'Venues of the public-order police' },
  health: { zh: '卫生健康出生医学证明库', en: 'Birth certificates of the health authority' },
  'photo-check': { zh: '照片检测', en: 'Photo check' },
  'network-identity': { zh: '国家网络身份认证', en: 'Network identity' },
  national: { zh: '国家政务服务平台', en: 'National government-service platform' },
  courier: { zh: '快递公司', en: 'Courier' },
  'national-platform': { zh: '国家平台数据接收端', en: 'Receiver of the national platform' },
  'legacy-province': { zh: '省级旧系统', en: 'Provincial system of before' },
};

export const specialFaults: Readonly<Record<SystemName, readonly SpecialFault[]>> = {
  sms: [],
  population: [],
  'exit-entry': [],
  business: [],
  traffic: [],
  'crime-records': [],
  health: [],
  transport: [],
  narcotics: [],
  'public-order': [],
  'photo-check': [],
  'network-identity': ['wrongSignature', 'expiredTicket', 'otherAudience'],
  // What it can serve that is wrong: `national/misbehaviours.ts`.
  national: [],
  courier: ['wrongSignature', 'duplicateCallbacks', 'outOfOrder'],
  'national-platform': [],
  'legacy-province': [],
};

export const specialFaultNames: Readonly<Record<SpecialFault, Bilingual>> = {
  wrongSignature: { zh: '签名错误', en: 'Wrong signature' },
  expiredTicket: { zh: '凭证已过期', en: 'Expired ticket' },
  otherAudience: { zh: '凭证发给了别的系统', en: 'Ticket for another system' },
  duplicateCallbacks: { zh: '重复回调', en: 'Duplicate callbacks' },
  outOfOrder: { zh: '回调次序颠倒', en: 'Callbacks out of order' },
};

export function isSystemName(name: string): name is SystemName {
  return Object.hasOwn(systemNames, name);
}
