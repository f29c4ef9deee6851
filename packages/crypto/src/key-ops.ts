import type { Refusal, Result } from '@tongban/kernel';
import type { BlindIndexPurpose } from './blind-index.ts';
import type { DataKeyStore } from './data-key-store.ts';
import type { CryptoProblemCode } from './problems.ts';
import type { Sealed } from './seal.ts';

/** A signature and the key it is by. */
export interface Signed {
  readonly keyId: string;
  /** r and s of SM2 with SM3: 64 bytes. */
  readonly signature: Uint8Array;
}

/**
 * Everything the platform does with secret keys. `softwareKeys` does it in this process; a deployment under
 * 密评 (GB/T 39786) puts a certified device behind the same interface.
 */
export interface KeyOps {
  /** Encrypts for one subject. The subject's data key is made at first use. */
  seal(subjectId: string, plaintext: string | Uint8Array): Promise<Sealed>;
  open(subjectId: string, sealed: Sealed): Promise<Result<Uint8Array, Refusal<CryptoProblemCode>>>;
  openText(subjectId: string, sealed: Sealed): Promise<Result<string, Refusal<CryptoProblemCode>>>;
  /** Destroys the subject's data key: what was sealed for the subject can never be read again. */
  forget(subjectId: string): Promise<void>;
  /** The same keys with another place for data keys, such as the transaction of the moment. */
  withDataKeys(dataKeys: DataKeyStore): KeyOps;

  /** A keyed digest by which a value can be found and not read. Equal values have equal digests. */
  blindIndex(purpose: BlindIndexPurpose, text: string): string;

  /** A code for a QR that cannot be guessed, and its check before any database is asked. */
  createToken(purpose: string): string;
  readToken(purpose: string, text: string): Result<string, Refusal<'crypto/token-wrong'>>;

  /** HMAC-SM3 under a key of its own for each purpose: signed call-backs, pairwise identifiers. */
  mac(purpose: string, data: string | Uint8Array): Uint8Array;

  /** SM2 with SM3 under the platform's signing key. */
  sign(message: Uint8Array): Signed;
  verify(message: Uint8Array, signed: Signed): boolean;
  /** The platform's public key as a 65-byte point. */
  readonly signingKey: { readonly keyId: string; readonly point: Uint8Array };
}
