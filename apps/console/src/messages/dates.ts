import { currentLanguage } from './language.ts';

const locale = () => (currentLanguage() === 'en' ? 'en-GB' : 'zh-CN');

/** An instant as people in China read it: Asia/Shanghai, to the minute. */
export function showInstant(instant: string): string {
  return new Intl.DateTimeFormat(locale(), {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(instant));
}

/** A legal day with its weekday, because that is what officers plan by. */
export function showDay(day: string): string {
  return new Intl.DateTimeFormat(locale(), {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    weekday: 'short',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A day with its year, for one that may be long ago. */
export function showFullDay(day: string): string {
  return new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', dateStyle: 'long' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The legal day at a moment: the one in Asia/Shanghai, `YYYY-MM-DD`. */
export function dayInChina(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(moment);
}
