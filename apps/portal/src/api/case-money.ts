/** What a penalty comes to; a fine of nothing is a warning. */
export interface PenaltyTerms {
  readonly lawBasis: string;
  readonly fineYuan: number;
  readonly points: number;
}

interface Receipted {
  readonly on: string;
  readonly receiptNumber: string;
}

/** What a service costs and what became of the money; amounts in fen. */
export interface CaseFee {
  readonly standardFen: readonly number[];
  readonly paid?: Receipted & { readonly amountFen: number };
  readonly refundOwedFen?: number;
  readonly refunded?: Receipted;
}

/** From when to when a certificate holds; for good where there is no last day. */
export interface CertificateTerm {
  readonly validFrom: string;
  readonly validUntil?: string;
}
