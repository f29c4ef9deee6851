/** Two accounts of one person that become one. */
export interface Merger {
  readonly mergerId: string;
  readonly side: 'closed' | 'kept';
  readonly status: 'offered' | 'expired' | 'waiting' | 'done' | 'refused' | 'withdrawn';
  readonly offeredAt: string;
  readonly expiresAt: string;
  readonly closed: { readonly phoneMasked: string; readonly nameMasked?: string };
  readonly moves?: Readonly<Record<Moving, number>>;
}

export type Moving =
  'cases' | 'messages' | 'systems' | 'mandates' | 'mandatesEnding' | 'draftsEnding';

/** The code is said once. */
export interface OfferedAccount {
  readonly mergerId: string;
  readonly code: string;
  readonly expiresAt: string;
}
