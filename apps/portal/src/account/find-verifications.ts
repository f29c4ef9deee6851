import type { Api } from '../api/call-api.ts';
import { must } from '../api/call-api.ts';
import type { Bilingual } from '../messages/language.ts';

/** One question of another organ's system whether somebody is the reader. */
export interface AskedVerification {
  readonly receipt: string;
  readonly answeredAt: string;
  readonly organ: Bilingual;
  readonly system: Bilingual;
  readonly callName: Bilingual;
  readonly purpose: Bilingual;
  readonly legalBasis?: string;
}

export interface AskedVerificationPage {
  readonly items: readonly AskedVerification[];
  readonly nextCursor?: string;
}

export async function findVerifications(
  api: Api,
  cursor: string | undefined,
): Promise<AskedVerificationPage> {
  return must(
    await api<AskedVerificationPage>('/api/verification-usage', { query: { cursor, limit: 20 } }),
  );
}
