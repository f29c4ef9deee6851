import { canonicalJson, sm2Verify, sm3 } from '@tongban/crypto';
import type { Sm2PublicKey } from '@tongban/crypto';
import type { Signer } from './http-signature.ts';

/** The receiver's word that rows are durable in its book, and which of them it would not take. */
export interface Receipt {
  readonly batch: string;
  readonly stream: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Rows that changed something; a repeated row changes nothing and is no fault. */
  readonly applied: number;
  readonly rejected: readonly RejectedRow[];
  readonly digest: string;
  /** SM3 over the root before and the digest: each receipt stands for the whole stream up to it. */
  readonly root: string;
  readonly at: string;
  /** How many more rows the receiver will take at once. */
  readonly credit: number;
}

export interface RejectedRow {
  readonly pos: number;
  readonly rowGuid: string;
  readonly code: string;
}

/** The receipt as text with the receiver's signature over everything in it. */
export function signReceipt(receipt: Receipt, signer: Signer): string {
  return signStatement(receipt, signer);
}

export function readReceipt(text: string, key: Sm2PublicKey): Receipt | undefined {
  return readStatement<Receipt>(text, key);
}

/** Any statement of one platform to another, signed as a whole (SM2 with SM3 over its canonical JSON, RFC 8785). */
export function signStatement(statement: object, signer: Signer): string {
  const { keyId, signature } = signer.sign(Buffer.from(canonicalJson(statement as never)));
  return JSON.stringify({
    ...statement,
    signature: { keyId, value: Buffer.from(signature).toString('base64') },
  });
}

/** The statement when the key's owner signed exactly this, undefined otherwise. */
export function readStatement<Statement extends object>(
  text: string,
  key: Sm2PublicKey,
): Statement | undefined {
  try {
    const { signature, ...statement } = JSON.parse(text) as Record<string, unknown> & {
      signature?: { keyId?: string; value?: string };
    };
    const value = Buffer.from(signature?.value ?? '', 'base64');
    if (signature?.keyId !== key.keyId) return undefined;
    // Base64 has several spellings of the same bytes; only one of them is what was signed and kept.
    if (value.toString('base64') !== signature.value) return undefined;
    if (Object.keys(signature).length !== 2) return undefined;
    return sm2Verify(key, Buffer.from(canonicalJson(statement as never)), value)
      ? (statement as Statement)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The root behind the next batch of a stream. */
export function nextRoot(root: string, digest: string): string {
  return Buffer.from(sm3(`${root}\n${digest}`)).toString('hex');
}

export const firstRoot = '0'.repeat(64);
