import type { Bilingual } from '@tongban/kernel';

/** The frame of the pages at `/problems/…`. */
export const problemPageLabels = {
  allProblems: { zh: '全部问题代码', en: 'All problem codes' },
  code: { zh: '代码', en: 'Code' },
  status: { zh: 'HTTP 状态', en: 'HTTP status' },
  meaning: { zh: '含义', en: 'Meaning' },
  usedBy: { zh: '哪些操作可能返回', en: 'Operations that may answer with it' },
  intro: {
    zh: '平台用下列代码说明为什么没有办理一个请求。代码不会改名，也不会另作他用。',
    en: 'The platform says with these codes why it did not do what was asked. A code is never renamed or given another meaning.',
  },
  unknown: { zh: '没有这个问题代码', en: 'There is no such problem code' },
} as const satisfies Readonly<Record<string, Bilingual>>;
