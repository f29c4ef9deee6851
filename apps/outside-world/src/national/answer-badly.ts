import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Misbehaviour } from './misbehaviours.ts';

export type Place = 'discovery' | 'keys' | 'token-response' | 'userinfo';

const followed = 'followed=yes';
const tooLong = 1_000_000;
const everyMs = 200;
/** Even an answer that never ends does when nobody has waited for it that long. */
const mostMs = 60_000;

/** What is said is right; how it is said is what no client should take. */
export async function answerBadly(
  request: FastifyRequest,
  reply: FastifyReply,
  {
    misbehaviour,
    place,
    right,
  }: { misbehaviour: Misbehaviour | undefined; place: Place; right: () => Promise<object> },
): Promise<unknown> {
  const isFollowed = request.url.includes(followed);
  switch (misbehaviour) {
    case `${place}-not-json`:
      return reply.type('text/html').send('<p>busy</p>');
    case `${place}-as-text`:
      return reply.type('text/plain').send(JSON.stringify(await right()));
    case `${place}-redirected`:
      return isFollowed ? right() : reply.redirect(`${request.url}?${followed}`, 307);
    case `${place}-too-long`:
      return { ...(await right()), padding: 'x'.repeat(tooLong) };
    case `${place}-never-ends`:
      return neverEnd(reply);
    default:
      return right();
  }
}

function neverEnd(reply: FastifyReply): FastifyReply {
  const { raw } = reply.hijack();
  raw.writeHead(200, { 'content-type': 'application/json' });
  raw.write('{');
  const timer = setInterval(() => raw.write(' '), everyMs);
  const end = setTimeout(() => raw.destroy(), mostMs).unref();
  raw.on('close', () => {
    clearInterval(timer);
    clearTimeout(end);
  });
  return reply;
}
