import { createHash } from 'node:crypto';
import { isId } from '@tongban/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actorKey } from './actor.ts';
import { httpProblem } from './problem-error.ts';

export interface StoredAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export type Taken =
  | { readonly kind: 'mine' }
  | { readonly kind: 'in-flight' }
  /** Begun, and never answered: whether it was done is not known. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'other-request' }
  | { readonly kind: 'answered'; readonly answer: StoredAnswer };

/** Where first answers are kept. `databaseIdempotency` keeps them in PostgreSQL, schema `http`. */
export interface IdempotencyStore {
  /** Claims the key for this request, or says what became of it before. */
  take(request: { actor: string; key: string; route: string; digest: string }): Promise<Taken>;
  keep(request: { actor: string; key: string; route: string }, answer: StoredAnswer): Promise<void>;
  /** After a failure in the middle: whether it was done is not known, and it is not begun again. */
  doubt(request: { actor: string; key: string; route: string }): Promise<void>;
  /** Frees the key after an answer that a retry may better. */
  release(request: { actor: string; key: string; route: string }): Promise<void>;
}

/** The client's name for this act, a UUID it makes before sending and uses again when it sends again. */
export function parseIdempotencyKey(header: string | string[] | undefined): string {
  if (header === undefined || header === '') {
    throw httpProblem('http/idempotency-key-missing', {
      zh: '请在 Idempotency-Key 中给出一个 UUID，重发时使用同一个。',
      en: 'Send a UUID in Idempotency-Key, and the same one when you send again.',
    });
  }
  const key = String(header).toLowerCase();
  if (!isId(key)) {
    throw httpProblem('http/idempotency-key-malformed', {
      zh: 'Idempotency-Key 应为 UUID。',
      en: 'Idempotency-Key must be a UUID.',
    });
  }
  return key;
}

/** Adds claim, replay and keeping to the routes with `config.idempotency: 'stored'`. */
export function replayFirstAnswers(app: FastifyInstance, store: IdempotencyStore): void {
  app.addHook('onRoute', (route) => {
    if (route.config?.idempotency !== 'stored') return;
    const name = `${String(route.method)} ${route.url}`;
    route.preHandler = [...listOf(route.preHandler), claim(store, name)];
    route.onSend = [...listOf(route.onSend), keep(store, name)];
  });
}

const claimed = new WeakSet<FastifyRequest>();

function claim(store: IdempotencyStore, route: string) {
  return async function claimKey(request: FastifyRequest, reply: FastifyReply) {
    const taken = await store.take({ ...nameOf(request, route), digest: digestOf(request) });
    switch (taken.kind) {
      case 'mine':
        claimed.add(request);
        return;
      case 'in-flight':
        throw httpProblem(
          'http/idempotency-in-flight',
          {
            zh: '同一请求正在处理中，请稍后用同一幂等键重试。',
            en: 'The same request is being worked on. Try again shortly with the same key.',
          },
          { headers: { 'retry-after': '1' } },
        );
      case 'unknown':
        throw httpProblem('http/outcome-unknown', {
          zh: '处理该请求时系统中断，是否已经生效无法确定。请先查看结果；确认没有生效的，使用新的幂等键重新提交。',
          en: 'The system was interrupted over this request, and whether it took effect is not known. Look first; if it did not, send it again with a new key.',
        });
      case 'other-request':
        throw httpProblem('http/idempotency-key-reused', {
          zh: '该幂等键已用于内容不同的请求。新的操作请使用新的键。',
          en: 'This key was used for a request with other content. Use a new key for a new act.',
        });
      case 'answered':
        return reply
          .code(taken.answer.status)
          .header('content-type', taken.answer.contentType)
          .header('idempotency-replayed', 'true')
          .serializer((payload: unknown) => payload as string)
          .send(taken.answer.body);
    }
  };
}

function keep(store: IdempotencyStore, route: string) {
  return async function keepAnswer(request: FastifyRequest, reply: FastifyReply, payload: unknown) {
    if (!claimed.delete(request)) return payload;
    const name = nameOf(request, route);
    const final = reply.statusCode < 500 && reply.statusCode !== 429;
    if (final && (typeof payload === 'string' || payload === null || payload === undefined)) {
      const contentType = String(reply.getHeader('content-type') ?? 'application/json');
      await store.keep(name, { status: reply.statusCode, contentType, body: payload ?? '' });
    } else {
      await (leavesDoubt(reply.statusCode, payload) ? store.doubt(name) : store.release(name));
    }
    return payload;
  };
}

/** A bug or a lost database may have struck after the work was done; a refusal that says “not now” did nothing. */
function leavesDoubt(status: number, payload: unknown): boolean {
  return status === 500 || (typeof payload === 'string' && payload.includes('"http/unavailable"'));
}

function nameOf(request: FastifyRequest, route: string) {
  return { actor: actorKey(request.actor), key: request.idempotencyKey, route };
}

function digestOf(request: FastifyRequest): string {
  const content = JSON.stringify([request.params, request.query, request.body ?? null]);
  return createHash('sha256').update(content).digest('hex');
}

function listOf<Item>(value: Item | readonly Item[] | undefined): Item[] {
  return value === undefined ? [] : Array.isArray(value) ? [...value] : [value as Item];
}
