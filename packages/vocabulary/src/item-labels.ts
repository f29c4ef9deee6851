import type { Bilingual } from '@tongban/kernel';
import type { Audience, DeliveryMethod, ItemTypeCode, TimeUnit } from './words.ts';

export const itemTypeLabels: Readonly<Record<ItemTypeCode, Bilingual>> = {
  '01': { zh: '行政许可', en: 'Administrative licence' },
  '02': { zh: '行政处罚', en: 'Administrative penalty' },
  '03': { zh: '行政强制', en: 'Administrative compulsion' },
  '04': { zh: '行政征收', en: 'Administrative levy' },
  '05': { zh: '行政给付', en: 'Administrative payment' },
  '06': { zh: '行政检查', en: 'Administrative inspection' },
  '07': { zh: '行政确认', en: 'Administrative confirmation' },
  '08': { zh: '行政奖励', en: 'Administrative reward' },
  '09': { zh: '行政裁决', en: 'Administrative ruling' },
  '10': { zh: '其他行政权力', en: 'Other administrative power' },
  '20': { zh: '公共服务', en: 'Public service' },
};

export const caseTypeLabels: Readonly<Record<'instant' | 'promised', Bilingual>> = {
  instant: { zh: '即办件', en: 'Done on the spot' },
  promised: { zh: '承诺件', en: 'Done within a promised time' },
};

export const onlineDepthLabels: Readonly<Record<'I' | 'II' | 'III' | 'IV', Bilingual>> = {
  I: { zh: '网上查询信息', en: 'Information online' },
  II: { zh: '网上预约、下载表格', en: 'Forms and bookings online' },
  III: { zh: '网上受理，最多跑一次', en: 'Applied for online, one visit at most' },
  IV: { zh: '全程网办', en: 'Entirely online' },
};

export const audienceLabels: Readonly<Record<Audience, Bilingual>> = {
  person: { zh: '个人', en: 'Individuals' },
  enterprise: { zh: '企业', en: 'Enterprises' },
};

/** 送达方式. */
export const deliveryMethodLabels: Readonly<Record<DeliveryMethod, Bilingual>> = {
  courier: { zh: '寄递', en: 'By courier' },
  window: { zh: '窗口领取', en: 'At a window' },
  electronic: { zh: '电子送达', en: 'Electronically' },
};

/** 通办范围. */
export const scopeLabels: Readonly<
  Record<'nationwide' | 'province' | 'city' | 'local', Bilingual>
> = {
  nationwide: { zh: '全国通办', en: 'Anywhere in the country' },
  province: { zh: '省内通办', en: 'Anywhere in the province' },
  city: { zh: '市内通办', en: 'Anywhere in the city' },
  local: { zh: '属地办理', en: 'At the place responsible' },
};

/** 时限单位 */
export const timeUnitLabels: Readonly<Record<TimeUnit, Bilingual>> = {
  'working-days': { zh: '个工作日', en: 'working days' },
  'natural-days': { zh: '日', en: 'days' },
  hours: { zh: '小时', en: 'hours' },
  months: { zh: '个月', en: 'months' },
};
