import type { Bilingual } from './language.ts';

/** Why a confirmation by the network identity failed, by the end of the problem’s code, and what to do. */
export const stepUpProblems: Readonly<Record<string, Bilingual>> = {
  'step-up-declined': {
    zh: '您没有确认。需要办理时可以再试一次。',
    en: 'You did not confirm. You can try again.',
  },
  'step-up-expired': {
    zh: '确认超时了，请再试一次。',
    en: 'The confirmation took too long. Please try again.',
  },
  'step-up-used': {
    zh: '这次确认已经用过，请重新确认。',
    en: 'This confirmation was used before. Please confirm again.',
  },
  'step-up-not-you': {
    zh: '确认的人与登录的账户不是同一人，请用本人的网证确认。',
    en: 'Somebody else has confirmed. Use your own network identity.',
  },
  'network-identity-unavailable': {
    zh: '国家网络身份认证平台暂时没有响应，请稍后再试。您填写的内容不受影响。',
    en: 'The network identity service does not answer. Please try again later; nothing you entered is lost.',
  },
  'recovery-not-found': {
    zh: '没有这个身份的账户，直接用现在的手机号完成实名即可。',
    en: 'There is no account of this identity. Confirm your name with the phone you have now.',
  },
  'recovery-waiting': {
    zh: '该账户已有一项找回申请在等待期内。',
    en: 'A recovery of this account is waiting already.',
  },
  unknown: {
    zh: '这次确认没有成功，请再试一次。',
    en: 'The confirmation did not work. Please try again.',
  },
};
