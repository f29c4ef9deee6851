import type { Period } from '../api/types.ts';
import { guideText } from './finding.ts';
import type { Language } from './language.ts';
import { say } from './say.ts';

/** 7 个工作日, 15 天. Nothing to wait for reads as at once. */
export function writePeriod(period: Period, language: Language): string {
  if (period.amount === 0) return say(guideText.instant, language);
  return say(written[period.unit], language, { count: period.amount });
}

const written = {
  'working-days': guideText.workingDays,
  'natural-days': guideText.naturalDays,
  hours: guideText.inHours,
  months: guideText.inMonths,
} as const;
