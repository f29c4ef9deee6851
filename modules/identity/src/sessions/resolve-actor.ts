import { groupCommit } from '@tongban/database';
import { anonymous, type Actor } from '@tongban/http';
import { addMs, type Clock, type Instant } from '@tongban/kernel';
import type { Database } from '@tongban/database';
import { findSessions, type StoredSession } from '../queries/find-sessions.ts';
import { listEndings } from '../queries/list-endings.ts';
import type { IdentitySettings } from '../settings.ts';
import { deviceOf } from './device.ts';
import { endSessionOfToken } from './end-sessions.ts';
import { hashOfToken, isSessionToken } from './session-token.ts';

/** Who a token stands for, thousands of times a second. */
export interface ActorResolver {
  resolve(token: string, userAgent?: string): Promise<Actor>;
  /** After an ending in this process: the endings are read before anything is believed again. */
  refresh(): void;
}

export interface ActorResolverParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly settings: Pick<IdentitySettings, 'personSession' | 'officerSession'>;
}

// A remembered session is believed only when the endings of all processes were read this recently…
const endingsReadEveryMs = 250;
// …and never for longer than this; then the row is read again, which also keeps the idle time.
const rememberedMs = 5000;
const mostRemembered = 50_000;

/**
 * Sessions are remembered for some seconds. Before memory is believed, the tokens that died are read if that was not done
 * in the last quarter of a second: one small question for all requests, asked only while there are requests. When it
 * cannot be asked, nothing is believed.
 */
export function createActorResolver({ db, clock, settings }: ActorResolverParts): ActorResolver {
  const remembered = new Map<string, Remembered>();
  let endingsReadAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  const loads = groupCommit<Buffer, StoredSession | undefined>({
    run: (hashes) =>
      findSessions(db, hashes, {
        personIdleMs: settings.personSession.idleMs,
        officerIdleMs: settings.officerSession.idleMs,
        at: clock(),
      }),
    lanes: 4,
  });

  async function readEndings(): Promise<void> {
    const startedAt = performance.now();
    const { tokenHashes, complete } = await listEndings(db);
    if (!complete) remembered.clear();
    for (const tokenHash of tokenHashes) remembered.delete(tokenHash);
    endingsReadAt = startedAt;
  }

  async function recall(key: string): Promise<Remembered | undefined> {
    if (!remembered.has(key)) return undefined;
    if (performance.now() - endingsReadAt > endingsReadEveryMs) {
      reading ??= readEndings().finally(() => {
        reading = undefined;
      });
      await reading;
    }
    const found = remembered.get(key);
    return found !== undefined && performance.now() - found.loadedAt <= rememberedMs
      ? found
      : undefined;
  }

  async function load(key: string, tokenHash: Buffer): Promise<Remembered | undefined> {
    const loadedAt = performance.now();
    const session = await loads.add(tokenHash);
    if (session === undefined) {
      remembered.delete(key);
      return undefined;
    }
    const limits = session.officerId === null ? settings.personSession : settings.officerSession;
    const idleUntil = addMs(session.lastSeenAt, limits.idleMs);
    const found: Remembered = {
      actor: actorOf(session),
      agentHash: session.agentHash,
      until: idleUntil < session.absoluteUntil ? idleUntil : session.absoluteUntil,
      loadedAt,
    };
    remembered.delete(key);
    remembered.set(key, found);
    if (remembered.size > mostRemembered) {
      const oldest = remembered.keys().next();
      if (!oldest.done) remembered.delete(oldest.value);
    }
    return found;
  }

  return {
    async resolve(token, userAgent) {
      if (!isSessionToken(token)) return anonymous;
      const tokenHash = hashOfToken(token);
      const key = tokenHash.toString('base64');
      const found = (await recall(key)) ?? (await load(key, tokenHash));
      if (found === undefined || clock() >= found.until) return anonymous;
      if (!deviceOfAgent(userAgent).equals(found.agentHash)) {
        remembered.delete(key);
        const at = clock();
        await db.transaction((tx) =>
          endSessionOfToken(tx, { tokenHash, reason: 'other-device', at }),
        );
        return anonymous;
      }
      return found.actor;
    },
    refresh() {
      endingsReadAt = Number.NEGATIVE_INFINITY;
    },
  };
}

interface Remembered {
  readonly actor: Actor;
  readonly agentHash: Buffer;
  readonly until: Instant;
  readonly loadedAt: number;
}

const agentHashes = new Map<string, Buffer>();
const mostAgents = 2000;

// Few browsers make most requests: their digests are worked out once. No user agent is a device like another.
function deviceOfAgent(userAgent = ''): Buffer {
  const known = agentHashes.get(userAgent);
  if (known !== undefined) return known;
  const digest = Buffer.from(deviceOf(userAgent).agentHash);
  if (agentHashes.size >= mostAgents) agentHashes.clear();
  agentHashes.set(userAgent, digest);
  return digest;
}

function actorOf(session: StoredSession): Actor {
  const { sessionId, authenticatedAt } = session;
  if (session.officerId !== null) {
    return Object.freeze({
      kind: 'officer' as const,
      officerId: session.officerId,
      sessionId,
      authenticatedAt,
    });
  }
  if (session.personId === null) throw new Error('A session belongs to a person or an officer.');
  return Object.freeze({
    kind: 'person' as const,
    personId: session.personId,
    assuranceLevel: session.level,
    sessionId,
    authenticatedAt,
  });
}
