import type { Actor, PersonActor } from '@tongban/http';
import type { KeyOps } from '@tongban/crypto';
import type { Queryable, Transaction } from '@tongban/database';
import { dayOf, type Day, type Language, type Result } from '@tongban/kernel';
import { createAdministration, type Administration } from './http/entrusting.ts';
import { upstreamFinder } from './federation/upstream-finder.ts';
import type { UpstreamParts } from './federation/upstream-sign-ins.ts';
import type { Upstream } from './federation/upstream.ts';
import { createOpenid, type Openid } from './openid/create-openid.ts';
import { accountKept, formerAccounts } from './merging/accounts-of-person.ts';
import { createMandates, type Mandates } from './mandates/mandates.ts';
import { createPasswordHashing, type PasswordHashing } from './officers/password-hashing.ts';
import { relyingPartyOf, type RelyingParty } from './passkeys/relying-party.ts';
import { findRole, type OrganisationRole } from './organisations/list-roles.ts';
import { findOrganisation, type Organisation } from './organisations/organisation.ts';
import type { IdentityParts } from './parts.ts';
import { enterAtWindow, type Shown } from './persons/enter-at-window.ts';
import { disablePerson } from './persons/disable-person.ts';
import {
  listChangedUsers,
  type ChangedAfter,
  type ChangedUser,
} from './persons/list-changed-users.ts';
import { keepPersonOfCase, type PersonOfCase } from './persons/person-of-case.ts';
import {
  contactOf,
  getPersonForCase,
  hasAccount,
  personFacts,
  readMasked,
  readOwnDetails,
  type CaseReading,
  type MaskedPerson,
  type OwnDetails,
  type PersonFacts,
  type PersonForCase,
} from './persons/read-person.ts';
import { createActorResolver, type ActorResolver } from './sessions/resolve-actor.ts';
import { usualSettings, type IdentitySettings } from './settings.ts';
import { personKeysReadTogether } from './store/person-keys.ts';
import type { OpenedSession } from './sessions/open-session.ts';
import { confirmByFace } from './step-up/confirm-by-face.ts';

export type IdentityOptions = Omit<IdentityParts, 'settings' | 'entrusted'> & {
  /** Other platforms whose sign-ins are believed. */
  readonly upstreams?: readonly Upstream[];
  /** For the log: what another platform said was not believed; never who it was about. */
  onRefused?(upstreamId: string, error: unknown): void;
  /** The address of the platform, without a path: the name under which the OpenID provider speaks. */
  readonly issuer: string;
  /** For the log: a system did not hear of a session that ended. */
  onUnheard?(clientId: string, error: unknown): void;
  readonly settings?: Partial<IdentitySettings>;
};

/** What identity does for the rest of the house. */
export interface Identity {
  /** Who a session token stands for. With the user agent a token that has moved to another browser ends its session. */
  resolveActor(token: string, userAgent?: string): Promise<Actor>;
  /** A person for an officer with a case and a reason; leaves a receipt. */
  getPersonForCase(reading: CaseReading): Promise<Result<PersonForCase>>;
  /** In plain text: for the person's own eyes, forms and documents. */
  readOwnDetails(personId: string): Promise<OwnDetails | undefined>;
  readMasked(personId: string): Promise<MaskedPerson | undefined>;
  personFacts(personId: string, on: Day): Promise<PersonFacts | undefined>;
  contactOf(personId: string): Promise<{ phone: string; language: Language } | undefined>;
  /** The keys by which other modules seal what belongs to a person, so that erasing the person erases it too. */
  readonly personKeys: KeyOps;
  /** The account of somebody who shows a document at a window. */
  enterAtWindow(shown: Shown): Promise<Result<{ readonly personId: string }>>;
  /** Who acts for whom. */
  readonly mandates: Mandates;
  /** The organisation in whose name the person works in this session, while a mandate of today says so. */
  roleOf(person: PersonActor): Promise<OrganisationRole | undefined>;
  findOrganisation(organisationId: string): Promise<Organisation | undefined>;
  /** Whether it has an account: a ward and an organisation have none. */
  hasAccount(personId: string): Promise<boolean>;
  /** The accounts of the same person that were merged into this one. */
  formerAccounts(personId: string): Promise<readonly string[]>;
  /** Where somebody is told something whose account may have been merged into another. */
  accountKept(tx: Queryable, personId: string): Promise<string>;
  /** Accounts with a real name in the order of their changes, behind the one given. */
  listChangedUsers(after: ChangedAfter | undefined, limit: number): Promise<readonly ChangedUser[]>;
  /** Keeps who a case is about that another platform has passed on. */
  keepPersonOfCase(tx: Transaction, person: PersonOfCase): Promise<void>;
  /** The account can no longer sign in, and every session of it is over. */
  disablePerson(personId: string): Promise<void>;
  /** A living face was seen to be the person's: the session rises to level 3. Undefined when it has ended meanwhile. */
  confirmByFace(person: PersonActor): Promise<OpenedSession | undefined>;
  /** Other systems sign people in here. */
  readonly openid: Openid;
  readonly upstreams: readonly Upstream[];
  /** What arriving from this platform needs; a refusal when there is no such platform. */
  upstream(upstreamId: string): Result<UpstreamParts>;
  /** Where other modules put what two administrators must agree on. */
  readonly administration: Administration;
  readonly inside: IdentityInside;
}

/** For identity's own routes. */
export interface IdentityInside {
  readonly parts: IdentityParts;
  readonly resolver: ActorResolver;
  readonly hashing: PasswordHashing;
  readonly relyingParty: RelyingParty;
}

export function createIdentity({
  issuer,
  upstreams = [],
  onUnheard,
  onRefused,
  ...options
}: IdentityOptions): Identity {
  const parts: IdentityParts = {
    ...options,
    settings: { ...usualSettings, ...options.settings },
    entrusted: new Map(),
  };
  const resolver = createActorResolver(parts);
  const hashing = createPasswordHashing(parts.settings.passwordHashing);
  const openid = createOpenid({
    identity: parts,
    resolver,
    issuer,
    ...(onUnheard !== undefined && { onUnheard }),
  });
  return {
    resolveActor: resolver.resolve,
    getPersonForCase: (reading) => getPersonForCase(parts, reading),
    readOwnDetails: (personId) => readOwnDetails(parts, personId),
    readMasked: (personId) => readMasked(parts, personId),
    personFacts: (personId, on) => personFacts(parts, personId, on),
    contactOf: (personId) => contactOf(parts, personId),
    personKeys: personKeysReadTogether(parts.keys, parts.db),
    enterAtWindow: (shown) => enterAtWindow(parts, shown),
    mandates: createMandates(parts),
    roleOf: async ({ personId, actsFor }) =>
      actsFor === undefined
        ? undefined
        : findRole(parts.db, { organisationId: actsFor, personId, on: dayOf(parts.clock()) }),
    findOrganisation: (organisationId) => findOrganisation(parts.db, organisationId),
    hasAccount: (personId) => hasAccount(parts, personId),
    formerAccounts: (personId) => formerAccounts(parts.db, personId),
    accountKept,
    listChangedUsers: (after, limit) => listChangedUsers(parts, { after, limit }),
    keepPersonOfCase: (tx, person) => keepPersonOfCase(tx, parts, person, parts.clock()),
    async disablePerson(personId) {
      await disablePerson(parts, personId);
      resolver.refresh();
    },
    async confirmByFace(person) {
      const session = await confirmByFace(parts, person);
      resolver.refresh();
      return session;
    },
    openid,
    upstreams,
    upstream: upstreamFinder(parts, { issuer, upstreams, ...(onRefused && { onRefused }) }),
    administration: createAdministration(parts),
    inside: { parts, resolver, hashing, relyingParty: relyingPartyOf(issuer) },
  };
}
