import type { Bilingual } from '@tongban/kernel';

/**
 * What the platform itself asks about people for (个人信息保护法 Art 17: told to them in words they understand). A receipt
 * keeps the Chinese words for ever, its hash stands on them; the English is said beside them.
 */
export const purposes = {
  registeringGuardian: { zh: '监护人登记', en: 'Registering a guardian' },
  guardianDaily: { zh: '监护关系每日核验', en: 'Daily check of the guardian' },
  mergingAccounts: { zh: '账户合并核验', en: 'Checking accounts that are merged' },
  representativeDaily: {
    zh: '法定代表人每日核验',
    en: 'Daily check of the legal representative',
  },
  representative: { zh: '法定代表人核验', en: 'Checking the legal representative' },
  realName: { zh: '实名核验', en: 'Real-name check' },
  photo: { zh: '证件照片检测', en: 'Checking a photo for a document' },
  prefilling: {
    zh: '填写申请表，带出本人登记信息',
    en: 'Filling in an application with your registered details',
  },
  checkingCase: { zh: '办件核验', en: 'Checks a case needs' },
  conditions: { zh: '申请条件核验', en: 'Checking the conditions of an application' },
} as const satisfies Record<string, Bilingual>;

/** An officer who handles the case and gives no other reason; older receipts keep a code for it. */
const handling: Bilingual = { zh: '办理本案', en: 'Handling this case' };

const english = new Map<string, string>(
  [...Object.values(purposes), handling].map(({ zh, en }) => [zh, en]),
);
const ownQuery = '本人查询：';

/** The purpose a receipt keeps, as people are told it; in Chinese alone where an officer's own words stand. */
export function purposeInWords(kept: string): { readonly zh: string; readonly en?: string } {
  if (kept === 'case-handling') return handling;
  const en = kept.startsWith(ownQuery) ? 'Your own query' : english.get(kept);
  return en === undefined ? { zh: kept } : { zh: kept, en };
}

/** A person asks about themselves, by a query item (T01). */
export function ownQueryPurpose(itemName: Bilingual): string {
  return `${ownQuery}${itemName.zh}`.slice(0, 200);
}
