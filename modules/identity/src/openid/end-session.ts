import { randomBytes } from 'node:crypto';
import { ok, refuse, type Bilingual, type Result } from '@tongban/kernel';
import type { Actor } from '@tongban/http';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { IdentityParts } from '../parts.ts';
import type { SystemMemory } from '../relying-systems/system-memory.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import type { RecordStore } from './record-store.ts';

export interface EndSessionParts {
  readonly identity: Pick<IdentityParts, 'db' | 'clock'>;
  readonly records: RecordStore;
  readonly systems: SystemMemory;
  /** Tells this process at once; the others find out within a moment. */
  refresh(): void;
}

const kind = 'SignOut';
const secondsToConfirm = 600;

/**
 * A system asks to sign the person out everywhere (OpenID Connect RP-Initiated Logout). With an identity token of this very
 * session that is done at once; otherwise a page asks first, because any site could have sent the browser here.
 */
export function answerEndSession(provider: Provider, parts: EndSessionParts): void {
  provider.use(async (context, next) => {
    await next();
    const ctx = context as KoaContextWithOIDC;
    if (ctx.oidc?.route !== 'end_session' || ctx.status >= 400) return;
    const { session, params, client, entities } = ctx.oidc;
    const back = backTo(params?.['post_logout_redirect_uri'], params?.['state']);
    ctx.body = null;
    ctx.status = 303;
    if (session?.accountId === undefined) return ctx.redirect(back ?? signedOutPage);
    const hint = (entities['IdTokenHint'] as { payload?: { sid?: unknown } } | undefined)?.payload;
    const sid = client === undefined ? undefined : session.sidFor(client.clientId);
    if (sid !== undefined && hint?.sid === sid) {
      await endSession(parts, session.uid);
      return ctx.redirect(back ?? signedOutPage);
    }
    const asked = { sessionId: session.uid, back, system: client?.clientId };
    ctx.redirect(await askSignOut(parts.records, asked));
  });
}

export const signedOutPage = '/sign-in/again';

/** The page that asks the person whether to sign out everywhere. */
export async function askSignOut(
  records: RecordStore,
  payload: {
    readonly sessionId: string;
    readonly back: string | undefined;
    readonly system: string | undefined;
  },
): Promise<string> {
  const id = randomBytes(24).toString('base64url');
  await records.put({ kind, id, payload, expiresIn: secondsToConfirm });
  return `/sign-on/sign-out/${id}`;
}

export interface SignOut {
  readonly systemName?: Bilingual;
}

/** Who asks, for the page that asks the person. */
export async function readSignOut(
  parts: EndSessionParts,
  { signOutId, actor }: { signOutId: string; actor: Actor },
): Promise<Result<SignOut>> {
  const asked = await findSignOut(parts, signOutId, actor);
  if (!asked.ok) return asked;
  const system =
    asked.value.system === undefined ? undefined : await parts.systems.find(asked.value.system);
  return ok(system === undefined ? {} : { systemName: system.name });
}

/** The person wants it: signed out here and in every system opened from here. Answers where the browser goes. */
export async function confirmSignOut(
  parts: EndSessionParts,
  { signOutId, actor }: { signOutId: string; actor: Actor },
): Promise<Result<{ continueTo: string }>> {
  const asked = await findSignOut(parts, signOutId, actor);
  if (!asked.ok) return asked;
  await endSession(parts, asked.value.sessionId);
  return ok({ continueTo: asked.value.back ?? signedOutPage });
}

async function findSignOut({ records }: EndSessionParts, signOutId: string, actor: Actor) {
  const asked = await records.find(kind, signOutId);
  const own = actor.kind === 'person' || actor.kind === 'officer' ? actor.sessionId : undefined;
  if (asked === undefined || own === undefined || asked['sessionId'] !== own)
    return refuseSignOut();
  return ok({
    sessionId: own,
    back: typeof asked['back'] === 'string' ? asked['back'] : undefined,
    system: typeof asked['system'] === 'string' ? asked['system'] : undefined,
  });
}

async function endSession(parts: EndSessionParts, sessionId: string): Promise<void> {
  const { db, clock } = parts.identity;
  await db.transaction((tx) => endSessions(tx, { sessionId, reason: 'signed-out', at: clock() }));
  parts.refresh();
}

function backTo(address: unknown, state: unknown): string | undefined {
  if (typeof address !== 'string') return undefined;
  const url = new URL(address);
  if (typeof state === 'string') url.searchParams.set('state', state);
  return url.href;
}

function refuseSignOut() {
  return refuse('identity/sign-on-over', {
    zh: '退出请求已过期或不属于当前会话。',
    en: 'This request to sign out is over or belongs to another session.',
  });
}
