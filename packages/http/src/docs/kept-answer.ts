import { gzipSync } from 'node:zlib';
import type { FastifyReply } from 'fastify';

/** An answer that is the same for everybody: made, and compressed, once. */
export interface KeptAnswer {
  readonly plain: Buffer;
  readonly gzip: Buffer;
}

export function keepAnswer(text: string): KeptAnswer {
  const plain = Buffer.from(text);
  return { plain, gzip: gzipSync(plain) };
}

export function sendKept(reply: FastifyReply, { plain, gzip }: KeptAnswer) {
  const accepted = String(reply.request.headers['accept-encoding'] ?? '');
  if (!/\bgzip\b/.test(accepted)) return reply.send(plain);
  return reply.header('content-encoding', 'gzip').send(gzip);
}
