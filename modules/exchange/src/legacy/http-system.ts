import { parsePage } from './parse-page.ts';
import type { LegacyPage } from './parse-page.ts';
import type { LegacyStatus } from './case-statuses.ts';

/** A provincial system of before, as far as the hub asks it anything. Every call ends in bounded time or throws. */
export interface LegacySystem {
  readonly code: string;
  /** Cases after a place it named itself; from the beginning without one. */
  pullCases(after: string | undefined): Promise<LegacyPage>;
  /** Status call-back. May be told twice. */
  tellStatuses(statuses: readonly LegacyStatus[]): Promise<void>;
  /** The catalogue in force, as CSV. */
  giveItems(csv: string): Promise<void>;
}

const timeoutMs = 15_000;
const mostBytes = 16 * 1024 * 1024;

/** Over HTTP with a key agreed on: cases as XML, statuses as JSON, items as CSV. */
export function httpLegacySystem({
  code,
  url,
  key,
}: {
  readonly code: string;
  readonly url: string;
  readonly key: string;
}): LegacySystem {
  async function call(path: string, method: string, more: { type?: string; body?: string } = {}) {
    const answer = await fetch(`${url}${path}`, {
      method,
      redirect: 'error',
      headers: {
        authorization: `Bearer ${key}`,
        ...(more.type !== undefined && { 'content-type': more.type }),
      },
      ...(more.body !== undefined && { body: more.body }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!answer.ok) throw new Error(`The system answered ${answer.status}.`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (bytes.byteLength > mostBytes) throw new Error('The answer is too long.');
    return bytes;
  }
  return {
    code,
    async pullCases(after) {
      return parsePage(await call(`/cases?after=${encodeURIComponent(after ?? '')}`, 'GET'));
    },
    async tellStatuses(statuses) {
      await call('/statuses', 'POST', {
        type: 'application/json',
        body: JSON.stringify({ statuses }),
      });
    },
    async giveItems(csv) {
      await call('/items', 'PUT', { type: 'text/csv', body: csv });
    },
  };
}
