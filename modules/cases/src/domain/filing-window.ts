/** A window takes an application in; with 异地受理 its organ is another than the one that decides. */
export interface FilingWindow {
  readonly organId: string;
  readonly confirmedBy: 'phone-code' | 'signature';
  /** SHA-256 of the picture of the signature. */
  readonly signatureSha256?: string;
}
