import { newNonce } from './new-nonce.ts';
import { statementSealer, type SealTo } from './seal-statements.ts';
import { requestSigner, type SystemAccess } from './sign-request.ts';
import {
  VerificationRefused,
  type Asking,
  type DocumentType,
  type Enterprise,
  type FaceChallenge,
  type Person,
  type VerificationAnswer,
} from './statements.ts';

export interface VerificationClientOptions extends SystemAccess {
  /** Of the platform, without a path: `https://tongban.example.gov.cn`. */
  readonly url: string;
  readonly timeoutMs?: number;
  /** How often a request whose fate is unknown is sent again, with the same nonce. */
  readonly retries?: number;
  /** Closes the fields of persons to gateways and proxies: to this key, or to the one the platform tells. In the clear without. */
  readonly sealTo?: SealTo;
  /**
   * Keys of the receipt log by their fingerprint, noted outside the platform (65 bytes each). With them a key that is fetched is used
   * only when one of them, or one that follows from them, signed it: somebody on the way cannot put a key of his own in its place.
   */
  readonly logKeys?: ReadonlyMap<string, Uint8Array>;
}

export interface VerificationClient {
  verifyNameAndNumber(asking: Asking, person: Person): Promise<VerificationAnswer>;
  verifyNameNumberAndValidity(
    asking: Asking,
    person: Person & { validUntil: string },
  ): Promise<VerificationAnswer>;
  verifyNameNumberAndPhone(
    asking: Asking,
    person: Person & { phone: string },
  ): Promise<VerificationAnswer>;
  /** Passports, travel permits and permanent residence cards. */
  verifyDocument(
    asking: Asking,
    document: Person & { documentType: DocumentType },
  ): Promise<VerificationAnswer>;
  verifyEnterpriseAndRepresentative(
    asking: Asking,
    statement: Enterprise,
  ): Promise<VerificationAnswer>;
  /** A network identity credential (网证) the person gave this system; with a match the organ's own name for the person. */
  verifyNetworkIdentity(
    asking: Asking,
    statement: { credential: string },
  ): Promise<VerificationAnswer & { readonly pseudonym?: string }>;
  /**
   * Begins a check of a live face, after the person has consented to the words of that version (`2026-11`) and was offered another
   * way. The answer says which turns to ask for while pictures are taken.
   */
  openFaceChallenge(
    asking: Asking,
    consented: Person & { readonly consent: string },
  ): Promise<FaceChallenge>;
  /**
   * Four to nine JPEG pictures in the order they were taken, straight ahead first. `VerificationRefused` with
   * `verification/face-retake` says in plain words what to do better; it is not counted.
   */
  verifyNameNumberAndFace(
    asking: Asking,
    capture: Person & { readonly challengeId: string; readonly frames: readonly Uint8Array[] },
  ): Promise<VerificationAnswer>;
  /** The receipt with its proof, once its batch is sealed (a second later). */
  getReceipt(receipt: string): Promise<unknown>;
  /** Any signed request; for calls this client has no method for. */
  send(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown>;
}

/** Signs and sends. A request that got no answer is sent again with its nonce: answered twice, metered once. */
export function createVerificationClient(options: VerificationClientOptions): VerificationClient {
  const { url, timeoutMs = 5_000, retries = 2 } = options;
  const sign = requestSigner(options);

  async function send(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
    const text = body === undefined ? '' : JSON.stringify(body);
    const nonce = newNonce();
    const at = new Date();
    const request = {
      method,
      headers: {
        authorization: sign({ method, url: path, body: text, at, nonce }),
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: text }),
    };
    for (let attempt = 0; ; attempt += 1) {
      try {
        const signal = AbortSignal.timeout(timeoutMs);
        return await readAnswer(await fetch(`${url}${path}`, { ...request, signal }));
      } catch (error) {
        const isFinal = error instanceof VerificationRefused && error.status !== 503;
        if (isFinal || attempt >= retries) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
      }
    }
  }

  const { sealTo, system, logKeys } = options;
  const sealer =
    sealTo &&
    statementSealer({
      system,
      sealTo,
      get: (path) => send('GET', path),
      ...(logKeys !== undefined && { logKeys }),
    });

  async function post<Answer>(path: string, asking: Asking, statement: object): Promise<Answer> {
    const url = `/api/verifications/${path}`;
    if (sealer === undefined)
      return (await send('POST', url, { ...asking, ...statement })) as Answer;
    const sealed = async () => ({ ...asking, sealed: await sealer.seal(statement) });
    try {
      return (await send('POST', url, await sealed())) as Answer;
    } catch (error) {
      // The platform has changed its key: nothing was answered or counted, so the question is sealed and asked anew.
      if (!sealer.isKeyGone(error)) throw error;
      sealer.renew();
      return (await send('POST', url, await sealed())) as Answer;
    }
  }

  const ask = (path: string) => (asking: Asking, statement: object) =>
    post<VerificationAnswer>(path, asking, statement);
  return {
    send,
    verifyNameAndNumber: ask('name-and-number'),
    verifyNameNumberAndValidity: ask('name-number-and-validity'),
    verifyNameNumberAndPhone: ask('name-number-and-phone'),
    verifyDocument: ask('document'),
    verifyEnterpriseAndRepresentative: ask('enterprise-and-representative'),
    verifyNetworkIdentity: ask('network-identity'),
    openFaceChallenge: (asking, consented) => post('face-challenges', asking, consented),
    verifyNameNumberAndFace: (asking, { frames, ...statement }) =>
      ask('name-number-and-face')(asking, {
        ...statement,
        frames: frames.map((frame) => Buffer.from(frame).toString('base64')),
      }),
    getReceipt: (receipt) => send('GET', `/api/verification-receipts/${receipt}`),
  };
}

async function readAnswer(answer: Response): Promise<unknown> {
  const body: unknown = await answer.json();
  if (answer.ok) return body;
  const { code = 'unknown', detail = '' } = (body ?? {}) as { code?: string; detail?: string };
  const wait = Number(answer.headers.get('retry-after') ?? Number.NaN);
  throw new VerificationRefused(code, answer.status, detail, Number.isNaN(wait) ? undefined : wait);
}
