import {
  DayText,
  declareProblems,
  fileAnswer,
  InstantText,
  officerOf,
  oneOf,
  Type,
  unwrap,
} from '@tongban/http';
import type { Server } from '@tongban/http';
import { refuse } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { exchangeProblems } from '../problems.ts';
import { findProtocol, listDays, listReconciliations } from '../queries/view-reconciliations.ts';
import { drawDay, sumOf, worstLinesFirst } from '../reconciling/account-day.ts';
import { accountDifferingDays } from '../reconciling/daily-job.ts';
import { reconcile } from '../reconciling/reconcile.ts';
import { findDestination } from '../sending/destination.ts';
import { noSuchDestination } from '../sending/operate.ts';
import { createPoster } from '../sending/post.ts';
import { DestinationParams } from './destinations.ts';
import type { ExchangeParts } from './exchange-routes.ts';

const verdicts = ['equal', 'differs', 'unsettled', 'unanswered'] as const;

const sums = {
  generated: Type.Integer(),
  acknowledged: Type.Integer(),
  rejected: Type.Integer(),
  pending: Type.Integer(),
  heldThere: Type.Optional(Type.Integer()),
};
const figures = { ...sums, verdict: oneOf(verdicts) };

const LineBody = Type.Object({
  organCode: Type.String(),
  organName: Type.Optional(Type.String()),
  table: Type.String(),
  ...figures,
});

const DayBody = Type.Object({ day: DayText, checkedAt: InstantText, ...figures });

const DoneBody = Type.Object({
  madeAt: InstantText,
  rows: Type.Integer(),
  equal: Type.Boolean(),
  differences: Type.Array(Type.Object({ rowGuid: Type.String(), kind: Type.String() })),
});

const PastBody = Type.Object({
  madeAt: InstantText,
  madeBy: Type.String(),
  rows: Type.Integer(),
  equal: Type.Boolean(),
  counts: Type.Record(Type.String(), Type.Integer()),
});

const tags = ['exchange'];
const config = { permission: 'exchange.operate' } as const;
/** Somebody is looking at the page: a platform that is silent is shown as not answering. */
const dayTimeoutMs = 10_000;
const mostNamed = 100;
const mostPast = 30;
const mostLinesShown = 1_000;

/** Whether both books say the same: as a whole, by day, and what both sides have signed about it. */
export async function reconciliationRoutes(app: Server, parts: ExchangeParts): Promise<void> {
  const { db, contracts } = parts;
  const at = '/api/operations/exchange/destinations/:code';

  app.get(
    `${at}/reconciliations`,
    {
      schema: {
        operationId: 'listReconciliations',
        summary: 'The latest comparisons with a platform and the last days, the newest first',
        tags,
        params: DestinationParams,
        response: { 200: Type.Object({ items: Type.Array(PastBody), days: Type.Array(DayBody) }) },
      },
      config,
    },
    async (request) => {
      const { code } = request.params;
      const [items, days] = [
        await listReconciliations(db, code, mostPast),
        await listDays(db, code, mostPast),
      ];
      return {
        items,
        days: days.map(({ heldThere, ...day }) => ({
          ...day,
          ...(heldThere !== null && { heldThere }),
        })),
      };
    },
  );

  app.post(
    `${at}/reconciliations`,
    {
      schema: {
        operationId: 'reconcileDestination',
        summary: 'Compare both books now; changes neither',
        tags,
        params: DestinationParams,
        response: {
          200: DoneBody,
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
      const destination = await findDestination(db, request.params.code);
      const contract = contracts.find(({ code }) => code === destination?.contract);
      if (destination === undefined || contract === undefined) {
        return unwrap(noSuchDestination(), exchangeProblems);
      }
      const by = `officer:${officerOf(request).officerId}`;
      const found = unwrap(
        await reconcile(parts, contract, destination, by),
        exchangeProblems as never,
      );
      const { differences, madeAt, rows, equal } = found;
      if (equal) await accountDifferingDays(parts, contract, destination);
      const named = differences.slice(0, mostNamed).map(({ rowGuid, kind }) => ({ rowGuid, kind }));
      return { madeAt, rows, equal, differences: named };
    },
  );

  app.get(
    `${at}/reconciliations/:madeAt/protocol`,
    {
      schema: {
        operationId: 'openReconciliationProtocol',
        summary: 'The protocol of a comparison, as both sides signed it',
        tags,
        params: Type.Object({ ...DestinationParams.properties, madeAt: InstantText }),
        response: {
          200: fileAnswer('The protocol', 'application/json'),
          ...declareProblems(exchangeProblems, 'exchange/reconciliation-not-found'),
        },
      },
      config,
    },
    async (request, reply) => {
      const { code: destination, madeAt } = request.params;
      const protocol = await findProtocol(db, { destination, madeAt });
      if (protocol === undefined) return unwrap(noSuchReconciliation(), exchangeProblems);
      const name = `${destination}-${madeAt.replaceAll(/[^0-9T]/g, '')}.json`;
      return reply
        .type('application/json')
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(Buffer.from(protocol));
    },
  );

  app.get(
    `${at}/days/:day`,
    {
      schema: {
        operationId: 'countExchangeDay',
        summary:
          'Generated = acknowledged + rejected + pending of one day, beside what they hold; the worst lines first',
        tags,
        params: Type.Object({ ...DestinationParams.properties, day: DayText }),
        response: {
          200: Type.Object({
            verdict: oneOf(verdicts),
            /** Of all lines, shown or not. */
            sum: Type.Object(sums),
            lineCount: Type.Integer(),
            items: Type.Array(LineBody),
          }),
          ...declareProblems(exchangeProblems, 'exchange/destination-not-found'),
        },
      },
      config,
    },
    async (request) => {
      const destination = await findDestination(db, request.params.code);
      const contract = contracts.find(({ code }) => code === destination?.contract);
      if (destination === undefined || contract === undefined) {
        return unwrap(noSuchDestination(), exchangeProblems);
      }
      const { post, close } = createPoster({ url: destination.url, timeoutMs: dayTimeoutMs });
      try {
        const asking = { ...parts, destination, post };
        const day = request.params.day as Day;
        const { verdict, lines } = await drawDay(db, asking, { day, contract });
        const items = worstLinesFirst(lines)
          .slice(0, mostLinesShown)
          .map((line) => ({ ...line, ...named(line.organCode) }));
        return { verdict, sum: sumOf(lines), lineCount: lines.length, items };
      } finally {
        close();
      }
    },
  );

  function named(organCode: string): { organName?: string } {
    const organName = parts.organName(organCode);
    return organName === undefined ? {} : { organName };
  }
}

function noSuchReconciliation() {
  return refuse('exchange/reconciliation-not-found', {
    zh: '没有这次对账的记录。',
    en: 'There is no record of such a reconciliation.',
  });
}
