import type { CaseFacts } from './document-facts.ts';

/** The procedural article behind each step, when the item is an administrative licence. */
export const licensingArticles = {
  acceptance: '第三十二条第一款第五项',
  deemedAcceptance: '第三十二条第一款第四项',
  supplement: '第三十二条第一款第四项',
  refusal: '第三十二条第一款第二项',
  notRequired: '第三十二条第一款第一项',
  receipt: '第二十九条、第三十二条',
  special: '第四十五条',
  extension: '第四十二条第一款',
  grant: '第三十八条第一款',
  denial: '第三十八条第二款',
  delivery: '第四十四条',
} as const;

/**
 * The basis a document names: the licensing law with its article for a licence; for the other types
 * of item the law the item itself rests on, whose procedure the licensing law does not govern.
 */
export function basisOf(facts: CaseFacts, step: keyof typeof licensingArticles): string {
  const own = facts.legalBasis.map((title) => `《${fullTitle(title)}》`).join('');
  if (facts.itemType === '01') {
    const general = `《中华人民共和国行政许可法》${licensingArticles[step]}`;
    return step === 'grant' || step === 'denial' ? own + general : general;
  }
  return own === '' ? '《国务院关于在线政务服务的若干规定》' : own;
}

/** Laws are cited by their full name; the catalogue keeps the short one. */
function fullTitle(written: string): string {
  const title = written.replace(/[（(]\d{4}[^）)]*[）)]$/, '');
  const isLaw = title.endsWith('法') && !title.endsWith('办法');
  const prefixed = isLaw || nationalRegulations.has(title);
  return prefixed && !title.startsWith('中华人民共和国') ? `中华人民共和国${title}` : title;
}

const nationalRegulations = new Set(['户口登记条例', '外国人入境出境管理条例']);
