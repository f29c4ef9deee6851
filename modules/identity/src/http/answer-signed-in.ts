import { setSessionCookie, Type, type Static } from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import type { EnteredAgain } from '../persons/enter-known-person.ts';
import { describeMe } from './me.ts';
import { MeBody } from './schemas.ts';

export const SignedInBody = Type.Object({ me: MeBody });

/** The new session goes into the browser; the answer says who is signed in. */
export async function answerSignedIn(
  { inside, ...identity }: Identity,
  reply: Parameters<typeof setSessionCookie>[0],
  { personId, level, session }: EnteredAgain,
): Promise<Static<typeof SignedInBody>> {
  inside.resolver.refresh();
  setSessionCookie(reply, session.token, session);
  const me = await describeMe(
    { ...identity, inside },
    {
      kind: 'person',
      personId,
      assuranceLevel: level,
      authenticatedAt: inside.parts.clock(),
      sessionId: session.sessionId,
    },
  );
  return { me };
}
