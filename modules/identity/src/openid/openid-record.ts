/** What `oidc-provider` keeps of a grant, code, token, interaction … */
export interface OpenidPayload {
  readonly jti?: string;
  readonly grantId?: string;
  readonly accountId?: string;
  readonly clientId?: string;
  readonly userCode?: string;
  readonly sessionUid?: string;
  readonly consumed?: number | undefined;
  readonly [name: string]: unknown;
}

export interface RecordToPut {
  readonly kind: string;
  readonly id: string;
  readonly payload: OpenidPayload;
  /** Seconds. */
  readonly expiresIn: number;
}

/** What one request owes before it is answered. */
export interface OwedRecords {
  /** The code or token it used up. */
  readonly use?: { readonly kind: string; readonly id: string } | undefined;
  readonly puts: readonly RecordToPut[];
}
