import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from '@tongban/database';
import type { Actor } from '@tongban/http';
import { addMs, ok, refuse, type Language, type Refusal, type Result } from '@tongban/kernel';
import { meetDevice } from '../devices/meet-device.ts';
import type { IdentityParts } from '../parts.ts';
import type { IdentityProblemCode } from '../problems.ts';
import type { Device } from '../sessions/device.ts';
import { enterSession } from '../sessions/enter-session.ts';
import type { OpenedSession } from '../sessions/open-session.ts';
import { personKeys } from '../store/person-keys.ts';
import { hashOfToken } from '../sessions/session-token.ts';
import { isLocalAddress } from '../step-up/start-step-up.ts';
import { enterFromUpstream } from './enter-from-upstream.ts';
import type { Arrival, UpstreamClient } from './upstream-client.ts';
import { levelOf, readLevelTable } from './upstream-levels.ts';
import type { Upstream } from './upstream.ts';

export interface UpstreamParts {
  readonly identity: IdentityParts;
  readonly upstream: Upstream;
  readonly client: UpstreamClient;
  readonly returnAddress: string;
  /** For the log: why the platform was not believed; never who. */
  onRefused?(upstreamId: string, error: unknown): void;
}

const beganMs = 10 * 60_000;

/** Sends the browser to the other platform, and binds what comes back to this browser. */
export async function startUpstreamSignIn(
  parts: UpstreamParts,
  { returnTo, actor, links }: { returnTo: string; actor: Actor; links: boolean },
): Promise<Result<{ url: string; browserToken: string }>> {
  const { identity, upstream, client, returnAddress } = parts;
  if (!isLocalAddress(returnTo)) return refuseAddress();
  try {
    const { url, pending } = await client.begin(returnAddress);
    const browserToken = randomBytes(32).toString('base64url');
    await identity.db.run(sql`
      insert into identity.upstream_sign_ins
             (state_hash, upstream_id, browser_hash, nonce, verifier, return_to, link_person, expires_at)
      values (${hashOfToken(pending.state)}, ${upstream.upstreamId}, ${hashOfToken(browserToken)},
              ${pending.nonce}, ${pending.verifier}, ${returnTo},
              ${links && actor.kind === 'person' ? actor.personId : null},
              ${addMs(identity.clock(), beganMs)})
    `);
    return ok({ url: url.href, browserToken });
  } catch (error) {
    parts.onRefused?.(upstream.upstreamId, error);
    return refuseDown(upstream);
  }
}

export interface ComingBack {
  readonly current: URL;
  readonly browserToken: string | undefined;
  readonly device: Device;
  readonly language: Language;
  readonly formerToken: string | undefined;
}

export interface UpstreamOutcome {
  readonly returnTo?: string;
  readonly result: Result<OpenedSession, Refusal<IdentityProblemCode>>;
}

/** Back from the other platform: our state, of this browser, unused; then everything it says is checked; then a session. */
export async function finishUpstreamSignIn(
  parts: UpstreamParts,
  back: ComingBack,
): Promise<UpstreamOutcome> {
  const { identity, upstream, client } = parts;
  const began = await takeState(parts, back);
  if (began === undefined) return { result: refuseNotValid(upstream) };
  const { returnTo, nonce, verifier, linkPerson } = began;
  let arrival: Arrival;
  try {
    const state = back.current.searchParams.get('state') ?? '';
    const own = new URL(parts.returnAddress);
    own.search = back.current.search;
    arrival = await client.finish(own, { state, nonce, verifier });
  } catch (error) {
    parts.onRefused?.(upstream.upstreamId, error);
    return { returnTo, result: refuseNotValid(upstream) };
  }
  const assurance = levelOf(await readLevelTable(), upstream, arrival.level);
  if (assurance === undefined) return { returnTo, result: refuseNotValid(upstream) };
  const at = identity.clock();
  const result = await identity.db.transaction(async (tx): Promise<UpstreamOutcome['result']> => {
    const entering = { upstream, arrival, language: back.language, at, linkPerson };
    const person = await enterFromUpstream(tx, identity, entering);
    if (!person.ok) return person as UpstreamOutcome['result'];
    const session = await enterSession(tx, {
      owner: { personId: person.value },
      level: assurance.level,
      means: ['fed'],
      authenticator: assurance.authenticator as 1 | 2 | 3,
      device: back.device,
      at,
      limits: identity.settings.personSession,
      formerToken: back.formerToken,
    });
    await meetDevice(tx, identity, {
      personId: person.value,
      device: back.device,
      at,
      level: 1,
      told: 'new-device',
    });
    const { sessionId } = session;
    const sealed = await personKeys(identity.keys, tx).seal(person.value, arrival.idToken);
    await noteUpstream(tx, { sessionId, upstream, arrival, sealed });
    return ok(session);
  });
  return { returnTo, result };
}

interface Began {
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
  readonly linkPerson: string | undefined;
}

/** Of many that come back with one state the first takes it. A state of another browser or platform is not taken at all. */
async function takeState(
  { identity, upstream }: UpstreamParts,
  { current, browserToken }: ComingBack,
): Promise<Began | undefined> {
  const at = identity.clock();
  const row = await identity.db.maybeOne<
    Omit<Began, 'linkPerson'> & { linkPerson: string | null }
  >(sql`
    update identity.upstream_sign_ins set used_at = ${at}
     where state_hash = ${hashOfToken(current.searchParams.get('state') ?? '')}
       and upstream_id = ${upstream.upstreamId}
       and browser_hash = ${hashOfToken(browserToken ?? '')}
       and used_at is null and expires_at > ${at}
    returning nonce, verifier, return_to as "returnTo", link_person as "linkPerson"
  `);
  return row && { ...row, linkPerson: row.linkPerson ?? undefined };
}

async function noteUpstream(
  tx: Transaction,
  {
    sessionId,
    upstream,
    arrival,
    sealed,
  }: { sessionId: string; upstream: Upstream; arrival: Arrival; sealed: Uint8Array },
): Promise<void> {
  await tx.run(sql`
    insert into identity.upstream_sessions (session_id, upstream_id, sid, subject, id_token_sealed)
    values (${sessionId}, ${upstream.upstreamId}, ${arrival.sid ?? null}, ${arrival.subject},
            ${Buffer.from(sealed)})
    on conflict on constraint upstream_sessions_pkey do update
       set upstream_id = excluded.upstream_id, sid = excluded.sid, subject = excluded.subject,
           id_token_sealed = excluded.id_token_sealed
  `);
}

function refuseAddress() {
  return refuse('identity/return-address-not-allowed', {
    zh: '返回地址须是本平台的路径。',
    en: 'The address to return to must be a path of this platform.',
  });
}

function refuseDown({ name }: Upstream) {
  return refuse('identity/upstream-unavailable', {
    zh: `${name.zh}暂时没有响应，请用手机号登录。`,
    en: `${name.en} does not answer. Please sign in with your phone.`,
  });
}

function refuseNotValid({ name }: Upstream) {
  return refuse('identity/upstream-not-valid', {
    zh: `没有能从${name.zh}登录，请重试，或用手机号登录。`,
    en: `Signing in from ${name.en} did not work. Try again, or sign in with your phone.`,
  });
}
