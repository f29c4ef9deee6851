import { declareProblems, oneOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { lanes } from '../domain/contract.ts';
import { exchangeProblems } from '../problems.ts';
import { viewDestinations } from '../queries/view-destinations.ts';
import { replayFrom, setPaused } from '../sending/operate.ts';
import { registerDestination } from '../sending/register-destination.ts';
import { DestinationBody, destinationOf, NewDestination } from './destination-bodies.ts';
import type { ExchangeParts } from './exchange-routes.ts';

export const DestinationParams = Type.Object({
  code: Type.String({ minLength: 1, maxLength: 40 }),
});
const tags = ['exchange'];
const config = { permission: 'exchange.operate' } as const;

export async function destinationRoutes(app: Server, parts: ExchangeParts): Promise<void> {
  const { db, clock, published } = parts;
  const at = '/api/operations/exchange/destinations';

  app.get(
    at,
    {
      schema: {
        operationId: 'listDestinations',
        summary:
          'Every platform rows are owed to: lag, speed, last receipt, errors, whether it is equal',
        tags,
        response: { 200: Type.Object({ items: Type.Array(DestinationBody) }) },
      },
      config,
    },
    async () => {
      const byCode = Map.groupBy(await viewDestinations(db), ({ code }) => code);
      return {
        items: [...byCode.values()].map((views) => destinationOf(views, clock(), published)),
      };
    },
  );

  app.put(
    `${at}/:code`,
    {
      schema: {
        operationId: 'registerDestination',
        summary: 'Add a platform that is owed rows, or move it to another address or key',
        tags,
        params: Type.Object({
          code: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$', maxLength: 40 }),
        }),
        body: NewDestination,
        response: {
          204: Type.Null(),
          ...declareProblems(
            exchangeProblems,
            'exchange/contract-unknown',
            'exchange/contract-fixed',
            'exchange/key-malformed',
          ),
        },
      },
      config,
    },
    async (request, reply) => {
      const registration = { ...request.params, ...request.body, addedAt: clock() };
      unwrap(await registerDestination(db, published, registration), exchangeProblems as never);
      return reply.code(204).send(null);
    },
  );

  for (const [method, paused] of [
    ['post', true],
    ['delete', false],
  ] as const) {
    app[method](
      `${at}/:code/suspension`,
      {
        schema: {
          operationId: paused ? 'suspendDelivery' : 'resumeDelivery',
          summary: paused
            ? 'Hold back what a platform is owed'
            : 'Let delivery to a platform go on',
          tags,
          params: DestinationParams,
          response: {
            204: Type.Null(),
            ...declareProblems(exchangeProblems, 'exchange/destination-not-found'),
          },
        },
        config,
      },
      async (request, reply) => {
        unwrap(await setPaused(db, request.params.code, paused), exchangeProblems as never);
        return reply.code(204).send(null);
      },
    );
  }

  app.post(
    `${at}/:code/replays`,
    {
      schema: {
        operationId: 'replayDelivery',
        summary: 'Send again from a position; what the other side has already changes nothing',
        tags,
        params: DestinationParams,
        body: Type.Object({ lane: oneOf(lanes), fromPos: Type.Integer({ minimum: 1 }) }),
        response: {
          202: Type.Null(),
          ...declareProblems(
            exchangeProblems,
            'exchange/destination-not-found',
            'exchange/position-unknown',
          ),
        },
      },
      config,
    },
    async (request, reply) => {
      const { lane, fromPos: pos } = request.body;
      const { code } = request.params;
      unwrap(await replayFrom(db, { code, lane, pos }), exchangeProblems as never);
      return reply.code(202).send(null);
    },
  );
}
