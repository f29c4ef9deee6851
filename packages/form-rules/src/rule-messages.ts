import type { Bilingual } from '@tongban/kernel';

type Words = (one: Bilingual, other: Bilingual) => Bilingual;

function both(zh: string, en: string): Bilingual {
  return { zh, en };
}

/** What is said of a broken rule, in the words of the questions. */
export const ruleMessages = {
  past: ((t) =>
    both(`“${t.zh}”不能晚于今天。`, `“${t.en}” cannot be later than today.`)) satisfies Words,
  future: ((t) =>
    both(`“${t.zh}”不能早于今天。`, `“${t.en}” cannot be earlier than today.`)) satisfies Words,
  notBefore: ((t, other) =>
    both(
      `“${t.zh}”不能早于“${other.zh}”。`,
      `“${t.en}” cannot be earlier than “${other.en}”.`,
    )) satisfies Words,
  within: (t: Bilingual, other: Bilingual, days: number) =>
    both(
      `“${t.zh}”距“${other.zh}”不能超过 ${days} 日。`,
      `“${t.en}” cannot be more than ${days} days after “${other.en}”.`,
    ),
  notMore: ((t, other) =>
    both(
      `“${t.zh}”不能大于“${other.zh}”。`,
      `“${t.en}” cannot be more than “${other.en}”.`,
    )) satisfies Words,
  notLess: ((t, other) =>
    both(
      `“${t.zh}”不能小于“${other.zh}”。`,
      `“${t.en}” cannot be less than “${other.en}”.`,
    )) satisfies Words,
  differs: ((t, other) =>
    both(
      `“${t.zh}”不能与“${other.zh}”相同，请核对。`,
      `“${t.en}” cannot be the same as “${other.en}”. Please check.`,
    )) satisfies Words,
  tooYoung: (t: Bilingual, years: number) =>
    both(`“${t.zh}”须年满 ${years} 周岁。`, `“${t.en}”: ${years} years or older.`),
  tooOld: (t: Bilingual, years: number) =>
    both(`“${t.zh}”须未满 ${years} 周岁。`, `“${t.en}”: younger than ${years} years.`),
  balance: (t: Bilingual, sum: string, value: number) =>
    both(
      `“${t.zh}”应等于${sum}，即 ${value}，请核对。`,
      `“${t.en}” does not add up: it should be ${value}. Please check.`,
    ),
} as const;
