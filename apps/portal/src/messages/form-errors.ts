import type { Bilingual } from './language.ts';

function both(zh: string, en: string): Bilingual {
  return { zh, en };
}

/** What is wrong with an answer and how to put it right, in the words of the question. */
export const formErrors = {
  fill: (t: Bilingual) => both(`请填写“${t.zh}”`, `Enter “${t.en}”`),
  choose: (t: Bilingual) => both(`请选择“${t.zh}”`, `Choose “${t.en}”`),
  tick: (t: Bilingual) => both(`请勾选“${t.zh}”`, `Tick “${t.en}”`),
  notValid: (t: Bilingual) =>
    both(`“${t.zh}”的格式不对，请检查`, `“${t.en}” does not have the right form`),
  notNumber: (t: Bilingual) =>
    both(`“${t.zh}”请填数字，例如 12`, `“${t.en}” must be a number, such as 12`),
  notWhole: (t: Bilingual) => both(`“${t.zh}”请填整数`, `“${t.en}” must be a whole number`),
  tooSmall: (t: Bilingual, n: number) =>
    both(`“${t.zh}”不能小于 ${n}`, `“${t.en}” must be ${n} or more`),
  tooLarge: (t: Bilingual, n: number) =>
    both(`“${t.zh}”不能大于 ${n}`, `“${t.en}” must be ${n} or less`),
  tooLong: (t: Bilingual, n: number) =>
    both(`“${t.zh}”最多 ${n} 个字`, `“${t.en}” may have ${n} characters at most`),
  tooShort: (t: Bilingual, n: number) =>
    both(`“${t.zh}”至少 ${n} 个字`, `“${t.en}” must have at least ${n} characters`),
  tooFew: (t: Bilingual, n: number) =>
    both(`“${t.zh}”至少填 ${n} 项`, `“${t.en}” needs at least ${n}`),
  tooMany: (t: Bilingual, n: number) =>
    both(`“${t.zh}”最多填 ${n} 项`, `“${t.en}” allows ${n} at most`),
  noSuchDay: (t: Bilingual) =>
    both(
      `“${t.zh}”不是存在的日期，请检查年、月、日`,
      `“${t.en}” is not a date that exists. Check year, month and day`,
    ),
  regionTooWide: (t: Bilingual) =>
    both(`“${t.zh}”请选到区（县）`, `Choose “${t.en}” down to the district`),
  mobile: (t: Bilingual) =>
    both(
      `“${t.zh}”应是 11 位手机号，以 1 开头`,
      `“${t.en}” must be an 11-digit mainland mobile number`,
    ),
  telephone: (t: Bilingual) =>
    both(
      `“${t.zh}”请填手机号，或带区号的座机号，例如 0755-12345678`,
      `“${t.en}” must be a mobile number, or a landline with area code such as 0755-12345678`,
    ),
  email: (t: Bilingual) =>
    both(
      `“${t.zh}”请填邮箱地址，例如 name@example.cn`,
      `“${t.en}” must be an e-mail address such as name@example.cn`,
    ),
  plate: (t: Bilingual) =>
    both(
      `“${t.zh}”请填完整车牌号，例如 粤B12345`,
      `“${t.en}” must be a full plate number such as 粤B12345`,
    ),
} as const;
