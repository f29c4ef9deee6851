import type { Bilingual } from './language.ts';

/** Why arriving from another platform failed, by the end of the problem’s code, and what to do. */
export const upstreamProblems: Readonly<Record<string, Bilingual>> = {
  'upstream-unavailable': {
    zh: '对方平台暂时没有响应，请用手机号登录，办事不受影响。',
    en: 'The other platform does not answer. Sign in with your phone; nothing else is affected.',
  },
  'upstream-not-you': {
    zh: '对方平台上的身份与本账号不是同一人，请用本人账号登录。',
    en: 'The other platform knows somebody else than this account. Use your own account.',
  },
  'upstream-phone-in-use': {
    zh: '您的手机号已在本平台登录过。请先用手机号登录并完成实名，以后就可以从对方平台直接进入。',
    en: 'Your number already has an account here. Sign in with it and confirm your name; after that you can come straight from the other platform.',
  },
  'guardian-needed': {
    zh: '未满 14 周岁不能独立登录，请由监护人使用自己的账号办理。',
    en: 'Children under 14 cannot have an account of their own. A guardian acts with theirs.',
  },
  'account-disabled': {
    zh: '该账号已停用，请到政务服务窗口办理。',
    en: 'This account is disabled. Please visit a service window.',
  },
  unknown: {
    zh: '没有能从对方平台登录，请用手机号登录，或再试一次。',
    en: 'Arriving from the other platform did not work. Sign in with your phone, or try again.',
  },
};
