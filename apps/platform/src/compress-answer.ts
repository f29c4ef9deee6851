import type { IncomingMessage, OutgoingHttpHeader, ServerResponse } from 'node:http';
import { gzip } from 'node:zlib';

const smallestToCompress = 800;

/**
 * Makes a page that somebody else writes leave in gzip. The page is kept until it is whole, which the portal's are; what is
 * small, compressed already or no text goes out as it is.
 */
export function compressAnswer(request: IncomingMessage, response: ServerResponse): void {
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return;
  if (request.method === 'HEAD') return;
  const chunks: Buffer[] = [];
  const end = response.end.bind(response);
  const keep = (chunk: unknown): void => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };

  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((one) => typeof one === 'object' && one !== null);
    for (const [name, value] of pairsOf(headers)) response.setHeader(name, value);
    return response;
  };
  response.flushHeaders = () => {};
  response.write = (chunk: unknown, ...rest: unknown[]) => {
    keep(chunk);
    callback(rest)?.();
    return true;
  };
  response.end = (chunk?: unknown, ...rest: unknown[]) => {
    if (typeof chunk !== 'function') keep(chunk);
    const done = callback([chunk, ...rest]);
    const body = Buffer.concat(chunks);
    if (body.length < smallestToCompress || !isText(response)) return finish(body, done);
    gzip(body, { level: 6 }, (error, small) => {
      if (error !== null) return finish(body, done);
      response.setHeader('content-encoding', 'gzip');
      response.appendHeader('vary', 'accept-encoding');
      finish(small, done);
    });
    return response;
  };

  function finish(body: Buffer, done: (() => void) | undefined): ServerResponse {
    response.removeHeader('transfer-encoding');
    if (body.length > 0) response.setHeader('content-length', body.length);
    // The original methods write the head: these stand-ins have only gathered it.
    for (const name of ['writeHead', 'write', 'end', 'flushHeaders'] as const) {
      Reflect.deleteProperty(response, name);
    }
    return body.length === 0 ? end(done) : end(body, done);
  }
}

function isText(response: ServerResponse): boolean {
  const type = String(response.getHeader('content-type') ?? '');
  return (
    /^(text\/|application\/(json|manifest|javascript)|image\/svg)/.test(type) &&
    !response.hasHeader('content-encoding')
  );
}

function pairsOf(headers: unknown): [string, string | number | string[]][] {
  if (Array.isArray(headers)) {
    const pairs: [string, string][] = [];
    for (let index = 0; index + 1 < headers.length; index += 2) {
      pairs.push([String(headers[index]), String(headers[index + 1])]);
    }
    return pairs;
  }
  return Object.entries((headers ?? {}) as Record<string, OutgoingHttpHeader>);
}

function callback(values: readonly unknown[]): (() => void) | undefined {
  return values.find((value) => typeof value === 'function') as (() => void) | undefined;
}
