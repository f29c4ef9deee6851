import { sql, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { Parameters } from '../render.ts';
import type { TemplateName } from '../templates.ts';

export interface MessageRow {
  readonly messageId: string;
  readonly template: TemplateName;
  readonly caseId: string | null;
  readonly parameters: Parameters;
  readonly createdAt: Instant;
  readonly readAt: Instant | null;
}

export interface MessagesQuestion {
  readonly personId: string;
  /** The last message of the page before. */
  readonly after: readonly [createdAt: string, messageId: string] | undefined;
  readonly limit: number;
}

/** What the person was told, the latest first. */
export function listMessages(
  db: Queryable,
  { personId, after, limit }: MessagesQuestion,
): Promise<MessageRow[]> {
  const [createdAt = null, messageId = null] = after ?? [];
  return db.many<MessageRow>(sql`
    select message_id as "messageId", template, case_id as "caseId", parameters,
           created_at as "createdAt", read_at as "readAt"
      from notifications.messages
     where person_id = ${personId}
       and (${createdAt}::timestamptz is null
            or (created_at, message_id) < (${createdAt}::timestamptz, ${messageId}::uuid))
     order by created_at desc, message_id desc
     limit ${limit}
  `);
}

/** How many are unread, counted no further than what a badge shows. */
export async function countUnread(db: Queryable, personId: string): Promise<number> {
  const { count } = await db.one<{ count: number }>(sql`
    select count(*) from (
      select from notifications.messages
       where person_id = ${personId} and read_at is null limit 100
    ) as unread
  `);
  return count;
}
