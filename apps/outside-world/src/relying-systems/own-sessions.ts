import { randomBytes } from 'node:crypto';
import type { Pending, SignedIn } from './sign-in-client.ts';

/** Who is signed in at one system, and who is on the way. Each system knows only its own. */
export interface OwnSessions {
  open(signedIn: SignedIn): string;
  find(token: string | undefined): SignedIn | undefined;
  end(token: string | undefined): void;
  /** The platform said that this session, or everything of this subject, is over. */
  endAtPlatform(ending: { sid: string | undefined; subject: string | undefined }): number;
  remember(pending: Pending): void;
  /** Once: a state that comes back twice is not ours any more. */
  take(state: string): Pending | undefined;
  reset(): void;
}

const mostKept = 2000;

export function createOwnSessions(): OwnSessions {
  const sessions = new Map<string, SignedIn>();
  const waiting = new Map<string, Pending>();
  return {
    open(signedIn) {
      const token = randomBytes(24).toString('base64url');
      sessions.set(token, signedIn);
      dropOldest(sessions);
      return token;
    },
    find: (token) => (token === undefined ? undefined : sessions.get(token)),
    end: (token) => void (token !== undefined && sessions.delete(token)),
    endAtPlatform({ sid, subject }) {
      let ended = 0;
      for (const [token, session] of sessions) {
        const isMeant = sid === undefined ? session.subject === subject : session.sid === sid;
        if (isMeant && sessions.delete(token)) ended += 1;
      }
      return ended;
    },
    remember(pending) {
      waiting.set(pending.state, pending);
      dropOldest(waiting);
    },
    take(state) {
      const pending = waiting.get(state);
      waiting.delete(state);
      return pending;
    },
    reset() {
      sessions.clear();
      waiting.clear();
    },
  };
}

function dropOldest(map: Map<string, unknown>): void {
  const oldest = map.keys().next();
  if (map.size > mostKept && !oldest.done) map.delete(oldest.value);
}
