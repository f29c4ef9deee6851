import type { Language } from '@tongban/kernel';

const days: Readonly<Record<string, string>> = {
  一: 'Monday',
  二: 'Tuesday',
  三: 'Wednesday',
  四: 'Thursday',
  五: 'Friday',
  六: 'Saturday',
  日: 'Sunday',
};

const time = String.raw`\d{1,2}[:：]\d{2}[—–-]\d{1,2}[:：]\d{2}`;
const hours = new RegExp(
  `^(?:周([一二三四五六日])至周([一二三四五六日])|(每天)) ?(${time}(?:[，,、] ?${time})*)$`,
  'u',
);

/**
 * `周一至周五 09:00—12:00，13:30—17:30` for the reader. Offices write their hours in Chinese alone; undefined where the words are not
 * understood, so that nobody is told what the office did not say.
 */
export function openingHours(text: string, language: Language): string | undefined {
  const [, from, until, daily, times] = hours.exec(text.trim()) ?? [];
  if (times === undefined) return undefined;
  if (language === 'zh') return text;
  const when = daily === undefined ? `${days[from!]} to ${days[until!]}` : 'Every day';
  const spans = times.split(/[，,、]/).map((span) => span.trim().replaceAll('：', ':'));
  return `${when} ${spans.map((span) => span.replace(/[—–-]/, '–')).join(', ')}`;
}
