import type { Language } from './language.ts';

const english = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Asia/Shanghai',
});

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Asia/Shanghai',
});

const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** A legal day as people write it: 2026年2月10日, 10 February 2026. */
export function writeDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  if (language === 'zh') return `${year}年${month}月${date}日`;
  return english.format(new Date(`${day}T12:00:00+08:00`));
}

/** A moment in Beijing time: 2026年2月10日 09:05. */
export function writeInstant(instant: string, language: Language): string {
  const at = new Date(instant);
  const time = clock.format(at);
  const day = writeDay(isoDay.format(at), language);
  return language === 'zh' ? `${day} ${time}` : `${day}, ${time}`;
}

export function dayOfInstant(instant: string): string {
  return isoDay.format(new Date(instant));
}
