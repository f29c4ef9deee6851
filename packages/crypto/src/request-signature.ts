import { signingAlgorithms, type SigningAlgorithm } from './signing-suites.ts';

/** Everything a signature over a request covers: nothing of it can be changed, moved to another address or sent later. */
export interface RequestToSign {
  readonly algorithm: SigningAlgorithm;
  readonly method: string;
  /** As on the request line, without the query. */
  readonly path: string;
  /** As on the request line after the question mark; empty when there is none. */
  readonly query: string;
  /** `digestFor(algorithm, body)`; of the empty body when there is none. */
  readonly bodyDigest: Uint8Array;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** A UUID that the system never uses again. */
  readonly nonce: string;
  readonly system: string;
  readonly keyId: string;
}

/** What stands in the header `authorization` of a signed request. */
export interface RequestAuthorization {
  readonly algorithm: SigningAlgorithm;
  readonly system: string;
  readonly keyId: string;
  readonly at: string;
  readonly nonce: string;
  readonly signature: Uint8Array;
}

/** The text that is signed: ten lines. */
export function requestText(request: RequestToSign): string {
  const { algorithm, method, path, query, bodyDigest, at, nonce, system, keyId } = request;
  const digest = Buffer.from(
    bodyDigest.buffer,
    bodyDigest.byteOffset,
    bodyDigest.byteLength,
  ).toString('hex');
  return `TONGBAN-REQUEST-1\n${algorithm}\n${method}\n${path}\n${query}\n${digest}\n${at}\n${nonce}\n${system}\n${keyId}`;
}

export function writeAuthorization(parts: RequestAuthorization): string {
  const { algorithm, system, keyId, at, nonce, signature } = parts;
  const signed = Buffer.from(signature).toString('base64url');
  return `Tongban ${algorithm} ${system} ${keyId} ${at} ${nonce} ${signed}`;
}

/** Undefined for a header that is not of this form. */
export function readAuthorization(header: string): RequestAuthorization | undefined {
  const found = form.exec(header);
  if (found === null) return undefined;
  const [, name, system, keyId, at, nonce, signed] = found as unknown as string[];
  const algorithm = signingAlgorithms.find((known) => known === name);
  if (algorithm === undefined) return undefined;
  const signature = Buffer.from(signed!, 'base64url');
  // One spelling only: base64url has spare bits at its end.
  if (signature.toString('base64url') !== signed) return undefined;
  return { algorithm, system: system!, keyId: keyId!, at: at!, nonce: nonce!, signature };
}

const form =
  /^Tongban ([A-Za-z0-9-]{3,20}) ([A-Za-z0-9.-]{1,40}) ([A-Za-z0-9.-]{1,40}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}) ([\w-]{43,100})$/;
