import {
  digestFor,
  readSigningKey,
  requestText,
  writeAuthorization,
  type SigningAlgorithm,
} from '@tongban/crypto';

/** What the platform gave the system. The key is the secret of HMAC, or the system's own private key (PKCS #8, DER). */
export interface SystemAccess {
  readonly system: string;
  readonly keyId: string;
  readonly algorithm: SigningAlgorithm;
  readonly key: Uint8Array;
}

export interface RequestParts {
  readonly method: string;
  /** With the query, as on the request line. */
  readonly url: string;
  readonly body: Uint8Array | string;
  readonly at: Date;
  /** A UUID; the same one when the same request is sent again. */
  readonly nonce: string;
}

/** Makes the header `authorization` of requests of one system. The key is read once. */
export function requestSigner(access: SystemAccess): (request: RequestParts) => string {
  const { system, keyId, algorithm } = access;
  const key = readSigningKey(algorithm, access.key);
  return function sign({ method, url, body, at: moment, nonce }) {
    const question = url.indexOf('?');
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    const at = moment.toISOString();
    const text = requestText({
      algorithm,
      method,
      path: question === -1 ? url : url.slice(0, question),
      query: question === -1 ? '' : url.slice(question + 1),
      bodyDigest: digestFor(algorithm, bytes),
      at,
      nonce,
      system,
      keyId,
    });
    return writeAuthorization({ algorithm, system, keyId, at, nonce, signature: key.sign(text) });
  };
}
