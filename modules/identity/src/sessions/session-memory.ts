import type { Queryable } from '@tongban/database';
import type { Actor } from '@tongban/http';
import type { Instant } from '@tongban/kernel';
import { listEndings } from '../queries/list-endings.ts';

export interface RememberedSession {
  readonly actor: Actor;
  readonly agentHash: Buffer;
  readonly until: Instant;
  /** When its row began to be read. */
  readonly loadedAt: number;
}

/** The sessions this process has seen lately, each under the digest of its token. */
export interface SessionMemory {
  recall(key: string): Promise<RememberedSession | undefined>;
  remember(key: string, session: RememberedSession): void;
  forget(key: string): void;
  /** After an ending in this process: the endings are read before anything is believed again. */
  refresh(): void;
}

// A remembered session is believed only when the endings of all processes were read this recently…
const endingsReadEveryMs = 250;
// …and never for longer than this; then the row is read again, which also keeps the idle time.
const rememberedMs = 5000;
const mostRemembered = 50_000;

/**
 * Before memory is believed, the tokens that died are read if that was not done in the last quarter of a second: one small
 * question for all requests, asked only while there are requests. When it cannot be asked, nothing is believed.
 */
export function createSessionMemory(db: Queryable): SessionMemory {
  const remembered = new Map<string, RememberedSession>();
  let endingsReadAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  async function readEndings(): Promise<void> {
    const startedAt = performance.now();
    const { tokenHashes, complete } = await listEndings(db);
    if (!complete) remembered.clear();
    for (const tokenHash of tokenHashes) remembered.delete(tokenHash);
    endingsReadAt = startedAt;
  }

  return {
    async recall(key) {
      if (!remembered.has(key)) return undefined;
      if (performance.now() - endingsReadAt > endingsReadEveryMs) {
        reading ??= readEndings().finally(() => {
          reading = undefined;
        });
        await reading;
      }
      const found = remembered.get(key);
      const isRecent = found !== undefined && performance.now() - found.loadedAt <= rememberedMs;
      return isRecent ? found : undefined;
    },
    remember(key, session) {
      remembered.delete(key);
      remembered.set(key, session);
      if (remembered.size <= mostRemembered) return;
      const oldest = remembered.keys().next();
      if (!oldest.done) remembered.delete(oldest.value);
    },
    forget: (key) => void remembered.delete(key),
    refresh() {
      endingsReadAt = Number.NEGATIVE_INFINITY;
    },
  };
}
