import type { Bilingual } from '@tongban/kernel';
import type { CallName } from './words.ts';

export const callLabels: Readonly<Record<CallName, Bilingual>> = {
  'name-and-number': { zh: '姓名、号码核验', en: 'Name and number' },
  'name-number-and-validity': {
    zh: '姓名、号码、证件有效期核验',
    en: 'Name, number and validity of the card',
  },
  'name-number-and-phone': { zh: '姓名、号码、手机号核验', en: 'Name, number and phone' },
  document: { zh: '其他证件核验', en: 'Another document' },
  'enterprise-and-representative': {
    zh: '企业与法定代表人核验',
    en: 'Enterprise and legal representative',
  },
  'name-number-and-face': { zh: '姓名、号码、人脸核验', en: 'Name, number and live face' },
  'network-identity': { zh: '网络身份凭证核验', en: 'Network identity credential' },
};
