import { largestPage, oneOf, OrganIdText, RegionCodeText, Type } from '@tongban/http';
import type { Server } from '@tongban/http';
import { branchCodes, organLevels } from '@tongban/vocabulary';
import type { Organisations } from '../create-organisations.ts';

const OrganList = Type.Object({
  items: Type.Array(
    Type.Object({
      organId: OrganIdText,
      name: Type.String(),
      level: oneOf(organLevels),
      regionCode: RegionCodeText,
      address: Type.Optional(Type.String()),
      phone: Type.Optional(Type.String()),
      hours: Type.Optional(Type.String()),
    }),
  ),
});

/** The organs people can go to. */
export async function organRoutes(
  app: Server,
  { organisations }: { readonly organisations: Organisations },
): Promise<void> {
  app.get(
    '/api/organs',
    {
      schema: {
        operationId: 'listOrgans',
        summary: 'The police bureau of a region and its stations',
        tags: ['organisations'],
        querystring: Type.Object({
          regionCode: RegionCodeText,
          branch: Type.Optional(oneOf(branchCodes, 'BranchCode')),
        }),
        response: { 200: OrganList },
      },
      config: { permission: 'organisations.read' },
    },
    async ({ query: { regionCode, branch } }) => ({
      items: [
        ...organisations.listOrgans({
          regionCode,
          ...(branch !== undefined && { branchCode: branch }),
          limit: largestPage,
        }),
      ],
    }),
  );
}
