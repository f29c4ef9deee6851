import { sql, type Database, type JobHandler } from '@tongban/database';
import type { Clock, Instant, Language } from '@tongban/kernel';
import { renderSms, type Parameters } from '../render.ts';
import type { TemplateName } from '../templates.ts';
import type { SmsGateway } from './sms-gateway.ts';

export interface SmsJobParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly gateway: SmsGateway;
  /** From identity; opened only for the moment of sending. */
  contactOf(personId: string): Promise<{ phone: string; language: Language } | undefined>;
}

export interface SmsJob {
  readonly messageId: string;
}

export const smsJobName = 'notifications.send-sms';
// With the queue's growing pauses the last of eight attempts comes about half an hour after the first.
export const smsAttempts = 8;

/**
 * Sends one text message. The id the gateway sees is made of the event and the template, so that a repeat after a lost answer
 * sends nothing twice. After the last attempt the message is undelivered and stays on the operators' list.
 */
export function sendSmsJob(parts: SmsJobParts): JobHandler<SmsJob> {
  return {
    name: smsJobName,
    timeoutMs: 20_000,
    async run({ messageId }, { isLastAttempt }) {
      const message = await findWaiting(parts.db, messageId);
      if (message === undefined) return;
      const contact = await parts.contactOf(message.personId);
      if (contact === undefined) return settle(parts, messageId, 'no-contact');
      const text = renderSms(message.template, message.parameters, contact.language);
      if (text === undefined) return settle(parts, messageId, 'no-text');
      const sent = await parts.gateway.send({
        messageId: `${message.eventId}/${message.template}/${message.personId}`,
        phone: contact.phone,
        text,
      });
      if (sent.ok) return settle(parts, messageId, undefined);
      const isFinal = sent.refusal.code === 'notifications/gateway-refused' || isLastAttempt;
      if (isFinal) return settle(parts, messageId, sent.refusal.code);
      await noteAttempt(parts.db, messageId, sent.refusal.code);
      throw new Error('The SMS gateway was not reached; the queue tries again.');
    },
  };
}

interface WaitingSms {
  readonly eventId: string;
  readonly template: TemplateName;
  readonly personId: string;
  readonly parameters: Parameters;
}

function findWaiting(db: Database, messageId: string): Promise<WaitingSms | undefined> {
  return db.maybeOne<WaitingSms>(sql`
    select m.event_id as "eventId", m.template, m.person_id as "personId", m.parameters
      from notifications.text_messages t
      join notifications.messages m on m.message_id = t.message_id
     where t.message_id = ${messageId} and t.state = 'waiting'
  `);
}

async function settle(
  { db, clock }: SmsJobParts,
  messageId: string,
  failure: string | undefined,
): Promise<void> {
  const at: Instant = clock();
  await db.run(sql`
    update notifications.text_messages
       set state = ${failure === undefined ? 'sent' : 'undelivered'}, attempts = attempts + 1,
           last_failure = ${failure ?? null}, settled_at = ${at}
     where message_id = ${messageId} and state = 'waiting'
  `);
}

async function noteAttempt(db: Database, messageId: string, failure: string): Promise<void> {
  await db.run(sql`
    update notifications.text_messages
       set attempts = attempts + 1, last_failure = ${failure}
     where message_id = ${messageId} and state = 'waiting'
  `);
}
