import { must } from '../api/call-api.ts';
import type { Api } from '../api/call-api.ts';
import type { Bilingual } from '../messages/language.ts';

export interface LicenceRow {
  readonly documentNumber: string;
  readonly itemCode: string;
  readonly itemName: Bilingual;
  readonly organName: string;
  readonly holderMasked: string;
  readonly grantedOn: string;
  readonly validUntil?: string;
  readonly voided: boolean;
}

export interface LicencePage {
  readonly items: readonly LicenceRow[];
  readonly nextCursor?: string;
}

/** What was licensed lately, twenty a page. */
export async function findLicences(api: Api, cursor: string | undefined): Promise<LicencePage> {
  return must(await api<LicencePage>('/api/granted-licences', { query: { cursor, limit: 20 } }));
}
