import type { Api } from '../api/call-api.ts';
import { must } from '../api/call-api.ts';
import type { Bilingual } from '../messages/language.ts';

/** One use of the reader's data, as the receipt of it says. */
export interface DataUse {
  readonly receiptId: string;
  readonly at: string;
  readonly askedBy: 'system' | 'officer' | 'self';
  readonly organName?: string;
  readonly caseId?: string;
  readonly resource: { readonly code: string; readonly name: Bilingual };
  readonly fields: readonly { readonly code: string; readonly name: Bilingual }[];
  /** In Chinese alone where an officer's own words stand. */
  readonly purpose: { readonly zh: string; readonly en?: string };
  /** `answered`, `cannot-judge` or `failed`. */
  readonly resultClass: string;
  /** The same automatic check, again and again. */
  readonly repeated?: { readonly times: number; readonly since: string };
}

export interface DataUsePage {
  readonly items: readonly DataUse[];
  readonly nextCursor?: string;
}

export async function findDataUses(api: Api, cursor: string | undefined): Promise<DataUsePage> {
  return must(await api<DataUsePage>('/api/data-usage', { query: { cursor, limit: 20 } }));
}
