import { DayText, declareProblems, InstantText, oneOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { lanes } from '../domain/contract.ts';
import { exchangeProblems } from '../problems.ts';
import { countDay } from '../queries/count-day.ts';
import { viewDestinations } from '../queries/view-destinations.ts';
import type { LaneView } from '../queries/view-destinations.ts';
import { reconcile } from '../reconciling/reconcile.ts';
import { repair } from '../reconciling/repair.ts';
import { listDestinations } from '../sending/destination.ts';
import { noSuchDestination, replayFrom, setPaused } from '../sending/operate.ts';
import type { ExchangeParts } from './exchange-routes.ts';

const LaneBody = Type.Object({
  lane: oneOf(lanes),
  lastPos: Type.Integer(),
  acknowledged: Type.Integer(),
  nextPos: Type.Integer(),
  waiting: Type.Integer(),
  oldestWaitingAt: Type.Optional(InstantText),
  failures: Type.Integer(),
  retryAt: Type.Optional(InstantText),
  lastError: Type.Optional(Type.String()),
  lastErrorAt: Type.Optional(InstantText),
  lastReceiptAt: Type.Optional(InstantText),
  rowsPerSecond: Type.Optional(Type.Number()),
  openCorrections: Type.Integer(),
});

const DestinationBody = Type.Object({
  code: Type.String(),
  name: Type.Object({ zh: Type.String(), en: Type.String() }),
  contract: Type.String(),
  paused: Type.Boolean(),
  reconciledAt: Type.Optional(InstantText),
  equal: Type.Optional(Type.Boolean()),
  lanes: Type.Array(LaneBody),
});

const CountBody = Type.Object({
  organCode: Type.String(),
  table: Type.String(),
  generated: Type.Integer(),
  acknowledged: Type.Integer(),
  rejected: Type.Integer(),
  pending: Type.Integer(),
});

const ReconciliationBody = Type.Object({
  madeAt: InstantText,
  rows: Type.Integer(),
  equal: Type.Boolean(),
  differences: Type.Array(Type.Object({ rowGuid: Type.String(), kind: Type.String() })),
  repaired: Type.Integer(),
});

const Params = Type.Object({ code: Type.String({ minLength: 1, maxLength: 40 }) });
const tags = ['exchange'];
const config = { permission: 'exchange.operate' } as const;
const mostCounts = 1_000;

export async function destinationRoutes(app: Server, parts: ExchangeParts): Promise<void> {
  const { db, clock, contracts } = parts;
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
      return { items: [...byCode.values()].map(destinationOf) };
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
          params: Params,
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
        params: Params,
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

  app.post(
    `${at}/:code/reconciliations`,
    {
      schema: {
        operationId: 'reconcileDestination',
        summary: 'Compare both books now; send again what differs when asked to',
        tags,
        params: Params,
        body: Type.Object({ repair: Type.Boolean() }),
        response: {
          200: ReconciliationBody,
          ...declareProblems(
            exchangeProblems,
            'exchange/destination-not-found',
            'exchange/partner-unavailable',
          ),
        },
      },
      config: { ...config, idempotency: 'stored' },
    },
    async (request) => {
      const destinations = await listDestinations(db);
      const destination = destinations.find(({ code }) => code === request.params.code);
      const contract = contracts.find(({ code }) => code === destination?.contract);
      if (destination === undefined || contract === undefined) {
        return unwrap(noSuchDestination(), exchangeProblems);
      }
      const found = unwrap(
        await reconcile(parts, contract, destination),
        exchangeProblems as never,
      );
      const { differences, madeAt, rows, equal } = found;
      const today = { now: clock(), today: dayOf(clock()) };
      const repaired = request.body.repair
        ? await repair(db, contract, { differences, ...today })
        : 0;
      const named = differences.slice(0, 100).map(({ rowGuid, kind }) => ({ rowGuid, kind }));
      return { madeAt, rows, equal, differences: named, repaired };
    },
  );

  app.get(
    `${at}/:code/days/:day`,
    {
      schema: {
        operationId: 'countExchangeDay',
        summary: 'Generated = acknowledged + rejected + pending, by organ and table, for one day',
        tags,
        params: Type.Object({ ...Params.properties, day: DayText }),
        response: { 200: Type.Object({ items: Type.Array(CountBody) }) },
      },
      config,
    },
    async (request) => {
      const { code: destination, day } = request.params;
      return { items: await countDay(db, { destination, day: day as Day, limit: mostCounts }) };
    },
  );
}

function destinationOf(views: readonly LaneView[]) {
  const { code, nameZh, nameEn, contract, paused, reconciledAt, equal } = views[0]!;
  return {
    code,
    name: { zh: nameZh, en: nameEn },
    contract,
    paused,
    ...(reconciledAt !== null && { reconciledAt }),
    ...(equal !== null && { equal }),
    lanes: views.map((view) => ({
      lane: view.lane,
      lastPos: view.lastPos,
      acknowledged: view.acknowledged,
      nextPos: view.nextPos,
      waiting: view.lastPos - view.acknowledged,
      failures: view.failures,
      openCorrections: view.openCorrections,
      ...(view.oldestWaitingAt !== null && { oldestWaitingAt: view.oldestWaitingAt }),
      ...(view.retryAt !== null && { retryAt: view.retryAt }),
      ...(view.lastError !== null && { lastError: view.lastError }),
      ...(view.lastErrorAt !== null && { lastErrorAt: view.lastErrorAt }),
      ...(view.lastReceiptAt !== null && { lastReceiptAt: view.lastReceiptAt }),
      ...(view.rowsPerSecond !== null && { rowsPerSecond: view.rowsPerSecond }),
    })),
  };
}
