import { documentKindWords } from './document-kind.ts';
import type { DocumentKind } from './document-kind.ts';

/** How an organ writes its document numbers. A deployment may give its own pattern. */
export interface NumberRule {
  readonly pattern: string;
  readonly digits: number;
}

export const defaultNumberRule: NumberRule = {
  pattern: '{organ}({branch}){matter}{kind}字〔{year}〕{serial}号',
  digits: 5,
};

export interface NumberWords {
  /** What the organ's numbers begin with, unique among organs: 粤深公 of the city, 粤深南公 of a bureau in it. */
  readonly organPrefix: string;
  readonly branchCode: string;
  readonly itemType: string;
}

/** 粤深公(治)许受字〔2026〕00012号. */
export function formatDocumentNumber(
  words: NumberWords,
  issue: { kind: DocumentKind; year: number; serial: number },
  rule: NumberRule = defaultNumberRule,
): string {
  const values: Record<string, string> = {
    organ: words.organPrefix,
    branch: branchWords[words.branchCode] ?? words.branchCode,
    matter: matterWords[words.itemType] ?? '办',
    kind: documentKindWords[issue.kind],
    year: String(issue.year),
    serial: String(issue.serial).padStart(rule.digits, '0'),
  };
  return rule.pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** What is wrong with a configured rule: without all of these two documents could bear one number. */
export function missingInRule(rule: NumberRule): readonly string[] {
  return ['organ', 'kind', 'year', 'serial'].filter((name) => !rule.pattern.includes(`{${name}}`));
}

const branchWords: Readonly<Record<string, string>> = {
  HZ: '户',
  ZA: '治',
  JG: '交',
  CRJ: '境',
  YM: '移',
  WA: '网',
  JD: '毒',
  JGS: '监',
  FZ: '法',
  XF: '访',
  JZ: '经',
  XZ: '刑',
  KX: '科',
};

// 许 licence, 确 confirmation, 服 public service: the item types of the national catalogue.
const matterWords: Readonly<Record<string, string>> = {
  '01': '许',
  '05': '给',
  '07': '确',
  '08': '奖',
  '09': '裁',
  '10': '办',
  '20': '服',
};
