import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { SystemName } from './faults/systems.ts';

/** Fastify with schemas that are types as well. */
export type Server = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The system the route belongs to: its faults apply. Pages for people carry none. */
    system?: SystemName;
    /** Answers without the caller's key: what a browser asks. */
    open?: boolean;
  }
}
