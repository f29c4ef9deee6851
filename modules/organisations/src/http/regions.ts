import { declareProblems, largestPage, oneOf, RegionCodeText, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { ok, refuse } from '@tongban/kernel';
import type { Organisations } from '../create-organisations.ts';
import { regionLevels } from '../domain/region.ts';
import { organisationsProblems } from '../problems.ts';

const RegionStep = Type.Object({ regionCode: RegionCodeText, name: Type.String() });

const RegionList = Type.Object({
  items: Type.Array(
    Type.Object({
      regionCode: RegionCodeText,
      name: Type.String(),
      level: oneOf(regionLevels),
      hasChildren: Type.Boolean(),
    }),
  ),
});

const RegionBody = Type.Object({
  regionCode: RegionCodeText,
  name: Type.String(),
  level: oneOf(regionLevels),
  path: Type.Array(RegionStep),
  abolished: Type.Boolean(),
  successorCode: Type.Optional(RegionCodeText),
});

/** Regions for forms that ask for a place, one level at a time. */
export async function regionRoutes(
  app: Server,
  { organisations }: { readonly organisations: Organisations },
): Promise<void> {
  app.get(
    '/api/regions',
    {
      schema: {
        operationId: 'listRegions',
        summary: 'The regions directly below a region; the provinces when none is named',
        tags: ['organisations'],
        querystring: Type.Object({ parentCode: Type.Optional(RegionCodeText) }),
        response: { 200: RegionList },
      },
      config: { permission: 'organisations.read' },
    },
    async (request) => {
      const regions = organisations.listRegions(request.query.parentCode, largestPage);
      return {
        items: regions.map(({ regionCode, name, level }) => ({
          regionCode,
          name,
          level,
          hasChildren: organisations.hasChildRegions(regionCode),
        })),
      };
    },
  );

  app.get(
    '/api/regions/:regionCode',
    {
      schema: {
        operationId: 'readRegion',
        summary: 'A region with the way to it, abolished ones with their successor',
        tags: ['organisations'],
        params: Type.Object({ regionCode: RegionCodeText }),
        response: {
          200: RegionBody,
          ...declareProblems(organisationsProblems, 'organisations/region-unknown'),
        },
      },
      config: { permission: 'organisations.read' },
    },
    async (request) =>
      unwrap(describe(request.params.regionCode, organisations), organisationsProblems),
  );
}

function describe(code: string, organisations: Organisations) {
  const region = organisations.findRegion(code);
  const today = organisations.resolveRegion(code)?.region;
  if (region === undefined || today === undefined) {
    return refuse('organisations/region-unknown', {
      zh: '没有这个行政区划代码。',
      en: 'There is no region with this code.',
    });
  }
  return ok({
    regionCode: region.regionCode,
    name: region.name,
    level: region.level,
    path: organisations.regionPath(code).map(({ regionCode, name }) => ({ regionCode, name })),
    abolished: region.abolishedBy !== undefined,
    ...(today !== region && { successorCode: today.regionCode }),
  });
}
