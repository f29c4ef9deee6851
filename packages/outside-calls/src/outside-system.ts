import { setTimeout as pause } from 'node:timers/promises';
import { ok, refuse, type Bilingual, type Refusal, type Result } from '@tongban/kernel';
import { createBreaker, type BreakerLimits } from './breaker.ts';
import { readBounded } from './read-bounded.ts';

export interface OutsideSystemOptions {
  /** What the system is called in refusals and measures. */
  readonly name: Bilingual;
  readonly url: string;
  readonly authorization?: string;
  readonly limits?: Partial<CallLimits>;
}

export interface CallLimits {
  /** Of one attempt. */
  readonly timeoutMs: number;
  readonly retries: number;
  readonly pauseMs: number;
  readonly answerBytes: number;
  readonly breaker: BreakerLimits;
}

export const usualCallLimits: CallLimits = {
  timeoutMs: 3000,
  retries: 1,
  pauseMs: 100,
  answerBytes: 65_536,
  breaker: { failures: 5, openMs: 10_000 },
};

export interface OutsideCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Sent as JSON, or as it is when it is bytes; then the media type is needed. */
  readonly body?: unknown;
  readonly mediaType?: string;
}

export interface OutsideAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A system we do not own. Its calls end in bounded time, with an answer or a refusal, never with an exception. */
export interface OutsideSystem {
  call(call: OutsideCall): Promise<Result<OutsideAnswer, Refusal<'outside-calls/unavailable'>>>;
  /** For the readiness page and the measures. */
  state(): 'closed' | 'open' | 'half-open';
}

export function createOutsideSystem(options: OutsideSystemOptions): OutsideSystem {
  const limits = { ...usualCallLimits, ...options.limits };
  const breaker = createBreaker(limits.breaker);
  return {
    state: () => breaker.state,
    async call(call) {
      for (let attempt = 0; attempt <= limits.retries; attempt += 1) {
        if (attempt > 0) await pause(limits.pauseMs);
        if (!breaker.admits()) break;
        const answer = await send(options, limits, call);
        if (answer !== undefined) {
          breaker.succeeded();
          return ok(answer);
        }
        breaker.failed();
      }
      return refuse('outside-calls/unavailable', {
        zh: `${options.name.zh}暂时无法连接，请稍后再试。`,
        en: `${options.name.en} cannot be reached for the moment. Try again later.`,
      });
    },
  };
}

/** One attempt; undefined for everything that is the other side's failure. */
async function send(
  { url, authorization }: OutsideSystemOptions,
  { timeoutMs, answerBytes }: CallLimits,
  { method, path, body, mediaType }: OutsideCall,
): Promise<OutsideAnswer | undefined> {
  try {
    const answer = await fetch(`${url}${path}`, {
      method,
      redirect: 'error',
      headers: {
        accept: 'application/json',
        ...(authorization !== undefined && { authorization }),
        ...(body !== undefined && { 'content-type': mediaType ?? 'application/json' }),
      },
      ...(body !== undefined && { body: encode(body) }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (answer.status >= 500 || answer.status === 429 || answer.status === 408) {
      await answer.body?.cancel();
      return undefined;
    }
    const text = (await readBounded(answer, answerBytes)).toString('utf8');
    return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
  } catch {
    // Refused, cut, late, too long or not JSON: to us it is one thing, and its text may repeat what was sent.
    return undefined;
  }
}

function encode(body: unknown): string | Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
}
