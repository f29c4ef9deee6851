import { citizenIdProblems, type CitizenIdsProblemCode } from '@tongban/citizen-ids';
import type { ProblemTable } from '@tongban/kernel';
import {
  administrationProblems,
  type AdministrationProblemCode,
} from './administration/problems.ts';
import { ownPostProblems, type OwnPostProblemCode } from './officers/own-post-problems.ts';
import { wayInProblems, type WayInProblemCode } from './persons/way-in-problems.ts';

export type IdentityProblemCode =
  | AdministrationProblemCode
  | WayInProblemCode
  | 'identity/too-many-codes'
  | 'identity/too-many-tries'
  | 'identity/sms-unavailable'
  | 'identity/code-not-right'
  | 'identity/account-disabled'
  | 'identity/name-not-valid'
  | 'identity/name-does-not-match'
  | 'identity/cannot-judge'
  | 'identity/population-unavailable'
  | 'identity/too-many-mismatches'
  | 'identity/id-number-in-use'
  | 'identity/verified-as-another'
  | 'identity/guardian-needed'
  | 'identity/real-name-first'
  | 'identity/return-address-not-allowed'
  | 'identity/step-up-not-valid'
  | 'identity/step-up-declined'
  | 'identity/step-up-expired'
  | 'identity/step-up-used'
  | 'identity/step-up-not-you'
  | 'identity/network-identity-unavailable'
  | 'identity/not-fresh'
  | 'identity/session-not-found'
  | 'identity/upstream-not-found'
  | 'identity/upstream-not-valid'
  | 'identity/upstream-unavailable'
  | 'identity/upstream-not-you'
  | 'identity/upstream-phone-in-use'
  | 'identity/sign-on-over'
  | 'identity/consent-not-found'
  | 'identity/officer-not-recognised'
  | 'identity/officer-locked'
  | 'identity/challenge-over'
  | 'identity/second-factor-not-right'
  | 'identity/busy'
  | 'identity/person-not-found'
  | 'identity/purpose-missing'
  | OwnPostProblemCode
  | 'identity/merge-code-wrong'
  | 'identity/merge-same-account'
  | 'identity/merger-not-found'
  | 'identity/not-one-person'
  | 'identity/mandate-not-found'
  | 'identity/mandate-over'
  | 'identity/mandate-to-oneself'
  | 'identity/mandate-dates'
  | 'identity/too-many-mandates'
  | 'identity/agent-under-age'
  | 'identity/mandator-under-age'
  | 'identity/of-age'
  | 'identity/not-the-guardian'
  | 'identity/guardianship-known'
  | 'identity/organisation-name-missing'
  | 'identity/organisation-not-found'
  | 'identity/not-the-representative'
  | 'identity/business-registry-unavailable';

/** Leaving a code out of this table is a type error. */
export const identityProblems: ProblemTable<IdentityProblemCode | CitizenIdsProblemCode> = {
  ...citizenIdProblems,
  ...administrationProblems,
  ...wayInProblems,
  'identity/too-many-codes': {
    status: 429,
    title: { zh: '验证码发送过于频繁', en: 'Too many codes were asked for' },
  },
  'identity/too-many-tries': {
    status: 429,
    title: { zh: '尝试次数过多', en: 'Too many tries' },
  },
  'identity/sms-unavailable': {
    status: 503,
    title: { zh: '短信暂时无法发送', en: 'Text messages cannot be sent for the moment' },
  },
  'identity/code-not-right': {
    status: 422,
    title: { zh: '验证码不正确或已失效', en: 'The code is wrong or no longer valid' },
  },
  'identity/account-disabled': {
    status: 403,
    title: { zh: '账号已停用', en: 'The account is disabled' },
  },
  'identity/name-not-valid': {
    status: 422,
    title: { zh: '姓名格式不正确', en: 'The name does not have the form of a name' },
  },
  'identity/name-does-not-match': {
    status: 422,
    title: { zh: '姓名与号码不一致', en: 'Name and number do not belong together' },
  },
  'identity/cannot-judge': {
    status: 422,
    title: { zh: '人口库无法判断', en: 'The population registry cannot judge' },
  },
  'identity/population-unavailable': {
    status: 503,
    title: { zh: '实名核验暂时不可用', en: 'The real-name check is not available for the moment' },
  },
  'identity/too-many-mismatches': {
    status: 429,
    title: { zh: '核验不一致次数过多', en: 'Too many checks did not match' },
  },
  'identity/id-number-in-use': {
    status: 409,
    title: { zh: '该身份已绑定其他账号', en: 'This identity belongs to another account' },
  },
  'identity/verified-as-another': {
    status: 409,
    title: { zh: '本账号已绑定其他身份', en: 'This account belongs to another identity' },
  },
  'identity/guardian-needed': {
    status: 422,
    title: { zh: '未满14周岁须由监护人办理', en: 'Under 14 a guardian must act' },
  },
  'identity/real-name-first': {
    status: 403,
    title: { zh: '请先完成实名核验', en: 'Complete the real-name check first' },
  },
  'identity/return-address-not-allowed': {
    status: 422,
    title: { zh: '返回地址不允许', en: 'The address to return to is not allowed' },
  },
  'identity/step-up-not-valid': {
    status: 422,
    title: { zh: '身份确认无效', en: 'The confirmation is not valid' },
  },
  'identity/step-up-declined': {
    status: 422,
    title: { zh: '未确认身份', en: 'The confirmation was declined' },
  },
  'identity/step-up-expired': {
    status: 410,
    title: { zh: '身份确认已过期', en: 'The confirmation came too late' },
  },
  'identity/step-up-used': {
    status: 409,
    title: { zh: '该次确认已使用', en: 'This confirmation was used before' },
  },
  'identity/step-up-not-you': {
    status: 403,
    title: { zh: '确认人与账号不是同一人', en: 'Somebody else has confirmed' },
  },
  'identity/network-identity-unavailable': {
    status: 503,
    title: { zh: '网络身份认证暂时不可用', en: 'The network identity is not available' },
  },
  'identity/not-fresh': {
    status: 403,
    title: { zh: '需要重新确认身份', en: 'Your identity must be confirmed again' },
  },
  'identity/upstream-not-found': {
    status: 404,
    title: { zh: '没有这个平台', en: 'No such platform' },
  },
  'identity/upstream-not-valid': {
    status: 422,
    title: { zh: '没有能从对方平台登录', en: 'Signing in from the other platform did not work' },
  },
  'identity/upstream-unavailable': {
    status: 503,
    title: { zh: '对方平台没有响应', en: 'The other platform does not answer' },
  },
  'identity/upstream-not-you': {
    status: 409,
    title: { zh: '对方平台上是另一个人', en: 'The other platform knows somebody else' },
  },
  'identity/upstream-phone-in-use': {
    status: 409,
    title: { zh: '手机号已有账号', en: 'The number has an account already' },
  },
  'identity/consent-not-found': {
    status: 404,
    title: { zh: '没有这项同意', en: 'No such consent' },
  },
  'identity/sign-on-over': {
    status: 410,
    title: { zh: '登录请求已结束', en: 'The sign-in request is over' },
  },
  'identity/session-not-found': {
    status: 404,
    title: { zh: '没有这个登录会话', en: 'There is no such session' },
  },
  'identity/officer-not-recognised': {
    status: 401,
    title: { zh: '警号或密码不正确', en: 'Officer number or password is wrong' },
  },
  'identity/officer-locked': {
    status: 429,
    title: { zh: '已锁定', en: 'Locked' },
  },
  'identity/challenge-over': {
    status: 410,
    title: { zh: '登录已超时', en: 'The sign-in took too long' },
  },
  'identity/second-factor-not-right': {
    status: 401,
    title: { zh: '动态口令不正确', en: 'The code of the authenticator is wrong' },
  },
  'identity/busy': {
    status: 503,
    title: { zh: '登录人数过多', en: 'Too many people are signing in' },
  },
  'identity/person-not-found': {
    status: 404,
    title: { zh: '没有这个人', en: 'There is no such person' },
  },
  'identity/purpose-missing': {
    status: 422,
    title: { zh: '缺少查阅理由', en: 'The reason for reading is missing' },
  },
  ...ownPostProblems,
  'identity/merge-code-wrong': {
    status: 422,
    title: { zh: '合并码不正确或已失效', en: 'The code is wrong or no longer valid' },
  },
  'identity/merge-same-account': {
    status: 422,
    title: { zh: '不能与本账户合并', en: 'An account is not merged with itself' },
  },
  'identity/merger-not-found': {
    status: 404,
    title: { zh: '没有该合并', en: 'No such merger' },
  },
  'identity/not-one-person': {
    status: 409,
    title: { zh: '两个账户不属于同一人', en: 'The accounts belong to two people' },
  },
  'identity/mandate-not-found': {
    status: 404,
    title: { zh: '没有这项授权', en: 'No such mandate' },
  },
  'identity/mandate-over': {
    status: 409,
    title: { zh: '授权已答复或已结束', en: 'The mandate was answered or has ended' },
  },
  'identity/mandate-to-oneself': {
    status: 422,
    title: { zh: '不能授权给自己', en: 'A mandate is given to somebody else' },
  },
  'identity/mandate-dates': {
    status: 422,
    title: { zh: '授权期限不正确', en: 'The dates of the mandate are not right' },
  },
  'identity/too-many-mandates': {
    status: 409,
    title: { zh: '授权过多', en: 'Too many mandates' },
  },
  'identity/agent-under-age': {
    status: 422,
    title: { zh: '受托人未满18周岁', en: 'The agent is under 18' },
  },
  'identity/mandator-under-age': {
    status: 422,
    title: { zh: '未成年人不能授权他人', en: 'A minor gives no mandate' },
  },
  'identity/of-age': {
    status: 422,
    title: { zh: '已满18周岁', en: 'Of age' },
  },
  'identity/not-the-guardian': {
    status: 422,
    title: { zh: '登记信息中不是监护人', en: 'Not the guardian in the register' },
  },
  'identity/guardianship-known': {
    status: 409,
    title: { zh: '已登记为监护人', en: 'Entered as the guardian already' },
  },
  'identity/organisation-name-missing': {
    status: 422,
    title: { zh: '请填写单位名称', en: 'The name of the organisation is missing' },
  },
  'identity/organisation-not-found': {
    status: 404,
    title: { zh: '没有这个单位', en: 'No such organisation' },
  },
  'identity/not-the-representative': {
    status: 422,
    title: { zh: '登记信息中不是法定代表人', en: 'Not the representative in the registry' },
  },
  'identity/business-registry-unavailable': {
    status: 503,
    title: { zh: '市场主体登记库暂时无法连接', en: 'The business registry cannot be reached' },
  },
};
