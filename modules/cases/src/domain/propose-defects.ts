import type { Bilingual } from '@tongban/kernel';
import type { Case } from './case.ts';

/** What a notice of missing things might say; an officer decides whether it does. */
export interface ProposedDefect {
  readonly field: string;
  readonly reason: Bilingual;
}

/** Before the one notice (行政许可法 Art 32(4)): the answers of the form that a source contradicts. Afterwards none. */
export function proposedDefects({
  filing,
  checks = [],
  supplement,
  status,
}: Case): ProposedDefect[] {
  const mayBeAsked = status === 'pre-review' || status === 'received';
  if (filing === undefined || supplement !== undefined || !mayBeAsked) return [];
  return checks.flatMap(({ outcome, field }) =>
    outcome === 'mismatch' && field !== undefined ? [{ field, reason: contradicted }] : [],
  );
}

const contradicted: Bilingual = {
  zh: '该项与数据源登记的信息不一致，请核对后更正。',
  en: 'This differs from what the register has. Check it and correct it.',
};
