import type { AccountNotice } from '@tongban/identity';
import type { Notice } from '@tongban/notifications';

/** What happened to an account, in the words of the messages. */
export function accountMessage({ noticeId, personId, kind, ...parameters }: AccountNotice): Notice {
  return {
    eventId: `identity/${noticeId}`,
    personId,
    template: `account-${kind}`,
    parameters,
  };
}
