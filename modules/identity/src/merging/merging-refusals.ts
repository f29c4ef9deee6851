import { refuse } from '@tongban/kernel';

export function mergeCodeWrong() {
  return refuse('identity/merge-code-wrong', {
    zh: '合并码不正确、已使用或已过期。请在要关闭的账户里重新获取。',
    en: 'The code is wrong, used or too old. Get a new one in the account that is to be closed.',
  });
}

export function mergeSameAccount() {
  return refuse('identity/merge-same-account', {
    zh: '这是本账户自己的合并码。请退出后登录要保留的账户，再填写合并码。',
    en: 'This code is of the account you are in. Sign in to the one you want to keep, and enter it there.',
  });
}

export function mergerNotFound() {
  return refuse('identity/merger-not-found', {
    zh: '没有这项合并，或者已经结束。',
    en: 'There is no such merger, or it is over.',
  });
}

export function notOnePerson() {
  return refuse('identity/not-one-person', {
    zh: '登记信息显示这两个账户不属于同一人，不能合并。如登记有误，请到出入境窗口更正。',
    en: 'According to the register these accounts belong to two people and cannot be merged. If it is wrong, have it corrected at an exit-entry window.',
  });
}

export function tooManyMergeCodes(retryAfterSeconds: number) {
  return refuse(
    'identity/too-many-tries',
    { zh: '尝试次数过多，请稍后再试。', en: 'Too many tries. Please try again later.' },
    { retryAfterSeconds },
  );
}
