import type { ProblemTable } from '@tongban/kernel';

export type NotificationsProblemCode = 'notifications/message-not-found';

/** Leaving a code out of this table is a type error. */
export const notificationsProblems: ProblemTable<NotificationsProblemCode> = {
  'notifications/message-not-found': {
    status: 404,
    title: { zh: '没有这条消息', en: 'There is no such message' },
  },
};
