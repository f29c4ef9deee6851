import { anyOf, groupCommit, json, sql, type Database, type Sql } from '@tongban/database';
import type { AssuranceLevel } from '@tongban/http';
import type { Clock, Instant } from '@tongban/kernel';
import { createForeseen } from './foreseen.ts';

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

/** Sessions by their id, which, unlike the token in the browser, stays the same while the level rises. */
export interface SsoSessions {
  find(sessionId: string): Promise<SsoSession | undefined>;
  /** The same for a token's sake: as it was read together with the token, if that was a moment ago. */
  findForToken(sessionId: string): Promise<SsoSession | undefined>;
  /** It was read together with a token. */
  foresee(sessionId: string, session: SsoSession | undefined): void;
  keepOpened(sessionId: string, opened: OpenedSystems): Promise<void>;
}

export function createSsoSessions(db: Database, clock: Clock): SsoSessions {
  const reads = groupCommit<string, SsoSession | undefined>({
    run: (ids) => readSessions(db, ids, clock()),
    lanes: 4,
  });
  const writes = groupCommit<{ sessionId: string; opened: OpenedSystems }, void>({
    run: (all) => writeOpened(db, all),
    lanes: 2,
  });
  const foreseen = createForeseen<SsoSession | undefined>();
  return {
    find: (sessionId) => reads.add(sessionId),
    async findForToken(sessionId) {
      const known = foreseen.take(sessionId);
      return known === undefined ? reads.add(sessionId) : known.answer;
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

async function readSessions(db: Database, ids: readonly string[], at: Instant) {
  const rows = await db.many<SessionRow>(sql`
    select ${sessionColumns}
      from identity.sessions s
      left join identity.openid_authorizations a on a.session_id = s.session_id
     where s.session_id = ${anyOf('uuid', ids)} and s.ended_at is null and s.absolute_until > ${at}
  `);
  const found = new Map(rows.map((row) => [row.sessionId, sessionOfRow(row)]));
  return ids.map((id) => found.get(id));
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
