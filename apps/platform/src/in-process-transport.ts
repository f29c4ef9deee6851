import type { Server } from '@tongban/http';

/** How the portal's pages reach the API inside one program: like `fetch`, without a socket. */
export type Transport = (path: string, init: RequestInit) => Promise<Response>;

/** Answers whose status allows no body. */
const bodiless = new Set([204, 205, 304]);

/** The reader's own address goes along, so that the API limits readers and not the portal. */
export function inProcessTransport(app: Server, remoteAddress: string): Transport {
  return async (path, init) => {
    const request = new Request(new URL(path, 'http://portal.internal'), init);
    const payload = request.body === null ? undefined : Buffer.from(await request.arrayBuffer());
    const answer = await app.inject({
      method: request.method as 'GET',
      url: path,
      remoteAddress,
      headers: Object.fromEntries(request.headers),
      ...(payload === undefined ? {} : { payload }),
    });
    const headers = new Headers();
    for (const [name, value] of Object.entries(answer.headers)) {
      for (const one of [value].flat()) if (one !== undefined) headers.append(name, String(one));
    }
    const body = bodiless.has(answer.statusCode) ? null : new Uint8Array(answer.rawPayload);
    return new Response(body, { status: answer.statusCode, headers });
  };
}
