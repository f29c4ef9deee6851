import { refuse } from '@tongban/kernel';

export function refuseNotValid() {
  return refuse('identity/step-up-not-valid', {
    zh: '身份确认无效：不是由本次登录发起，或凭证不可信。请重新发起。',
    en: 'The confirmation is not valid: it was not begun in this session, or its ticket cannot be trusted. Start again.',
  });
}

export function refuseUsed() {
  return refuse('identity/step-up-used', {
    zh: '该次身份确认已经使用过，请重新发起。',
    en: 'This confirmation was used before. Start again.',
  });
}

export function refuseExpired() {
  return refuse('identity/step-up-expired', {
    zh: '身份确认超过有效时间，请重新发起。',
    en: 'The confirmation came too late. Start again.',
  });
}

export function refuseDeclined() {
  return refuse('identity/step-up-declined', {
    zh: '您没有确认身份。也可以携带证件到政务服务窗口办理。',
    en: 'You did not confirm. You may also come to a service window with your document.',
  });
}

export function refuseNotYou() {
  return refuse('identity/step-up-not-you', {
    zh: '确认身份的人与本账号不是同一人。',
    en: 'The person who confirmed is not the person of this account.',
  });
}
