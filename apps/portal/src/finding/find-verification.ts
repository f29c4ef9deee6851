import type { Api } from '../api/call-api.ts';
import { must } from '../api/call-api.ts';
import type { Bilingual } from '../messages/language.ts';

export interface Verification {
  readonly valid: boolean;
  readonly expired?: boolean;
  readonly documentKind?: string;
  readonly documentKindLabel?: Bilingual;
  readonly validUntil?: string;
  readonly documentNumber?: string;
  readonly organName?: string;
  readonly issuedOn?: string;
  readonly holderMasked?: string;
  readonly voided?: boolean;
}

/** What the code on a document says; an unknown code is an answer too. */
export async function findVerification(api: Api, code: string): Promise<Verification> {
  const answer = await api<Verification>(`/api/document-verifications/${encodeURIComponent(code)}`);
  if (!answer.ok && [400, 404, 410, 422].includes(answer.problem.status)) return { valid: false };
  return must(answer);
}
