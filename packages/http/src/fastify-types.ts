import type { Language } from '@tongban/kernel';
import type { Actor } from './actor.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. Resolved from the session before the route's permission is looked at. */
    actor: Actor;
    /** The language of problems and details. */
    readonly language: Language;
    /** The client's command id; set on routes with `config.idempotency`. */
    idempotencyKey: string;
    /** The version in If-Match; set on routes with `config.ifMatch`. */
    expectedVersion: number;
  }

  interface FastifyContextConfig {
    /** A name in the permission table. Every route outside of pages needs one. */
    permission?: string;
    /**
     * Asks for Idempotency-Key. `stored` keeps the first answer in the database and replays it; `by-command` only hands
     * the key to the module, whose command ids already make a repeat harmless.
     */
    idempotency?: 'stored' | 'by-command';
    /** Asks for If-Match and parses it into `request.expectedVersion`. */
    ifMatch?: boolean;
    /** The route takes `multipart/form-data`; all others answer 415 to it. */
    multipart?: boolean;
    /** The route counts its callers itself; the coarse limit by address does not apply to it. */
    ownRate?: boolean;
    /**
     * Another form the body may have, which the route turns into the one its schema declares before that is looked at; for the document
     * of the API alone.
     */
    otherBody?: object;
    /** A page of the portal, the console or the documentation: not part of the API. */
    page?: boolean;
  }

  interface FastifySchema {
    operationId?: string;
    summary?: string;
    description?: string;
    tags?: readonly string[];
    hide?: boolean;
  }
}
