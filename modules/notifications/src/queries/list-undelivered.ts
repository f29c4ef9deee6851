import { sql, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';

export interface UndeliveredRow {
  readonly messageId: string;
  readonly template: string;
  readonly personId: string;
  readonly caseId: string | null;
  readonly attempts: number;
  readonly lastFailure: string;
  readonly queuedAt: Instant;
}

/** Text messages that were given up: ids and reasons, neither phones nor texts. */
export function listUndelivered(
  db: Queryable,
  question: { after: readonly [queuedAt: string, messageId: string] | undefined; limit: number },
): Promise<UndeliveredRow[]> {
  const [queuedAt = null, messageId = null] = question.after ?? [];
  return db.many<UndeliveredRow>(sql`
    select t.message_id as "messageId", m.template, m.person_id as "personId", m.case_id as "caseId",
           t.attempts, t.last_failure as "lastFailure", t.queued_at as "queuedAt"
      from notifications.text_messages t
      join notifications.messages m on m.message_id = t.message_id
     where t.state = 'undelivered'
       and (${queuedAt}::timestamptz is null
            or (t.queued_at, t.message_id) < (${queuedAt}::timestamptz, ${messageId}::uuid))
     order by t.queued_at desc, t.message_id desc
     limit ${question.limit}
  `);
}
