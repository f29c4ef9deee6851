import type { Api } from '../api/call-api.ts';
import { maybe } from '../api/call-api.ts';
import type { Bilingual } from '../messages/language.ts';

export interface MessageRow {
  readonly messageId: string;
  readonly title: string | Bilingual;
  readonly text: string | Bilingual;
  readonly at: string;
  readonly caseId?: string;
}

interface MessagePage {
  readonly items: readonly MessageRow[];
  readonly nextCursor?: string;
}

export async function findMessages(api: Api, cursor: string | undefined): Promise<MessagePage> {
  const answer = await api<MessagePage>('/api/messages', { query: { cursor, limit: 20 } });
  return maybe(answer) ?? { items: [] };
}
