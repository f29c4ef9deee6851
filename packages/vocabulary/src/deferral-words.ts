import type { Bilingual } from '@tongban/kernel';

/** What follows when a paper that may come after acceptance (容缺后补) does not come. */
export const deferralLapses = ['terminate', 'decide-without'] as const;
export type DeferralLapse = (typeof deferralLapses)[number];

export const deferralLapseLabels: Readonly<Record<DeferralLapse, Bilingual>> = {
  terminate: {
    zh: '逾期未补交的，终止办理',
    en: 'If it does not come in time, the case ends',
  },
  'decide-without': {
    zh: '逾期未补交的，根据已有材料作出决定',
    en: 'If it does not come in time, the case is decided on what is there',
  },
};

/** 容缺受理: on which terms papers may follow after acceptance. */
export interface DeferralTerms {
  readonly withinWorkingDays: number;
  readonly onLapse: DeferralLapse;
  /** The rule by which it is done, as papers name it. */
  readonly rule: string;
}

/** The terms to somebody who has not applied yet. */
export function tellDeferralTerms({ withinWorkingDays, onLapse, rule }: DeferralTerms): Bilingual {
  const after = deferralLapseLabels[onLapse];
  return {
    zh:
      `须在受理后 ${withinWorkingDays} 个工作日内（含最后一日）、并且不晚于承诺办结日的前一个工作日补交，具体期限写在受理通知书上。` +
      `补齐之前不能作出决定；${after.zh}。依据：${rule}。`,
    en:
      `It is due within ${withinWorkingDays} working days after acceptance, the last day included, and a working day before the promised end at the latest; ` +
      `the notice of acceptance names the day. Nothing is decided before it is there. ${after.en}. Rule: ${rule}.`,
  };
}
