/** Why the system asks. Stands in the contract (purpose and legal basis) and in the system's own files (matter). */
export interface Asking {
  readonly purpose: string;
  readonly legalBasis: string;
  readonly matter: string;
}

export interface Person {
  readonly name: string;
  readonly number: string;
}

export type DocumentType =
  | 'passport'
  | 'foreign-passport'
  | 'to-hong-kong-macao-permit'
  | 'from-taiwan-permit'
  | 'from-hong-kong-macao-permit'
  | 'to-taiwan-permit'
  | 'foreign-permanent-residence';

export interface Enterprise {
  /** Unified social credit code, 18 characters. */
  readonly creditCode: string;
  readonly enterpriseName: string;
  readonly representativeName: string;
  readonly representativeNumber: string;
}

export type VerificationResult = 'match' | 'no_match' | 'unable';

export interface VerificationAnswer {
  readonly result: VerificationResult;
  /** The number of the receipt; keep it with the matter. */
  readonly receipt: string;
  readonly answeredAt: string;
}

export type FaceTurn = 'left' | 'right';

/** What the person is to do before the camera. Good once, for two minutes. */
export interface FaceChallenge {
  readonly challengeId: string;
  /** Straight ahead first, then these in their order: the person's own left and right. */
  readonly turns: readonly FaceTurn[];
  readonly expiresAt: string;
}

/** The platform said no, in a way that repeating does not change; `code` is in the error catalogue. */
export class VerificationRefused extends Error {
  override readonly name = 'VerificationRefused';
  readonly code: string;
  readonly status: number;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: string, status: number, detail: string, retryAfterSeconds?: number) {
    super(detail);
    this.code = code;
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
