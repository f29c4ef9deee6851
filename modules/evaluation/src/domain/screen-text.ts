/**
 * A free text with everything taken out that looks like the number of a person: citizen numbers, passports, phones, bank
 * cards, plates, e-mail addresses. Full-width digits and separators hide nothing. Rather too much than too little:
 * the text is shown to others than the one who wrote it.
 */
export function screenText(text: string): { readonly text: string; readonly masked: boolean } {
  const plain = text.normalize('NFKC').replace(invisible, '').slice(0, mostCharacters);
  const screened = patterns.reduce((current, pattern) => current.replace(pattern, hidden), plain);
  return { text: screened.trim(), masked: screened !== plain };
}

const hidden = '＊＊＊';
const mostCharacters = 2_000;
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const gap = '[\\s\\-–—_.·,，、。()（）]{0,3}';
const digit = '[0-9〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖两幺]';

const patterns: readonly RegExp[] = [
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,
  // Seven digits or more, however they are set apart or spelled: phones, citizen numbers, cards, QQ numbers.
  new RegExp(`${digit}(?:${gap}${digit}){6,24}(?:${gap}[Xx])?`, 'g'),
  // Passports and permits: one or two letters and seven or eight digits.
  /\b[A-Za-z]{1,2}\d{7,8}\b/g,
  /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][A-Z][·\s]?[A-Z0-9]{4,6}(?:[A-Z0-9挂学警港澳])?/g,
  // An account of a messenger that is announced as one.
  /(?:微信|weixin|wechat|vx|QQ)\s*[号:：]?\s*[\w-]{5,30}/gi,
];
