import { groupCommit, type Database } from '@tongban/database';
import { anonymous, type Actor } from '@tongban/http';
import { addMs, type Clock } from '@tongban/kernel';
import { findSessions, type StoredSession } from '../queries/find-sessions.ts';
import type { IdentitySettings } from '../settings.ts';
import { deviceOf } from './device.ts';
import { endSessionOfToken } from './end-sessions.ts';
import { createSessionMemory, type RememberedSession } from './session-memory.ts';
import { hashOfToken, isSessionToken } from './session-token.ts';

/** Who a token stands for, thousands of times a second. */
export interface ActorResolver {
  resolve(token: string, userAgent?: string): Promise<Actor>;
  /** After an ending in this process: nothing is believed before the endings were read again. */
  refresh(): void;
}

export interface ActorResolverParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly settings: Pick<
    IdentitySettings,
    'personSession' | 'officerSession' | 'officersNeedPasskey'
  >;
}

/** Look-ups that are asked for at the same time travel to the database together. */
export function createActorResolver(parts: ActorResolverParts): ActorResolver {
  const { db, clock, settings } = parts;
  const memory = createSessionMemory(db);
  const loads = groupCommit<Buffer, StoredSession | undefined>({
    run: (hashes) =>
      findSessions(db, hashes, {
        personIdleMs: settings.personSession.idleMs,
        officerIdleMs: settings.officerSession.idleMs,
        at: clock(),
      }),
    lanes: 4,
  });

  async function load(key: string, tokenHash: Buffer): Promise<RememberedSession | undefined> {
    const loadedAt = performance.now();
    const session = await loads.add(tokenHash);
    if (session === undefined) {
      memory.forget(key);
      return undefined;
    }
    const found = { ...rememberable(session, settings), loadedAt };
    memory.remember(key, found);
    return found;
  }

  return {
    async resolve(token, userAgent) {
      if (!isSessionToken(token)) return anonymous;
      const tokenHash = hashOfToken(token);
      const key = tokenHash.toString('base64');
      const found = (await memory.recall(key)) ?? (await load(key, tokenHash));
      if (found === undefined || clock() >= found.until) return anonymous;
      if (agentHashOf(userAgent).equals(found.agentHash)) return found.actor;
      memory.forget(key);
      await endStolen(parts, tokenHash);
      return anonymous;
    },
    refresh: () => memory.refresh(),
  };
}

function rememberable(
  session: StoredSession,
  settings: ActorResolverParts['settings'],
): Omit<RememberedSession, 'loadedAt'> {
  const { lastSeenAt, absoluteUntil, agentHash, officerId } = session;
  const { idleMs } = officerId === null ? settings.personSession : settings.officerSession;
  const idleUntil = addMs(lastSeenAt, idleMs);
  const until = idleUntil < absoluteUntil ? idleUntil : absoluteUntil;
  return { actor: actorOf(session, settings), agentHash, until };
}

function actorOf(
  session: StoredSession,
  { officersNeedPasskey }: ActorResolverParts['settings'],
): Actor {
  const { sessionId, authenticatedAt, officerId, personId, level, authenticator, means, actsFor } =
    session;
  const shown = { authenticatedAt, sessionId, authenticator, means };
  if (officerId !== null) {
    const byKey = means.includes('hwk') || means.includes('swk');
    return Object.freeze({
      kind: 'officer' as const,
      officerId,
      ...(personId !== null && { personId }),
      ...shown,
      ...(officersNeedPasskey && !byKey && { mustAddPasskey: true as const }),
    });
  }
  if (personId === null) throw new Error('A session belongs to a person or an officer.');
  return Object.freeze({
    kind: 'person' as const,
    personId,
    assuranceLevel: level,
    ...(actsFor !== null && { actsFor }),
    ...shown,
  });
}

/** The token turned up in a browser it was not given to: whoever has it now, it is worth nothing any more. */
async function endStolen({ db, clock }: ActorResolverParts, tokenHash: Buffer): Promise<void> {
  const at = clock();
  await db.transaction((tx) => endSessionOfToken(tx, { tokenHash, reason: 'other-device', at }));
}

const agentHashes = new Map<string, Buffer>();
const mostAgents = 2000;

// Few browsers make most requests: their digests are worked out once. No user agent is a device like another.
function agentHashOf(userAgent = ''): Buffer {
  const known = agentHashes.get(userAgent);
  if (known !== undefined) return known;
  const digest = Buffer.from(deviceOf(userAgent).agentHash);
  if (agentHashes.size >= mostAgents) agentHashes.clear();
  agentHashes.set(userAgent, digest);
  return digest;
}
