import { sql, type Database } from '@tongban/database';
import type { Actor, OfficerActor, PersonActor } from '@tongban/http';
import { epochMs, type Clock, type Instant } from '@tongban/kernel';
import type { IdentitySettings } from '../settings.ts';
import { assuranceClassOf, classToTell } from '../openid/assurance-class.ts';
import { claimsOfPerson } from '../openid/claims-of-person.ts';
import type { Use } from '../openid/count-uses.ts';
import type { PairwiseSubjects } from '../openid/pairwise-subjects.ts';
import type { RecordStore } from '../openid/record-store.ts';
import type { IdentityParts } from '../parts.ts';
import { scopesNow, type KnownSystem } from '../relying-systems/relying-system.ts';
import type { SystemMemory } from '../relying-systems/system-memory.ts';
import { contractAddressOf, isSameService, withTicket } from './service-address.ts';
import { createTickets, type UsedTicket } from './tickets.ts';
import type { CasAnswer, CasFailure } from './validation-answer.ts';

/** What a browser asks that an old system has sent here (CAS 3.0, section 2.1). */
export interface CasRequest {
  readonly service: string;
  /** The person is to sign in anew, whoever is signed in. */
  readonly renew: boolean;
  /** Nobody is to be asked anything. */
  readonly gateway: boolean;
}

/** Signs people in to old systems that speak CAS 3.0 and nothing newer, from the session of the portal. */
export interface CasBridge {
  /** Where the browser goes; undefined when no active system has this service. */
  signOn(request: CasRequest, actor: Actor): Promise<string | undefined>;
  /** Goes on after somebody has signed in; undefined when the request is over. */
  resume(requestId: string, actor: Actor): Promise<string | undefined>;
  validate(shown: {
    readonly service: string;
    readonly ticket: string;
    readonly renew: boolean;
    readonly withAttributes: boolean;
  }): Promise<CasAnswer>;
  /** The system with this service, for the way back after signing out. */
  systemOf(service: string): Promise<KnownSystem | undefined>;
}

export interface CasParts {
  readonly identity: Pick<IdentityParts, 'db' | 'keys' | 'clock'> & {
    readonly settings: Pick<IdentitySettings, 'casTicketMs'>;
  };
  readonly systems: SystemMemory;
  readonly records: RecordStore;
  readonly subjects: PairwiseSubjects;
  countUse(clientId: string, use: Use): void;
}

type SignedIn = PersonActor | OfficerActor;

const kind = 'CasRequest';
const secondsToSignIn = 1_800;

export function createCas(parts: CasParts): CasBridge {
  const { identity, systems, records, countUse } = parts;
  const { db, clock, settings } = identity;
  const tickets = createTickets({ db, clock, ticketMs: settings.casTicketMs });

  async function systemOf(service: string): Promise<KnownSystem | undefined> {
    const address = contractAddressOf(service);
    if (address === undefined) return undefined;
    const system = await systems.findByService(address);
    return system?.status === 'active' ? system : undefined;
  }

  async function carryTicket(
    { service, clientId, isNewSignIn }: { service: string; clientId: string; isNewSignIn: boolean },
    { sessionId }: SignedIn,
  ): Promise<string> {
    const ticket = await tickets.issue({ clientId, service, sessionId, isNewSignIn });
    return withTicket(service, ticket);
  }

  async function askToSignIn({ service, renew }: CasRequest): Promise<string> {
    const id = crypto.randomUUID();
    const payload = { service, renew, startedAt: clock() };
    await records.put({ kind, id, payload, expiresIn: secondsToSignIn });
    const returnTo = encodeURIComponent(`/cas/login?request=${id}`);
    return `/sign-in?${renew ? 'again=1&' : ''}returnTo=${returnTo}`;
  }

  return {
    systemOf,
    async signOn(request, actor) {
      const { service, renew, gateway } = request;
      const system = await systemOf(service);
      if (system === undefined) return undefined;
      if (isSignedIn(actor) && !renew) {
        return carryTicket({ service, clientId: system.clientId, isNewSignIn: false }, actor);
      }
      // Of both `renew` counts (section 2.1.1).
      if (gateway && !renew) return service;
      return askToSignIn(request);
    },
    async resume(requestId, actor) {
      const asked = await records.find(kind, requestId);
      const service = String(asked?.['service'] ?? '');
      const system = asked === undefined ? undefined : await systemOf(service);
      if (asked === undefined || system === undefined) return undefined;
      const startedAt = asked['startedAt'] as Instant;
      // Somebody who only comes back has not signed in.
      const isNewSignIn = isSignedIn(actor) && epochMs(actor.authenticatedAt) >= epochMs(startedAt);
      if (!isSignedIn(actor) || (asked['renew'] === true && !isNewSignIn)) {
        return askToSignIn({ service, renew: asked['renew'] === true, gateway: false });
      }
      await records.remove(kind, requestId);
      return carryTicket({ service, clientId: system.clientId, isNewSignIn }, actor);
    },
    async validate({ service, ticket, renew, withAttributes }) {
      const used = await tickets.use(ticket);
      if (used === undefined) return failed('INVALID_TICKET', 'not known, used or too old');
      const refused = (failure: CasFailure, description: string) => {
        countUse(used.clientId, 'refused');
        return failed(failure, description);
      };
      const system = await systemOf(service);
      if (system?.clientId !== used.clientId || !isSameService(service, used.service)) {
        return refused('INVALID_SERVICE', 'the ticket was made for another service');
      }
      if (renew && !used.isNewSignIn) {
        return refused('INVALID_TICKET', 'the person did not sign in anew');
      }
      const session = await openAt(db, { used, ticket, clock });
      if (session === undefined) return refused('INVALID_TICKET', 'the session is over');
      countUse(system.clientId, 'sign-on');
      return describe(parts, { system, session, used, withAttributes });
    },
  };
}

function isSignedIn(actor: Actor): actor is SignedIn {
  return actor.kind === 'person' || actor.kind === 'officer';
}

function failed(failure: CasFailure, description: string): CasAnswer {
  return { failure, description };
}

interface SessionAtUse {
  readonly personId: string | null;
  readonly officerId: string | null;
  readonly level: number;
  readonly authenticator: number;
  readonly authenticatedAt: Instant;
}

/** Notes that the system was opened from the session, so that its end is told there; nothing when it has ended. */
function openAt(
  db: Database,
  { used, ticket, clock }: { used: UsedTicket; ticket: string; clock: Clock },
): Promise<SessionAtUse | undefined> {
  return db.transaction(async (tx) => {
    const session = await tx.maybeOne<SessionAtUse>(sql`
      select person_id as "personId", officer_id as "officerId", level, authenticator,
             authenticated_at as "authenticatedAt"
        from identity.sessions
       where session_id = ${used.sessionId} and ended_at is null and absolute_until > ${clock()}
         for share
    `);
    if (session === undefined) return undefined;
    await tx.run(sql`
      insert into identity.cas_sign_ons (session_id, ticket, client_id, opened_at)
      values (${used.sessionId}, ${ticket}, ${used.clientId}, ${clock()})
    `);
    return session;
  });
}

/** The name its sector knows the person by, and in the newer form what its contract lets it know. */
async function describe(
  { identity, subjects }: CasParts,
  asked: {
    readonly system: KnownSystem;
    readonly session: SessionAtUse;
    readonly used: UsedTicket;
    readonly withAttributes: boolean;
  },
): Promise<CasAnswer> {
  const { system, session, used, withAttributes } = asked;
  const { personId, officerId, authenticatedAt } = session;
  const user = await subjects.subjectFor(personId ?? officerId ?? '', system.sector);
  if (!withAttributes) return { user, attributes: {} };
  const have = { level: session.level as never, authenticator: session.authenticator };
  const claims =
    personId === null
      ? {}
      : await claimsOfPerson(identity, {
          personId,
          clientId: system.clientId,
          scopes: scopesNow(system),
        });
  const told = Object.entries(claims).flatMap(([name, value]) =>
    name !== 'sub' && typeof value === 'string' ? [[name, value] as const] : [],
  );
  return {
    user,
    attributes: {
      authenticationDate: authenticatedAt,
      longTermAuthenticationRequestTokenUsed: 'false',
      isFromNewLogin: String(used.isNewSignIn),
      assurance: classToTell(have, [assuranceClassOf(have)], system.maximumLevel),
      ...Object.fromEntries(told),
    },
  };
}
