import type { SystemTerms } from '../src/administration/check-terms.ts';

/** A contract nothing is wrong with. */
export const goodTerms: SystemTerms = {
  name: { zh: '居住证系统', en: 'Residence permits' },
  ownerKind: 'province',
  ownerName: '陕西省公安厅',
  regionCode: '610000',
  sector: 'shaanxi-police',
  purpose: { zh: '办理居住证', en: 'Residence permits' },
  legalBasis: '居住证暂行条例',
  consent: 'statutory',
  maximumLevel: 3,
  federationLevel: 2,
  scopes: ['openid', 'profile', 'identity'],
  redirectAddresses: ['https://residence.example.cn/return'],
  postLogoutAddresses: ['https://residence.example.cn/'],
  logoutAddress: 'https://residence.example.cn/logout',
  startAddress: null,
};
