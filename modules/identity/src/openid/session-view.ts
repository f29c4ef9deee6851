import { epochMs, type Clock } from '@tongban/kernel';
import { errors, type KoaContextWithOIDC, type Provider } from 'oidc-provider';
import { assuranceClassOf } from './assurance-class.ts';
import { accountOfSession } from './account.ts';
import type { OpenedSystem, SsoSession, SsoSessions } from './sso-session.ts';

/** Who is behind the request, found out before the provider was asked. */
export type SignedInSession = Omit<SsoSession, 'authorizations' | 'state'>;
export type SessionOfRequest = (request: object) => SignedInSession | undefined;

type View = InstanceType<Provider['Session']>;
type SessionClass = Provider['Session'] & { get(ctx: KoaContextWithOIDC): Promise<View> };

/**
 * The session of the portal is the session of the provider. It sets no cookie, keeps no session of its own, and nobody
 * becomes somebody through it: an interaction can confirm who is signed in, never say it.
 */
export function viewPortalSessions(
  provider: Provider,
  parts: { sessionOf: SessionOfRequest; sessions: SsoSessions; clock: Clock },
): void {
  const { sessionOf, sessions, clock } = parts;
  const kept = new WeakMap<object, string>();
  const Session = provider.Session as SessionClass;

  Session.get = async (ctx) => {
    const view = new Session();
    const signedIn = sessionOf(ctx.req);
    if (signedIn !== undefined) {
      const { sessionId } = signedIn;
      const opened = await sessions.find({ sessionId, clientId: systemNamedIn(ctx) });
      Object.assign(view, {
        uid: sessionId,
        accountId: accountOfSession(signedIn),
        loginTs: Math.floor(epochMs(signedIn.authenticatedAt) / 1000),
        acr: assuranceClassOf(signedIn),
        amr: [...signedIn.means],
        authorizations: opened?.authorizations ?? {},
        ...(opened?.state !== undefined && opened.state !== null && { state: opened.state }),
      });
    }
    kept.set(view, openedText(view));
    Object.defineProperties(view, {
      touched: { value: false },
      past: { value: (age: number) => isPast(view, age, clock) },
      loginAccount: { value: ({ accountId }: { accountId: string }) => mustBe(view, accountId) },
      resetIdentifier: { value: () => undefined },
      save: { value: async () => view.jti },
      persist: { value: async () => view.jti },
    });
    ctx.oidc.entity('Session', view);
    return view;
  };

  provider.use(async (ctx, next) => {
    await next();
    const view = (ctx as KoaContextWithOIDC).oidc?.entities.Session as View | undefined;
    if (view?.accountId === undefined) return;
    const text = openedText(view);
    if (kept.get(view) === text) return;
    // Before the answer leaves: the code in it is worth something only together with this.
    await sessions.keepOpened(view.uid, {
      authorizations: (view.authorizations ?? {}) as Record<string, OpenedSystem>,
      state: view.state,
    });
  });
}

/** The system a browser is sent by, whose standing grant is asked for next; the name of none finds none. */
function systemNamedIn({ query }: Pick<KoaContextWithOIDC, 'query'>): string | undefined {
  const named = query['client_id'];
  return typeof named === 'string' ? named : undefined;
}

function openedText({ authorizations = {}, state }: View): string {
  return JSON.stringify([authorizations, state]);
}

function isPast({ loginTs }: View, age: number, clock: Clock): boolean {
  return loginTs === undefined || Math.floor(epochMs(clock()) / 1000) - loginTs > Number(age);
}

/** Who finished the interaction must be who is signed in here: a borrowed interaction signs nobody in. */
function mustBe({ accountId }: View, wanted: string): void {
  if (accountId === wanted) return;
  throw new errors.SessionNotFound('the interaction was finished by somebody else');
}
