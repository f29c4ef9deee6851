import { BilingualBody, officerOf, oneOf, Type, type Server } from '@tongban/http';
import type { Verification } from '../create-verification.ts';
import { tenantKinds } from '../domain/words.ts';
import type { OfficerPosts } from '../officer-authority.ts';
import { listTenants } from '../queries/list-tenants.ts';
import { visibleTenants } from '../queries/visible-tenants.ts';
import { lookRoles } from './permissions.ts';

const TenantBody = Type.Object({
  code: Type.String(),
  kind: oneOf(tenantKinds),
  name: BilingualBody,
  systems: Type.Array(Type.Object({ code: Type.String(), name: BilingualBody })),
});

/** The organs whose systems may ask, for those who run and watch the service. */
export async function tenantRoutes(
  app: Server,
  { verification, posts }: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  const { db } = verification;

  app.get(
    '/api/officer/verification/tenants',
    {
      schema: {
        operationId: 'listVerificationTenants',
        summary:
          'The organs whose systems may ask and which the officer’s organ answers for, with their systems',
        response: { 200: Type.Object({ items: Type.Array(TenantBody) }) },
      },
      config: { permission: 'verification.look' },
    },
    async (request) => {
      const tenants = await visibleTenants({ db, posts }, officerOf(request).officerId, lookRoles);
      const rows = (await listTenants(db)).filter(({ tenantNo }) => tenants.has(tenantNo));
      return {
        items: rows.map(({ code, kind, name, systems }) => ({
          code,
          kind,
          name,
          systems: [...systems],
        })),
      };
    },
  );
}
