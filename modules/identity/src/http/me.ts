import type { Actor, Server } from '@tongban/http';
import type { Static } from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import { MeBody } from './schemas.ts';

type Me = Static<typeof MeBody>;

export async function meRoutes(app: Server, { identity }: { identity: Identity }): Promise<void> {
  app.get(
    '/api/me',
    {
      schema: {
        operationId: 'getMe',
        summary: 'Who is signed in, masked, and at what level',
        response: { 200: MeBody },
      },
      config: { permission: 'http.public' },
    },
    async (request) => describeMe(identity, request.actor),
  );
}

/** The actor in the words of the page header. */
export async function describeMe(identity: Identity, actor: Actor): Promise<Me> {
  if (actor.kind === 'person') {
    const { personId, assuranceLevel, authenticatedAt } = actor;
    const masked = await identity.readMasked(personId);
    const role = await identity.roleOf(actor);
    return {
      kind: 'person',
      assuranceLevel,
      authenticatedAt,
      ...masked,
      personId,
      ...(role && { role }),
    };
  }
  if (actor.kind === 'officer') {
    const { officers } = identity.inside.parts;
    const officer = await officers.find(actor.officerId);
    if (officer === undefined) return { kind: 'anonymous', assuranceLevel: 0 };
    const appointments = await officers.appointmentsOf(actor.officerId);
    return {
      kind: 'officer',
      assuranceLevel: 0,
      authenticatedAt: actor.authenticatedAt,
      officer: {
        ...officer,
        ...(actor.mustAddPasskey && { mustAddPasskey: true }),
        appointments: [...appointments],
      },
    };
  }
  return { kind: 'anonymous', assuranceLevel: 0 };
}
