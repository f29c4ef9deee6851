import { Type } from '@fastify/type-provider-typebox';
import type { DemonstrationSystem } from './demonstration-systems.ts';
import type { OwnSessions } from './own-sessions.ts';
import type { SignInClient } from './sign-in-client.ts';

/** One system as it runs. */
export interface RunningOne {
  readonly system: DemonstrationSystem;
  readonly client: SignInClient;
  readonly sessions: OwnSessions;
}

export interface RunningSystems {
  readonly issuer: string;
  address(): string;
  /** Throws what becomes a 404. */
  find(name: string): RunningOne;
}

export const SystemParams = Type.Object({ system: Type.String({ maxLength: 60 }) });
