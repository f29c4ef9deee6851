import type { IncomingMessage, ServerResponse } from 'node:http';

const postable = ['/openid/authorization', '/openid/session/end'];
/** Less than what an address may be, together with the headers of a browser. */
const mostBytes = 12_000;

/**
 * Both endpoints take a form as well (OpenID Connect Core 3.1.2.1, RP-Initiated Logout 2). From another site a browser sends no
 * session cookie with a form, but does when it follows the answer: so a form is answered with the same request as an address, and
 * is read as from who is signed in. True when it was answered.
 */
export async function answerPosted(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  if (request.method !== 'POST' || !postable.includes(path)) return false;
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(
    request.headers['content-type'] ?? '',
  );
  const form = isForm ? await readForm(request) : undefined;
  const headers = { 'cache-control': 'no-store' };
  if (form === undefined) {
    response.writeHead(isForm ? 413 : 415, { ...headers, 'content-type': 'application/json' }).end(
      JSON.stringify({
        error: 'invalid_request',
        error_description: isForm
          ? `a form here has ${mostBytes} bytes at most`
          : 'send application/x-www-form-urlencoded',
      }),
    );
    return true;
  }
  // Of what comes, nothing but the parameters is put into the address.
  response.writeHead(303, { ...headers, location: `${path}?${new URLSearchParams(form)}` }).end();
  return true;
}

/** Undefined when it is too long. */
async function readForm(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
