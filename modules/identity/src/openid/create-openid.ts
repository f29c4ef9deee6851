import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { readSessionToken } from '@tongban/http';
import { createCas, type CasBridge } from '../cas/create-cas.ts';
import type { IdentityParts } from '../parts.ts';
import { createSystemMemory, type SystemMemory } from '../relying-systems/system-memory.ts';
import type { ActorResolver } from '../sessions/resolve-actor.ts';
import { createUseCounter, type UseCounter } from './count-uses.ts';
import { createProvider } from './create-provider.ts';
import { answerEndSession } from './end-session.ts';
import { createForeseen } from './foreseen.ts';
import { keepProvider } from './keep-provider.ts';
import { answerTooMany, createRequestLimiter } from './limit-requests.ts';
import { sendLogoutNotices } from './logout-notices.ts';
import { createPairwiseSubjects } from './pairwise-subjects.ts';
import { answerPosted } from './posted-requests.ts';
import { createRecordStore, type RecordStore } from './record-store.ts';
import type { SignedInSession } from './session-view.ts';
import { createSsoSessions } from './sso-session.ts';

/** The OpenID provider of the platform. */
export interface Openid {
  readonly issuer: string;
  readonly systems: SystemMemory;
  readonly records: RecordStore;
  /** Systems that speak CAS are signed in from the same session. */
  readonly cas: CasBridge;
  /** The provider with the signing keys of the moment. */
  provider(): Promise<Provider>;
  /** Answers one request below `/openid` or `/.well-known`. */
  handle(request: IncomingMessage, response: ServerResponse, address: string): Promise<void>;
  /** One request from this address: the seconds to wait, 0 when it may go on. */
  take(address: string): number;
  /** Begins to tell systems of sessions that end; until `stop`. */
  start(): void;
  stop(): Promise<void>;
}

export interface OpenidOptions {
  readonly identity: IdentityParts;
  readonly resolver: ActorResolver;
  /** The address of the platform, without a path. */
  readonly issuer: string;
  onUnheard?(clientId: string, error: unknown): void;
}

const noticesEveryMs = 200;
const usesEveryMs = 5_000;

export function createOpenid(options: OpenidOptions): Openid {
  const { identity, resolver, issuer } = options;
  const { db, keys, clock } = identity;
  const systems = createSystemMemory(db);
  const sessions = createSsoSessions({ db, clock }, (...found) => records.foreseeGrant(...found));
  const others = createForeseen<boolean>();
  const records: RecordStore = createRecordStore(
    { db, clock },
    ({ sessionUid, accountId }, ground) => {
      if (sessionUid !== undefined) sessions.foresee(sessionUid, ground.session);
      if (accountId !== undefined) others.foresee(accountId, ground.hasOthers);
    },
  );
  const subjects = createPairwiseSubjects({ db, keys, clock });
  const signedIn = new WeakMap<object, SignedInSession>();
  const uses = createUseCounter(db, clock);
  const { host, protocol } = new URL(issuer);
  const limiter = createRequestLimiter(identity.settings.openidLimits);
  const cas = createCas({ identity, systems, records, subjects, countUse: uses.count });

  const provider = keepProvider({ db, keys, clock }, (signingKeys) => {
    const made = createProvider({
      identity,
      issuer,
      systems,
      records,
      sessions,
      subjects,
      signingKeys,
      sessionOf: (request) => signedIn.get(request),
      limiter,
      others,
    });
    uses.watch(made);
    limiter.watch(made);
    answerEndSession(made, { identity, records, systems, refresh: () => resolver.refresh() });
    return made;
  });

  return {
    issuer,
    systems,
    records,
    cas,
    provider,
    take: (address) => limiter.take(address),
    async handle(request, response, address) {
      const seconds = limiter.take(address);
      if (seconds > 0) return answerTooMany(response, seconds);
      if (await answerPosted(request, response)) return;
      const session = await sessionBehind(request, resolver);
      if (session !== undefined) signedIn.set(request, session);
      // Whatever name the browser used for us, addresses are those of the issuer.
      request.headers.host = host;
      request.headers['x-forwarded-host'] = host;
      request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
      if (session === undefined && isDevicePage(request)) return sendToSignIn(request, response);
      const standing = await provider();
      const { callback } = handlers.get(standing) ?? remember(standing);
      await callback(request, response);
    },
    ...repeatedly(() => sendLogoutNotices({ db, provider, systems, ...options }), uses),
  };
}

/** What goes on beside the requests: telling systems of sessions that ended, and storing how much each is used. */
function repeatedly(
  sendNotices: () => Promise<number>,
  uses: UseCounter,
): Pick<Openid, 'start' | 'stop'> {
  let counting: NodeJS.Timeout | undefined;
  let timer: NodeJS.Timeout | undefined;
  return {
    start() {
      const next = () => {
        timer = setTimeout(() => {
          sendNotices()
            .catch(() => 0)
            .finally(() => timer !== undefined && next());
        }, noticesEveryMs);
        timer.unref();
      };
      next();
      // A figure that cannot be stored now is stored with the next.
      counting = setInterval(() => void uses.flush().catch(() => undefined), usesEveryMs);
      counting.unref();
    },
    async stop() {
      clearTimeout(timer);
      clearInterval(counting);
      timer = undefined;
      await uses.flush().catch(() => undefined);
    },
  };
}

type Callback = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
const handlers = new WeakMap<Provider, { callback: Callback }>();

function remember(provider: Provider): { callback: Callback } {
  const made = { callback: provider.callback() as Callback };
  handlers.set(provider, made);
  return made;
}

async function sessionBehind(
  request: IncomingMessage,
  resolver: ActorResolver,
): Promise<SignedInSession | undefined> {
  const token = readSessionToken(request.headers.cookie);
  if (token === undefined) return undefined;
  const actor = await resolver.resolve(token, request.headers['user-agent']);
  if (actor.kind !== 'person' && actor.kind !== 'officer') return undefined;
  return {
    sessionId: actor.sessionId,
    personId: actor.kind === 'person' ? actor.personId : null,
    officerId: actor.kind === 'officer' ? actor.officerId : null,
    level: actor.kind === 'person' ? actor.assuranceLevel : 0,
    authenticator: actor.authenticator ?? 1,
    means: actor.means ?? [],
    authenticatedAt: actor.authenticatedAt,
  };
}

/** The page for a kiosk's code is for who is signed in. */
function isDevicePage({ url = '', method }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && /^\/openid\/device(\?|$)/.test(url);
}

function sendToSignIn({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const to = `/sign-in?returnTo=${encodeURIComponent(url)}`;
  response.writeHead(303, { location: to, 'cache-control': 'no-store' }).end();
}
