import { declareProblems, officerOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { ActBody, proposalProblems, ReasonText } from '@tongban/identity';
import { exchangeProblems } from '../problems.ts';
import { retryNow, setPaused } from '../sending/operate.ts';
import { codeLine, DestinationParams } from './destinations.ts';
import type { ExchangeParts } from './exchange-routes.ts';

const tags = ['exchange'];
const problems = { ...exchangeProblems, ...proposalProblems } as never;
const config = { permission: 'exchange.operate' } as const;
const at = '/api/operations/exchange/destinations/:code';

/** Delivery to a platform: one administrator holds it back at once, two let it go on, and one may ask for the next try. */
export async function holdingBackRoutes(
  app: Server,
  { db, administration }: ExchangeParts,
): Promise<void> {
  for (const { path, operationId, summary, kind, paused, isAtOnce } of acts) {
    const propose = administration.entrust<{ readonly code: string }>({
      kind,
      ...(isAtOnce && { isAtOnce }),
      subject: ({ code }) => code,
      lines: ({ code }) => [codeLine(code)],
      carryOut: (tx, { terms }) => setPaused(tx, terms.code, paused),
    });
    app.post(
      `${at}/${path}`,
      {
        schema: {
          operationId,
          summary,
          tags,
          params: DestinationParams,
          body: Type.Object({ reason: ReasonText }),
          response: {
            201: ActBody,
            ...declareProblems(
              exchangeProblems,
              'exchange/destination-not-found',
              'exchange/not-possible-now',
            ),
            ...declareProblems(
              proposalProblems,
              'identity/not-in-your-province',
              'identity/reason-missing',
              'identity/act-waiting-already',
            ),
          },
        },
        config,
      },
      async (request, reply) => {
        const by = officerOf(request).officerId;
        const { code } = request.params;
        const { reason } = request.body;
        const proposed = await propose({ terms: { code }, reason, by });
        return reply.code(201).send(unwrap(proposed, problems));
      },
    );
  }

  app.post(
    `${at}/retries`,
    {
      schema: {
        operationId: 'retryDelivery',
        summary: 'Try again now what waits for its next attempt; what is held back stays so',
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
      unwrap(await retryNow(db, request.params.code), exchangeProblems as never);
      return reply.code(204).send(null);
    },
  );
}

const acts = [
  {
    path: 'suspension',
    operationId: 'suspendDelivery',
    summary: 'Hold back at once what a platform is owed',
    kind: 'suspend-delivery',
    paused: true,
    isAtOnce: true,
  },
  {
    path: 'resumption',
    operationId: 'resumeDelivery',
    summary: 'Propose that delivery to a platform goes on',
    kind: 'resume-delivery',
    paused: false,
    isAtOnce: undefined,
  },
] as const;
