import type { WayOut } from '@tongban/outside-calls';
import type { Crossing } from '@tongban/zone-crossing';
import { passAcross } from './pass-across.ts';

/** Says, instead of an answer, that the other side gave none: the kind of the broken line. */
export const failureHeader = 'zone-call-failed';

const longestMs = 60_000;
/** Answers whose status allows no body. */
const bodiless = new Set([204, 205, 304]);

/** `fetch` for a zone without connections to the outside: the extranet calls for it, and fails as `fetch` fails. */
export function fetchAcross(crossing: Crossing): WayOut {
  return async (input, init) => {
    const request = new Request(input, init);
    const asked = passAcross({
      method: request.method,
      target: request.url,
      headers: Object.fromEntries(request.headers),
      body: new Uint8Array(await request.arrayBuffer()),
    });
    const answer = await Promise.race([
      crossing.ask('extranet', asked, { waitMs: longestMs }),
      whenAborted(request.signal),
    ]);
    if (answer === undefined) throw failed('ETIMEDOUT');
    const { status, headers, body } = answer;
    const failure = headers.find(([name]) => name === failureHeader)?.[1];
    if (failure !== undefined) throw failed(failure);
    const sent = new Headers();
    for (const [name, value] of headers) sent.append(name, value);
    return new Response(bodiless.has(status) ? null : Buffer.from(body, 'base64'), {
      status,
      headers: sent,
    });
  };
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

function failed(code: string): TypeError {
  return Object.assign(new TypeError('fetch failed', { cause: { code } }), { code });
}
