import type { Language } from '@tongban/kernel';

/** What a fee is for, as price authorities name it. */
const names: Readonly<Record<string, string>> = {
  收费: 'Fee',
  换领: 'exchange',
  补领: 'replacement',
  换发: 'renewal',
  变更: 'change',
  遗失损坏: 'loss or damage',
  申请费: 'application',
  证书费: 'certificate',
  证件费: 'document',
  汽车号牌: 'car plates',
  一次: 'single entry',
  二次: 'two entries',
  多次: 'multiple entries',
  不满一年: 'under one year',
  一至三年: 'one to three years',
  三至五年: 'three to five years',
  一年以下多次: 'multiple entries up to one year',
  一至二年多次: 'multiple entries, one to two years',
  二至三年多次: 'multiple entries, two to three years',
  三年以上长期: 'long term over three years',
};

const units: Readonly<Record<string, string>> = {
  证: 'document',
  本: 'booklet',
  张: 'sheet',
  项: 'entry',
  副: 'pair',
};

const tails: Readonly<Record<string, string>> = { '（反光）': ' (reflecting)', '': '' };

const part = /^(?<name>\D*?)(?<amount>\d{1,5})元(?:\/(?<unit>[^（]{1,3}))?(?<tail>（.*）)?$/u;

/**
 * A fee note (`换领20元;补领40元`) for the reader. What is charged is law in Chinese; undefined where a word is not known, so that a
 * wrong price is never told.
 */
export function chargeText(note: string, language: Language): string | undefined {
  if (language === 'zh') return note;
  if (note === '按当地价格部门标准') return 'As set by the local price authority';
  const parts = note.split(/[;；]/).map((one) => inEnglish(one.trim()));
  return parts.includes(undefined) ? undefined : parts.join('; ');
}

function inEnglish(text: string): string | undefined {
  const { name = '', amount, unit, tail = '' } = part.exec(text)?.groups ?? {};
  const what = name === '' ? '' : names[name];
  const per = unit === undefined ? '' : units[unit];
  const more = tails[tail];
  if (amount === undefined || what === undefined || per === undefined || more === undefined) {
    return undefined;
  }
  return `${amount} yuan${per === '' ? '' : ` per ${per}`}${what === '' ? '' : `, ${what}`}${more}`;
}
