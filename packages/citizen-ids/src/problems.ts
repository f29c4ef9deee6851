import type { ProblemTable } from '@tongban/kernel';
import type { CitizenIdCode } from './citizen-id.ts';
import type { CreditCodeProblem } from './credit-code.ts';

export type CitizenIdsProblemCode =
  | CitizenIdCode
  | CreditCodeProblem
  | 'citizen-ids/mobile'
  | 'citizen-ids/passport'
  | 'citizen-ids/travel-permit'
  | 'citizen-ids/plate';

/** Leaving a code out of this table is a type error. */
export const citizenIdProblems: ProblemTable<CitizenIdsProblemCode> = {
  'citizen-ids/length': {
    status: 422,
    title: { zh: '公民身份号码位数不正确', en: 'The citizen number has a wrong length' },
  },
  'citizen-ids/old-number': {
    status: 422,
    title: { zh: '不能使用15位身份证号码', en: '15-digit numbers are no longer accepted' },
  },
  'citizen-ids/characters': {
    status: 422,
    title: { zh: '公民身份号码含有其他字符', en: 'The citizen number holds other characters' },
  },
  'citizen-ids/birth-date': {
    status: 422,
    title: { zh: '出生日期不存在', en: 'The date of birth does not exist' },
  },
  'citizen-ids/birth-in-future': {
    status: 422,
    title: { zh: '出生日期晚于今天', en: 'The date of birth is in the future' },
  },
  'citizen-ids/too-old': {
    status: 422,
    title: { zh: '年龄超过150岁', en: 'The age is over 150 years' },
  },
  'citizen-ids/check-digit': {
    status: 422,
    title: { zh: '公民身份号码校验码不正确', en: 'The check digit of the citizen number is wrong' },
  },
  'citizen-ids/credit-code-length': {
    status: 422,
    title: { zh: '统一社会信用代码位数不正确', en: 'The credit code has a wrong length' },
  },
  'citizen-ids/credit-code-characters': {
    status: 422,
    title: { zh: '统一社会信用代码含有其他字符', en: 'The credit code holds other characters' },
  },
  'citizen-ids/credit-code-check-character': {
    status: 422,
    title: {
      zh: '统一社会信用代码校验码不正确',
      en: 'The check character of the credit code is wrong',
    },
  },
  'citizen-ids/mobile': {
    status: 422,
    title: { zh: '手机号码不正确', en: 'The mobile number is not correct' },
  },
  'citizen-ids/passport': {
    status: 422,
    title: { zh: '护照号码不正确', en: 'The passport number is not correct' },
  },
  'citizen-ids/travel-permit': {
    status: 422,
    title: { zh: '通行证号码不正确', en: 'The travel permit number is not correct' },
  },
  'citizen-ids/plate': {
    status: 422,
    title: { zh: '号牌号码不正确', en: 'The number plate is not correct' },
  },
};
