import type { Api } from '../api/call-api.ts';
import { must } from '../api/call-api.ts';
import type { Bilingual } from '../messages/language.ts';

export interface MessageRow {
  readonly messageId: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly at: string;
  readonly caseId?: string;
  readonly read: boolean;
}

export interface MessagePage {
  readonly items: readonly MessageRow[];
  readonly unread: number;
  readonly nextCursor?: string;
}

/** What the platform told the reader. Seeing the list is reading it, so the marks are of before. */
export async function findMessages(api: Api, cursor: string | undefined): Promise<MessagePage> {
  const page = must(await api<MessagePage>('/api/messages', { query: { cursor, limit: 20 } }));
  if (page.unread > 0) await api('/api/messages/reading', { method: 'PUT' });
  return page;
}
