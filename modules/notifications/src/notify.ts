import { addJob, json, sql, type Transaction } from '@tongban/database';
import { newId, type Branded, type Instant } from '@tongban/kernel';
import { checkParameters } from './check-parameters.ts';
import type { Parameters } from './render.ts';
import { smsAttempts, smsJobName, type SmsJob } from './sms/send-sms-job.ts';
import { templates, type Template, type TemplateName } from './templates.ts';

export type MessageId = Branded<'MessageId'>;

export interface Notice {
  /** Of what happened; the same at every telling. */
  readonly eventId: string;
  readonly personId: string;
  readonly caseId?: string;
  readonly template: TemplateName;
  readonly parameters: Parameters;
}

/**
 * Tells a person something: a message in the app and, where the template has a text for it, a job that sends it to the phone.
 * All in the caller's transaction; told again, nothing happens.
 */
export async function notify(tx: Transaction, notice: Notice, at: Instant): Promise<void> {
  const { eventId, personId, caseId, template, parameters } = notice;
  checkParameters(template, parameters);
  const messageId = newId<MessageId>();
  const isNew = await tx.run(sql`
    insert into notifications.messages
           (message_id, event_id, template, person_id, case_id, parameters, created_at)
    values (${messageId}, ${eventId}, ${template}, ${personId}, ${caseId ?? null},
            ${json(parameters)}, ${at})
    on conflict on constraint messages_told_once do nothing
  `);
  const { sms }: Template = templates[template];
  if (isNew === 0 || sms === undefined) return;
  await tx.run(sql`
    insert into notifications.text_messages (message_id, queued_at) values (${messageId}, ${at})
  `);
  await addJob(tx, smsJobName, { messageId } satisfies SmsJob, { maxAttempts: smsAttempts });
}
