import {
  declareProblems,
  IdText,
  personOf,
  setSessionCookie,
  Type,
  type Server,
} from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import type { Identity } from '../create-identity.ts';
import { findRole, listRoles } from '../organisations/list-roles.ts';
import { identityProblems } from '../problems.ts';
import { switchRole } from '../sessions/switch-role.ts';
import { RoleBody, strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const RolesBody = Type.Object(
  {
    /** In whose name the session works; absent: in one's own. */
    current: Type.Optional(RoleBody),
    roles: Type.Array(RoleBody),
  },
  { title: 'Roles' },
);

/** One account, several roles: the organisations somebody may act for, and the one they work for in this session. */
export async function roleRoutes(app: Server, { identity }: { identity: Identity }): Promise<void> {
  const { parts, resolver } = identity.inside;
  const config = { permission: 'identity.read-mandates' } as const;

  app.get(
    '/api/roles',
    {
      schema: {
        operationId: 'listRoles',
        summary: 'The organisations the person may act for today, and the one of this session',
        response: { 200: RolesBody },
      },
      config,
    },
    async (request) => {
      const person = personOf(request);
      const { personId } = person;
      const current = await identity.roleOf(person);
      const roles = await listRoles(parts.db, { personId, on: dayOf(parts.clock()) });
      return { ...(current && { current }), roles };
    },
  );

  app.put(
    '/api/role',
    {
      schema: {
        operationId: 'switchRole',
        summary: 'Work in the name of an organisation in this session, or in one’s own again',
        body: Type.Object({ organisationId: Type.Optional(IdText) }, strict),
        response: {
          200: Type.Object({ current: Type.Optional(RoleBody) }),
          ...declareProblems(
            identityProblems,
            'identity/organisation-not-found',
            'identity/session-not-found',
          ),
        },
      },
      config,
    },
    async (request, reply) => {
      const person = personOf(request);
      const { organisationId } = request.body;
      const session = unwrapIdentity(await switchRole(parts, person, organisationId));
      resolver.refresh();
      setSessionCookie(reply, session.token, session);
      if (organisationId === undefined) return {};
      const { personId } = person;
      const on = dayOf(parts.clock());
      const current = await findRole(parts.db, { organisationId, personId, on });
      return current === undefined ? {} : { current };
    },
  );
}
