import { addJob, sql, type Database, type JobHandler, type Transaction } from '@tongban/database';
import { ok, refuse, type Clock, type Language, type Refusal, type Result } from '@tongban/kernel';
import { notify, type Notice } from './notify.ts';
import type { NotificationsProblemCode } from './problems.ts';
import { fill } from './render.ts';
import { sendSmsJob, smsAttempts, smsJobName, type SmsJob } from './sms/send-sms-job.ts';
import type { SmsGateway, SmsRefusal } from './sms/sms-gateway.ts';
import { signInCodeSms, windowCodeSms } from './templates.ts';

export interface NotificationsOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly gateway: SmsGateway;
  /** From identity. */
  contactOf(personId: string): Promise<{ phone: string; language: Language } | undefined>;
}

export interface Notifications {
  /** Tells a person; in the given transaction, or in one of its own. Told again, nothing happens. */
  notify(notice: Notice, tx?: Transaction): Promise<void>;
  /** The handler a subscription on another module's events calls. */
  notifyOn<Event>(
    toNotices: (event: Event) => readonly Notice[] | Promise<readonly Notice[]>,
  ): (event: Event) => Promise<void>;
  readonly jobHandlers: readonly JobHandler<SmsJob>[];
  /** Tries an undelivered text message again. */
  retry(messageId: string): Promise<Retried>;
  readonly db: Database;
  readonly clock: Clock;
}

type Retried = Result<void, Refusal<NotificationsProblemCode>>;

export function createNotifications(options: NotificationsOptions): Notifications {
  const { db, clock } = options;
  const tell: Notifications['notify'] = (notice, tx) =>
    tx === undefined
      ? db.transaction((own) => notify(own, notice, clock()))
      : notify(tx, notice, clock());
  return {
    notify: tell,
    notifyOn: (toNotices) => async (event) => {
      for (const notice of await toNotices(event)) await tell(notice);
    },
    jobHandlers: [sendSmsJob(options)],
    retry: (messageId) => retry(db, messageId),
    db,
    clock,
  };
}

/** The sign-in code, sent while the citizen waits: fits identity's `sendSignInCode`. Needs no account and leaves no row. */
export function signInCodeSender(gateway: SmsGateway) {
  return ({
    messageId,
    phone,
    code,
    validMinutes,
    language,
  }: {
    readonly messageId: string;
    readonly phone: string;
    readonly code: string;
    readonly validMinutes: number;
    readonly language: Language;
  }): Promise<Result<void, Refusal<SmsRefusal>>> => {
    const text = fill(signInCodeSms[language], { code, minutes: String(validMinutes) }, language);
    return gateway.send({ messageId: `sign-in/${messageId}`, phone, text });
  };
}

/** Sends the code with which a person at a window confirms what was written down for them. */
export function windowCodeSender(gateway: SmsGateway) {
  return (message: {
    readonly messageId: string;
    readonly phone: string;
    readonly code: string;
    readonly itemName: string;
    readonly organName: string;
    readonly validMinutes: number;
    readonly language: Language;
  }): Promise<Result<void, Refusal<SmsRefusal>>> => {
    const { messageId, phone, code, itemName, organName, validMinutes, language } = message;
    const words = { code, itemName, organName, minutes: String(validMinutes) };
    const text = fill(windowCodeSms[language], words, language);
    return gateway.send({ messageId: `window/${messageId}`, phone, text });
  };
}

function retry(db: Database, messageId: string): Promise<Retried> {
  return db.transaction(async (tx) => {
    const found = await tx.run(sql`
      update notifications.text_messages set state = 'waiting', settled_at = null
       where message_id = ${messageId} and state = 'undelivered'
    `);
    if (found === 0) {
      return refuse('notifications/message-not-found', {
        zh: '没有这条未送达的短信，或者已经重发。',
        en: 'There is no such undelivered message, or it is being sent again.',
      });
    }
    await addJob(tx, smsJobName, { messageId } satisfies SmsJob, { maxAttempts: smsAttempts });
    return ok(undefined);
  });
}
