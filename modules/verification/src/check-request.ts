import { digestFor, readAuthorization, requestText } from '@tongban/crypto';
import { ok, refuse, type Refusal, type Result } from '@tongban/kernel';
import type { Directory, KnownSystem } from './directory.ts';

/** A request whose signature is good: who sent it, and what makes it this one. */
export interface SignedRequest {
  readonly system: KnownSystem;
  readonly keyId: string;
  readonly at: string;
  readonly nonce: string;
  /** The text that was signed; its digest stands in the receipt. */
  readonly text: string;
}

export interface RequestToCheck {
  readonly authorization: string | undefined;
  readonly method: string;
  /** Path and query as on the request line. */
  readonly url: string;
  readonly body: Uint8Array;
  readonly address: string;
  readonly nowMs: number;
}

export type RequestRefusal =
  | 'verification/signature-missing'
  | 'verification/signature-wrong'
  | 'verification/time-out-of-window'
  | 'verification/network-not-allowed'
  | 'verification/system-suspended';

/** So far may the clock of a system be from ours, and so long is a request good. */
export const windowMs = 300_000;

/**
 * Whether the request is the system's, of now, and from where its contract says. An unknown system, an unknown key and a
 * wrong signature have one answer: who guesses learns nothing.
 */
export function checkRequest(
  directory: Directory,
  { authorization, method, url, body, address, nowMs }: RequestToCheck,
): Result<SignedRequest, Refusal<RequestRefusal>> {
  if (authorization === undefined) return missing();
  const claim = readAuthorization(authorization);
  if (claim === undefined) return missing();
  const { algorithm, system: code, keyId, at, nonce, signature } = claim;
  const system = directory.find(code);
  const key = system?.keys.get(keyId);
  if (system === undefined || key === undefined || key.algorithm !== algorithm) return wrong();
  if (nowMs < key.notBeforeMs || nowMs > key.notAfterMs) return wrong();
  const question = url.indexOf('?');
  const text = requestText({
    algorithm,
    method,
    path: question === -1 ? url : url.slice(0, question),
    query: question === -1 ? '' : url.slice(question + 1),
    bodyDigest: digestFor(algorithm, body),
    at,
    nonce,
    system: code,
    keyId,
  });
  if (!key.key.verify(text, signature)) return wrong();
  if (!(Math.abs(nowMs - Date.parse(at)) <= windowMs)) {
    return refuse('verification/time-out-of-window', {
      zh: '签名时间与平台时间相差超过 5 分钟，请校准时钟后重新签名。',
      en: 'The signed time is more than five minutes from ours. Set the clock and sign again.',
    });
  }
  if (system.suspended || system.contract?.live.status === 'suspended') {
    return refuse('verification/system-suspended', {
      zh: '该系统或其合约已暂停，请联系平台安全管理员。',
      en: 'The system or its contract is suspended. Ask the platform’s security officer.',
    });
  }
  if (system.contract !== undefined && !system.contract.admitsAddress(address)) {
    return refuse('verification/network-not-allowed', {
      zh: '请求来源网络不在合约约定的网段内。',
      en: 'The request comes from a network that the contract does not name.',
    });
  }
  return ok({ system, keyId, at, nonce, text });
}

function missing() {
  return refuse('verification/signature-missing', {
    zh: '请在 authorization 头中给出签名：Tongban 算法 系统 密钥 时间 随机数 签名。',
    en: 'Sign the request in the header authorization: Tongban algorithm system key time nonce signature.',
  });
}

function wrong() {
  return refuse('verification/signature-wrong', {
    zh: '签名、系统或密钥不正确，或密钥不在有效期内。',
    en: 'The signature, the system or the key is wrong, or the key is not in force.',
  });
}
