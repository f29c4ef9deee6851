import { refuse } from '@tongban/kernel';

// One answer for what does not exist and what concerns others: it must not tell that there is something.
export const mandateNotFound = refuse('identity/mandate-not-found', {
  zh: '没有这项授权，或不由您处理。',
  en: 'There is no such mandate, or it is not yours to deal with.',
});

export const mandateOver = refuse('identity/mandate-over', {
  zh: '这项授权已答复、已撤销或者已到期。',
  en: 'This mandate has been answered, revoked, or has ended.',
});

export const realNameFirst = refuse('identity/real-name-first', {
  zh: '授权和代办须先完成实名核验。',
  en: 'Giving a mandate, and acting by one, needs the real-name check first.',
});

export const notToOneself = refuse('identity/mandate-to-oneself', {
  zh: '不能授权给自己。',
  en: 'A mandate is given to somebody else.',
});

export const agentUnderAge = refuse('identity/agent-under-age', {
  zh: '受托人须年满18周岁。',
  en: 'An agent must be 18 or older.',
});

export const mandatorUnderAge = refuse('identity/mandator-under-age', {
  zh: '未满18周岁的，由监护人代为办理，不能自行授权他人。请监护人登记监护关系后办理。',
  en: 'Under 18 the guardians act; a minor gives nobody a mandate. A guardian is entered and applies.',
});

export function mandateDates(mostDays: number) {
  return refuse('identity/mandate-dates', {
    zh: `止日不能早于起日或今天，授权期限不超过 ${mostDays} 天。`,
    en: `The last day cannot be before the first or before today, and a mandate lasts ${mostDays} days at most.`,
  });
}

export function tooManyMandates(most: number) {
  return refuse('identity/too-many-mandates', {
    zh: `同时有效的授权不能超过 ${most} 项，请先撤销不需要的。`,
    en: `There may be ${most} mandates at a time. End one that is not needed first.`,
  });
}

export function tooManyMandators(most: number) {
  return refuse('identity/too-many-mandates', {
    zh: `一人同时代办的对象不能超过 ${most} 个，请先结束不需要的授权。`,
    en: `Nobody acts for more than ${most} others at a time. End a mandate that is not needed first.`,
  });
}
