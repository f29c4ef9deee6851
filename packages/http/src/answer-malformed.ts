import type { Socket } from 'node:net';
import { httpProblems, type HttpProblemCode } from './http-problems.ts';
import { requestIdOf } from './request-id.ts';

/** The last word to a client whose bytes are no HTTP request, or came too slowly. Nothing of them is repeated. */
export function answerMalformed(error: Error & { code?: string }, socket: Socket): void {
  if (socket.destroyed || error.code === 'ECONNRESET') return;
  const code: HttpProblemCode =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'http/too-slow' : 'http/bad-request';
  const { status, title } = httpProblems[code];
  const body = JSON.stringify({
    type: `/problems/${code}`,
    title: title.zh,
    status,
    detail: title.en,
    instance: `urn:request:${requestIdOf({ headers: {} })}`,
    code,
  });
  if (!socket.writable) return void socket.destroy();
  socket.end(
    `HTTP/1.1 ${status} ${status === 408 ? 'Request Timeout' : 'Bad Request'}\r\n` +
      'content-type: application/problem+json; charset=utf-8\r\n' +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
