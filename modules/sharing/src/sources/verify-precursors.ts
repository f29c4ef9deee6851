import type { Asking } from '../asking.ts';
import { judgedBy } from './judged-by.ts';
import type { SourceParts } from './source-parts.ts';

/** What a unit wants to transport, and the filing by which it was bought. */
export interface PrecursorClaim {
  readonly filingNumber: string;
  readonly creditCode: string;
  readonly goods: readonly {
    readonly name: string;
    readonly quantity: number;
    /** As the form has it: kg, t, l or piece. */
    readonly unit: string;
  }[];
}

/** Whether all of it was filed to be bought by this unit, in at least this quantity (易制毒化学品管理条例 Art 20). */
export function verifyPurchaseFiling(
  parts: SourceParts,
  asking: Asking,
  { filingNumber, creditCode, goods }: PrecursorClaim,
) {
  return judgedBy(parts, asking, {
    source: 'narcotics',
    path: '/registries/narcotics/purchase-filing-verifications',
    body: { number: filingNumber, creditCode, goods },
    resource: 'precursor-filings',
    field: 'withinPurchaseFiling',
  });
}

/** Whether the unit has transported by permit for six months and nothing happened (the same, Art 24). */
export function verifyTransportSafety(parts: SourceParts, asking: Asking, creditCode: string) {
  return judgedBy(parts, asking, {
    source: 'narcotics',
    path: '/registries/narcotics/transport-safety-verifications',
    body: { creditCode },
    resource: 'precursor-transports',
    field: 'transportsSafely',
  });
}
