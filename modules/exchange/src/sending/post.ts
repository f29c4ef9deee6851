import { Agent, request } from 'node:http';
import { Agent as TlsAgent, request as tlsRequest } from 'node:https';
import { wayOutInUse } from '@tongban/outside-calls';
import type { WayOut } from '@tongban/outside-calls';

export interface PostAnswer {
  readonly status: number;
  readonly body: string;
  readonly retryAfterSeconds: number | undefined;
  /** What `accept-encoding` says of how content may be packed (RFC 9110 12.5.3). */
  readonly codings: string | undefined;
}

export type Post = (
  path: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array | string,
  /** Less than usual, for an attempt on a line that may be dead. */
  timeoutMs?: number,
) => Promise<PostAnswer>;

export interface PosterOptions {
  readonly url: string;
  /** One attempt takes no longer, from the first byte to the last. */
  readonly timeoutMs: number;
}

const largestAnswer = 32 * 1024 * 1024;

/** Posts to one partner over connections that are kept open. An answer of any status is an answer; silence throws. */
export function createPoster({ url, timeoutMs }: PosterOptions): { post: Post; close(): void } {
  const wayOut = wayOutInUse();
  if (wayOut !== undefined) return { post: postBy(wayOut, { url, timeoutMs }), close: () => {} };
  const isTls = url.startsWith('https:');
  const agent = isTls
    ? new TlsAgent({ keepAlive: true, maxSockets: 8 })
    : new Agent({ keepAlive: true, maxSockets: 8 });
  const send = isTls ? tlsRequest : request;
  return {
    post: (path, headers, body, shorterMs = timeoutMs) =>
      new Promise((resolve, reject) => {
        const outgoing = send(
          `${url}${path}`,
          {
            method: 'POST',
            agent,
            headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
            signal: AbortSignal.timeout(Math.min(shorterMs, timeoutMs)),
          },
          (incoming) => {
            const chunks: Buffer[] = [];
            let size = 0;
            incoming.on('data', (chunk: Buffer) => {
              size += chunk.length;
              if (size > largestAnswer) incoming.destroy(new Error('The answer is too long.'));
              else chunks.push(chunk);
            });
            incoming.on('error', reject);
            incoming.on('end', () => {
              const seconds = Number(incoming.headers['retry-after']);
              resolve({
                status: incoming.statusCode ?? 0,
                body: Buffer.concat(chunks).toString('utf8'),
                retryAfterSeconds: Number.isFinite(seconds) ? seconds : undefined,
                codings: incoming.headers['accept-encoding'],
              });
            });
          },
        );
        outgoing.on('error', reject);
        outgoing.end(body);
      }),
    close: () => agent.destroy(),
  };
}

/** From a zone that has no connections of its own to the outside. */
function postBy(wayOut: WayOut, { url, timeoutMs }: PosterOptions): Post {
  return async (path, headers, body, shorterMs = timeoutMs) => {
    const answer = await wayOut(`${url}${path}`, {
      method: 'POST',
      headers,
      body: body as string,
      signal: AbortSignal.timeout(Math.min(shorterMs, timeoutMs)),
    });
    const seconds = Number(answer.headers.get('retry-after') ?? undefined);
    return {
      status: answer.status,
      body: await answer.text(),
      retryAfterSeconds: Number.isFinite(seconds) ? seconds : undefined,
      codings: answer.headers.get('accept-encoding') ?? undefined,
    };
  };
}
