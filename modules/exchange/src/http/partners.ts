import {
  BilingualBody,
  declareProblems,
  InstantText,
  officerOf,
  Type,
  unwrap,
} from '@tongban/http';
import type { Server } from '@tongban/http';
import { ActBody, proposalProblems, ReasonText } from '@tongban/identity';
import { exchangeProblems } from '../problems.ts';
import {
  addPartner,
  findPartnerKeys,
  listPartners,
  type Partner,
} from '../queries/partner-keys.ts';
import { before, codeLine, keyLine } from './destinations.ts';
import type { ExchangeParts } from './exchange-routes.ts';
import { PlatformFields } from './platform-fields.ts';

const PartnerBody = Type.Object({
  code: Type.String(),
  name: BilingualBody,
  key: Type.String(),
  addedAt: InstantText,
});

const problems = { ...exchangeProblems, ...proposalProblems };
const tags = ['exchange'];
const config = { permission: 'exchange.operate' } as const;

/** Platforms below that may deliver to this one. Registered once their key was handed over by both organs' officers. */
export async function partnerRoutes(app: Server, { db, signer, administration }: ExchangeParts) {
  const propose = administration.entrust<Omit<Partner, 'addedAt'>>({
    kind: 'register-partner',
    subject: ({ code }) => code,
    lines: async ({ code, name, key }) => [
      codeLine(code),
      { name: { zh: '名称', en: 'Name' }, value: `${name.zh} ${name.en}` },
      { ...keyLine(key), ...before((await findPartnerKeys(db)).get(code)) },
    ],
    carryOut: (tx, { terms, at }) => addPartner(tx, { ...terms, addedAt: at }),
  });
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
        summary: 'Propose that a platform below may deliver, or the new key it signs with',
        tags,
        params: Type.Object({
          code: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$', maxLength: 40 }),
        }),
        body: Type.Object({ ...PlatformFields, reason: ReasonText }),
        response: {
          201: ActBody,
          ...declareProblems(
            problems,
            'exchange/key-malformed',
            'identity/not-in-your-province',
            'identity/reason-missing',
            'identity/act-waiting-already',
          ),
        },
      },
      config,
    },
    async (request, reply) => {
      const { reason, ...partner } = request.body;
      const terms = { ...request.params, ...partner };
      const proposed = await propose({ terms, reason, by: officerOf(request).officerId });
      return reply.code(201).send(unwrap(proposed, problems));
    },
  );
}
