import type { CaseFacts } from './document-facts.ts';

/** What the addressee of an adverse document may do about it. */
export type RemedyRule = 'ordinary' | 'final' | 'recheck';

/**
 * Refusing a foreigner a visa extension, stay or residence document is final (Exit and Entry
 * Administration Law, Article 36); a criminal-record answer is re-checked by the organ that gave it.
 */
export function remedyRuleOf(
  item: Pick<CaseFacts, 'branchCode' | 'itemName' | 'itemType'>,
): RemedyRule {
  if (item.branchCode === 'CRJ' && finalDecisions.test(item.itemName)) return 'final';
  if (item.itemName.includes('无犯罪记录')) return 'recheck';
  return 'ordinary';
}

const finalDecisions = /^外国人(签证(延期|换发|补发)|停留证件|.*居留证件)/;

export interface RemedyPlaces {
  /** Who reviews this organ's acts, such as 深圳市人民政府; the general words when not configured. */
  readonly reconsiderationOrgan?: string;
  readonly court?: string;
}

/** The remedy clause. Sixty days: Reconsideration Law, Article 20; six months: Litigation Law, Article 46. */
export function remedyClause(rule: RemedyRule, places: RemedyPlaces = {}): string {
  const organ = places.reconsiderationOrgan ?? '有管辖权的行政复议机关';
  const court = places.court ?? '有管辖权的人民法院';
  switch (rule) {
    case 'final':
      return '根据《中华人民共和国出境入境管理法》第三十六条的规定，本决定为最终决定。';
    case 'recheck':
      return (
        '如对查询结果有异议，可以向本机关书面申请复查；对本告知不服的，可以自收到本通知书之日起' +
        `六十日内向${organ}申请行政复议，或者自收到本通知书之日起六个月内依法向${court}提起行政诉讼。`
      );
    case 'ordinary':
      return (
        `如不服本决定，可以自收到本决定书之日起六十日内向${organ}申请行政复议，` +
        `或者自收到本决定书之日起六个月内依法向${court}提起行政诉讼。`
      );
  }
}
