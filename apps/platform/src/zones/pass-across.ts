import type { IncomingHttpHeaders } from 'node:http';
import type { AskedFor } from '@tongban/zone-crossing';

/** What concerns one connection only, and what the other side reckons itself. */
const ofTheConnection = new Set([
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** An HTTP request as it crosses. */
export function passAcross(request: {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly address?: string;
  readonly body: Uint8Array;
}): AskedFor {
  const { method, target, headers, address, body } = request;
  return {
    method,
    target,
    headers: Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) =>
        value === undefined || ofTheConnection.has(name) ? [] : [[name, [value].flat().join(', ')]],
      ),
    ),
    ...(address !== undefined && { address }),
    body: Buffer.from(body).toString('base64'),
  };
}

/** The headers of an answer that crosses back. */
export function headersAcross(
  headers: Iterable<readonly [string, string | number | readonly string[] | undefined]>,
): (readonly [string, string])[] {
  return [...headers].flatMap(([name, value]) =>
    value === undefined || ofTheConnection.has(name.toLowerCase())
      ? []
      : [value].flat().map((each) => [name, String(each)] as const),
  );
}
