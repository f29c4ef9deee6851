import { declareProblems, IdText, languageOf, officerOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { AgencyKindBody } from '../../http/schemas.ts';
import { mandatesAtWindow } from '../mandates-at-window.ts';
import { notYourWindow } from '../window-authority.ts';
import type { WindowWorld } from '../window-world.ts';
import { BeginBody } from './window-applications.ts';
import { offerCodes, windowProblemTable as problems } from './window-parts.ts';

const MandatesBody = Type.Object({
  items: Type.Array(
    Type.Object({
      mandateId: IdText,
      kind: AgencyKindBody,
      principalName: Type.String(),
    }),
  ),
});

/** Somebody at the window asks for another: whom they may act for is in the book, not on their word. */
export async function windowMandateRoutes(app: Server, world: WindowWorld): Promise<void> {
  app.post(
    '/api/officer/window-mandates',
    {
      schema: {
        operationId: 'listMandatesAtWindow',
        summary: 'For whom the person at the window may apply for this today, fifty at most',
        tags: ['windows'],
        body: Type.Omit(BeginBody, ['mandateId']),
        response: {
          200: MandatesBody,
          ...declareProblems(
            problems,
            ...offerCodes,
            'windows/not-your-window',
            'windows/not-accepted-here',
            'windows/person-not-confirmed',
          ),
        },
      },
      config: { permission: 'window.serve' },
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const { organId, person, itemCode, ...asked } = request.body;
      const regionCode = asked.regionCode ?? world.regionOfOrgan(organId);
      if (regionCode === undefined) return unwrap(notYourWindow, problems);
      const found = await mandatesAtWindow(
        world,
        { itemCode, regionCode },
        {
          window: { officerId, organId },
          person: { ...person, language: languageOf(request.headers) },
        },
      );
      return { items: [...unwrap(found, problems)] };
    },
  );
}
