import type { Instant } from '@tongban/kernel';
import type { FastifyRequest } from 'fastify';

export type AssuranceLevel = 0 | 1 | 2 | 3 | 4;

export interface AnonymousActor {
  readonly kind: 'anonymous';
}

export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
  /** How sure we are who it is: 1 phone, 2 name and number, 3 network identity, 4 face to face. */
  readonly assuranceLevel: AssuranceLevel;
  readonly authenticatedAt: Instant;
  readonly sessionId: string;
  /** By how strong a means: 1 one factor, 2 two factors, 3 a key that cannot be copied. */
  readonly authenticator?: number;
  /** How it was shown, in the words of RFC 8176: `sms`, `pwd`, `otp`, `hwk` … */
  readonly means?: readonly string[];
  /** The organisation in whose name they work in this session. It gives nothing: mandates of the day do. */
  readonly actsFor?: string;
}

export interface OfficerActor {
  readonly kind: 'officer';
  readonly officerId: string;
  readonly personId?: string;
  readonly sessionId: string;
  readonly authenticatedAt: Instant;
  readonly authenticator?: number;
  readonly means?: readonly string[];
  /** Signed in by less than the house demands: nothing is open but the registering of a key. */
  readonly mustAddPasskey?: true;
}

/** A job or a rule that acts for the organ. It never comes in over HTTP. */
export interface SystemActor {
  readonly kind: 'system';
  readonly name: string;
}

/** On whose behalf something is done. */
export type Actor = AnonymousActor | PersonActor | OfficerActor | SystemActor;

export const anonymous: AnonymousActor = Object.freeze({ kind: 'anonymous' });

/** The person behind the request. The route's permission has already refused everybody else. */
export function personOf(request: FastifyRequest): PersonActor {
  if (request.actor.kind === 'person') return request.actor;
  throw new Error('This route is open to others than persons: its permission does not say who.');
}

/** The officer behind the request. The route's permission has already refused everybody else. */
export function officerOf(request: FastifyRequest): OfficerActor {
  if (request.actor.kind === 'officer') return request.actor;
  throw new Error('This route is open to others than officers: its permission does not say who.');
}

/** A name for counters and stored keys; nothing in it leads back to a person without the database. */
export function actorKey(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return 'anonymous';
    case 'person':
      return `person/${actor.personId}`;
    case 'officer':
      return `officer/${actor.officerId}`;
    case 'system':
      return `system/${actor.name}`;
  }
}
