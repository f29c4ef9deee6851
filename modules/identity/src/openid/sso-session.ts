import { binaryArray, groupCommit, json, sql } from '@tongban/database';
import type { Database, Sql } from '@tongban/database';
import type { AssuranceLevel } from '@tongban/http';
import type { Clock, Instant } from '@tongban/kernel';
import { createForeseen } from './foreseen.ts';
import type { OpenidPayload } from './openid-record.ts';
import { hashOfGrant, overBefore } from './record-hash.ts';

/** Which systems were opened within one session of the portal. */
export interface OpenedSystems {
  readonly authorizations: Readonly<Record<string, OpenedSystem>>;
  /** What the provider keeps between two of its own pages. */
  readonly state?: unknown;
}

export interface OpenedSystem {
  readonly sid?: string;
  readonly grantId?: string;
}

/** A session of the portal as the provider sees it. */
export interface SsoSession extends OpenedSystems {
  readonly sessionId: string;
  readonly personId: string | null;
  readonly officerId: string | null;
  readonly level: AssuranceLevel;
  readonly authenticator: number;
  readonly means: readonly string[];
  readonly authenticatedAt: Instant;
}

/** A session, and the system it is to open now. */
export interface AskedSession {
  readonly sessionId: string;
  readonly clientId?: string | undefined;
}

/** Told under which grant the session has opened the system already: what is asked next. Undefined when it is over. */
export type HearGrant = (grantId: string, grant: OpenidPayload | undefined) => void;

/** Sessions by their id, which, unlike the token in the browser, stays the same while the level rises. */
export interface SsoSessions {
  find(asked: AskedSession): Promise<SsoSession | undefined>;
  /** The same for a token's sake: as it was read together with the token, if that was a moment ago. */
  findForToken(sessionId: string): Promise<SsoSession | undefined>;
  /** It was read together with a token. */
  foresee(sessionId: string, session: SsoSession | undefined): void;
  keepOpened(sessionId: string, opened: OpenedSystems): Promise<void>;
}

export function createSsoSessions(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  hearGrant: HearGrant = () => undefined,
): SsoSessions {
  const reads = groupCommit<AskedSession, SsoSession | undefined>({
    run: (asked) => readSessions(db, asked, { at: clock(), hearGrant }),
  });
  const writes = groupCommit<{ sessionId: string; opened: OpenedSystems }, void>({
    run: (all) => writeOpened(db, all),
    lanes: 2,
  });
  const foreseen = createForeseen<SsoSession | undefined>();
  return {
    find: reads.add,
    async findForToken(sessionId) {
      const known = foreseen.take(sessionId);
      return known === undefined ? reads.add({ sessionId }) : known.answer;
    },
    foresee: foreseen.foresee,
    keepOpened: (sessionId, opened) => writes.add({ sessionId, opened }),
  };
}

export interface SessionRow extends Omit<SsoSession, keyof OpenedSystems> {
  readonly kept: OpenedSystems | null;
}

/** The columns of a `SessionRow`, of the session `s` and what it has opened, `a`. */
export const sessionColumns: Sql = sql`
  s.session_id as "sessionId", s.person_id as "personId", s.officer_id as "officerId", s.level,
  s.authenticator, s.means, s.authenticated_at as "authenticatedAt", a.state as kept`;

export function sessionOfRow({ kept, ...row }: SessionRow): SsoSession {
  return { ...row, authorizations: kept?.authorizations ?? {}, state: kept?.state };
}

interface AskedRow extends SessionRow {
  /** Which of those asked for, from 1. */
  readonly place: number;
  readonly grantId: string | null;
  readonly grant: OpenidPayload | null;
}

async function readSessions(
  db: Database,
  asked: readonly AskedSession[],
  { at, hearGrant }: { at: Instant; hearGrant: HearGrant },
): Promise<(SsoSession | undefined)[]> {
  const ids = asked.map(({ sessionId }) => sessionId);
  const clients = asked.map(({ clientId }) => clientId);
  const rows = await db.many<AskedRow>(sql`
    select asked.place::integer as place, ${sessionColumns}, o.grant_id as "grantId", g.payload as grant
      from unnest((select ${binaryArray('uuid', ids)}::uuid[]),
                  (select ${binaryArray('text', clients)}::text[]))
           with ordinality as asked (session_id, client_id, place)
      join identity.sessions s
        on s.session_id = asked.session_id
       and s.ended_at is null and s.absolute_until > ${at}
      left join identity.openid_authorizations a on a.session_id = s.session_id
     cross join lateral (
             select a.state -> 'authorizations' -> asked.client_id ->> 'grantId' as grant_id
           ) as o
      left join identity.openid_records g
             on g.record_hash = ${hashOfGrant(sql`o.grant_id`)}
            and g.expires_at > ${overBefore}
  `);
  const found = new Map<number, SsoSession>();
  for (const { place, grantId, grant, ...row } of rows) {
    found.set(place, sessionOfRow(row));
    if (grantId !== null) hearGrant(grantId, grant ?? undefined);
  }
  return asked.map((_, index) => found.get(index + 1));
}

/**
 * Two windows of one browser may open two systems at once: what each adds is joined to what stands. A session that has
 * ended keeps nothing, so that no system is opened after the others were told of the end.
 */
async function writeOpened(
  db: Database,
  all: readonly { sessionId: string; opened: OpenedSystems }[],
): Promise<void[]> {
  for (const { sessionId, opened } of all) {
    await db.run(sql`
      insert into identity.openid_authorizations as known (session_id, state)
      select session_id, ${json(opened)}::json from identity.sessions
       where session_id = ${sessionId} and ended_at is null
         for share
      on conflict on constraint openid_authorizations_pkey do update
         set state = jsonb_build_object(
               'authorizations', (known.state::jsonb -> 'authorizations') || (excluded.state::jsonb -> 'authorizations'),
               'state', excluded.state::jsonb -> 'state')::json
    `);
  }
  return all.map(() => undefined);
}
