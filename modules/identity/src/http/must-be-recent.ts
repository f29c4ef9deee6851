import type { Actor } from '@tongban/http';
import type { IdentityParts } from '../parts.ts';
import { requireRecent } from '../sessions/require-recent.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

/** Refuses a change of the ways in to whoever signed in too long ago. */
export function mustBeRecent({ clock, settings }: IdentityParts, actor: Actor): void {
  if (actor.kind !== 'person' && actor.kind !== 'officer') {
    throw new Error('The permission of this route lets only persons and officers in.');
  }
  unwrapIdentity(requireRecent(actor, { at: clock(), recentMs: settings.recentMs }));
}
