import { BilingualBody, declareProblems, InstantText, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { exchangeProblems } from '../problems.ts';
import { addPartner, listPartners } from '../queries/partner-keys.ts';
import type { ExchangeParts } from './exchange-routes.ts';
import { PlatformFields } from './platform-fields.ts';

const PartnerBody = Type.Object({
  code: Type.String(),
  name: BilingualBody,
  key: Type.String(),
  addedAt: InstantText,
});

const tags = ['exchange'];
const config = { permission: 'exchange.operate' } as const;

/** Platforms below that may deliver to this one. Registered once their key was handed over by both organs' officers. */
export async function partnerRoutes(app: Server, { db, clock, signer }: ExchangeParts) {
  const at = '/api/operations/exchange/partners';

  app.get(
    at,
    {
      schema: {
        operationId: 'listExchangePartners',
        summary: 'Platforms that may deliver to this one, and the key this one signs with',
        tags,
        response: { 200: Type.Object({ ownKey: Type.String(), items: Type.Array(PartnerBody) }) },
      },
      config,
    },
    async () => ({
      ownKey: Buffer.from(signer.signingKey.point).toString('hex'),
      items: await listPartners(db),
    }),
  );

  app.put(
    `${at}/:code`,
    {
      schema: {
        operationId: 'registerExchangePartner',
        summary: 'Let a platform below deliver, or take the new key it signs with',
        tags,
        params: Type.Object({
          code: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$', maxLength: 40 }),
        }),
        body: Type.Object(PlatformFields),
        response: {
          204: Type.Null(),
          ...declareProblems(exchangeProblems, 'exchange/key-malformed'),
        },
      },
      config,
    },
    async (request, reply) => {
      const partner = { ...request.params, ...request.body, addedAt: clock() };
      unwrap(await addPartner(db, partner), exchangeProblems as never);
      return reply.code(204).send(null);
    },
  );
}
