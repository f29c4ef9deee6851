import { readSm2PublicKey, sm2Verify, sm3 } from '@tongban/crypto';
import type { KeyOps, Sm2PublicKey } from '@tongban/crypto';

/** Who signs for this platform. `KeyOps` is one. */
export type Signer = Pick<KeyOps, 'sign' | 'signingKey'>;

export type Headers = Readonly<Record<string, string>>;

/** RFC 9530, with SM3 (GB/T 32905) where the registry has SHA-2. */
export function contentDigest(bytes: Uint8Array): string {
  return `sm3=:${Buffer.from(sm3(bytes)).toString('base64')}:`;
}

/** Signs the named headers (RFC 9421, SM2 with SM3): gives the two headers to send along. */
export function signHeaders(
  headers: Headers,
  names: readonly string[],
  { signer, created }: { signer: Signer; created: number },
): Headers {
  const parameters = `(${names.map((name) => `"${name}"`).join(' ')});created=${created};keyid="${signer.signingKey.keyId}";alg="sm2-sm3"`;
  const { signature } = signer.sign(Buffer.from(signatureBase(headers, names, parameters)));
  return {
    'signature-input': `batch=${parameters}`,
    signature: `batch=:${Buffer.from(signature).toString('base64')}:`,
  };
}

/** Whether the partner signed these headers, all of the named ones and no fewer. */
export function headersAreGenuine(
  headers: Headers,
  names: readonly string[],
  keyOf: (keyId: string) => Sm2PublicKey | undefined,
): boolean {
  const parameters = /^batch=(\(.*\);created=\d+;keyid="([0-9a-f]{16})";alg="sm2-sm3")$/.exec(
    headers['signature-input'] ?? '',
  );
  const value = /^batch=:([A-Za-z0-9+/=]{86,88}):$/.exec(headers['signature'] ?? '');
  if (parameters === null || value === null) return false;
  if (!parameters[1]!.startsWith(`(${names.map((name) => `"${name}"`).join(' ')})`)) return false;
  const key = keyOf(parameters[2]!);
  if (key === undefined) return false;
  const base = Buffer.from(signatureBase(headers, names, parameters[1]!));
  const signature = Buffer.from(value[1]!, 'base64');
  return signature.toString('base64') === value[1] && sm2Verify(key, base, signature);
}

/** A partner's public key as the 130 hexadecimal digits in which the two exchanged it. */
export function readPartnerKey(point: string): Sm2PublicKey {
  return readSm2PublicKey(Buffer.from(point, 'hex'));
}

function signatureBase(headers: Headers, names: readonly string[], parameters: string): string {
  const lines = names.map((name) => `"${name}": ${headers[name] ?? ''}`);
  return `${lines.join('\n')}\n"@signature-params": ${parameters}`;
}
