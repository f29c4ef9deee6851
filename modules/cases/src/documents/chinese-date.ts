import type { TimeLimit } from '@tongban/calendar';
import { dayOf, epochMs } from '@tongban/kernel';
import type { Day, Instant } from '@tongban/kernel';

/** 2026年9月18日: how a document writes a day in its text. */
export function chineseDate(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${year}年${month}月${date}日`;
}

const digits = '〇一二三四五六七八九';

/** 二〇二六年九月十八日: how a document is dated over its seal. */
export function sealDate(day: Day): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  const years = [...year].map((digit) => digits[Number(digit)]).join('');
  return `${years}年${smallNumber(Number(month))}月${smallNumber(Number(date))}日`;
}

/** 2026年9月18日9时05分 in Asia/Shanghai. */
export function chineseTime(at: Instant): string {
  const local = new Date(epochMs(at) + 8 * 3_600_000);
  const minutes = String(local.getUTCMinutes()).padStart(2, '0');
  return `${chineseDate(dayOf(at))}${local.getUTCHours()}时${minutes}分`;
}

const written: Readonly<Record<TimeLimit['unit'], string>> = {
  'working-days': '个工作日',
  'natural-days': '日（自然日）',
  hours: '小时',
  months: '个月',
};

export function chineseLimit({ amount, unit }: TimeLimit): string {
  return `${amount}${written[unit]}`;
}

function smallNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return `${head}${ones === 0 ? '' : digits[ones]}`;
}
