import { declareProblems, InstantText, officerOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { ActBody, proposalProblems, ReasonText } from '@tongban/identity';
import type { Transaction } from '@tongban/database';
import { dayOf, ok, type Bilingual, type Instant, type Result } from '@tongban/kernel';
import { differenceLabels } from '@tongban/vocabulary';
import { exchangeProblems } from '../problems.ts';
import { findDifferences } from '../queries/find-differences.ts';
import { repair } from '../reconciling/repair.ts';
import { findDestination } from '../sending/destination.ts';
import { noSuchDestination } from '../sending/operate.ts';
import { codeLine, DestinationParams } from './destinations.ts';
import type { ExchangeParts } from './exchange-routes.ts';

interface Repair {
  readonly code: string;
  /** Of the comparison whose differences are sent again. */
  readonly madeAt: string;
  readonly counts: Readonly<Record<string, number>>;
}

const problems = { ...exchangeProblems, ...proposalProblems } as never;

/** What a comparison found different is sent again once two administrators have seen how much that is. */
export async function repairRoutes(
  app: Server,
  { db, contracts, administration }: ExchangeParts,
): Promise<void> {
  const propose = administration.entrust<Repair>({
    kind: 'repair-destination',
    subject: ({ code }) => code,
    lines: ({ code, madeAt, counts }) => [
      codeLine(code),
      { name: { zh: '对账时间', en: 'Compared at' }, value: madeAt },
      ...Object.entries(counts).map(([kind, count]) => ({
        name: kindNames[kind] ?? { zh: kind, en: kind },
        value: String(count),
      })),
    ],
    carryOut: (tx, { terms, at }) => repairAll(tx, terms, at),
  });

  app.post(
    '/api/operations/exchange/destinations/:code/repairs',
    {
      schema: {
        operationId: 'proposeRepair',
        summary: 'Propose to send again what the latest comparison found different',
        tags: ['exchange'],
        params: DestinationParams,
        body: Type.Object({ madeAt: InstantText, reason: ReasonText }),
        response: {
          201: ActBody,
          ...declareProblems(
            exchangeProblems,
            'exchange/destination-not-found',
            'exchange/reconciliation-not-found',
            'exchange/reconciliation-outdated',
            'exchange/nothing-to-repair',
          ),
          ...declareProblems(
            proposalProblems,
            'identity/not-in-your-province',
            'identity/reason-missing',
            'identity/act-waiting-already',
          ),
        },
      },
      config: { permission: 'exchange.operate' },
    },
    async (request, reply) => {
      const { code } = request.params;
      const { madeAt, reason } = request.body;
      const { counts } = unwrap(await findDifferences(db, { code, madeAt }), problems);
      const by = officerOf(request).officerId;
      const proposed = await propose({ terms: { code, madeAt, counts }, reason, by });
      return reply.code(201).send(unwrap(proposed, problems));
    },
  );

  async function repairAll(
    tx: Transaction,
    { code, madeAt }: Repair,
    now: Instant,
  ): Promise<Result<unknown>> {
    const destination = await findDestination(tx, code);
    const contract = contracts.find((one) => one.code === destination?.contract);
    if (contract === undefined) return noSuchDestination();
    const found = await findDifferences(tx, { code, madeAt });
    if (!found.ok) return found;
    const { differences } = found.value;
    return ok(await repair(tx, contract, { differences, now, today: dayOf(now) }));
  }
}

const kindNames: Readonly<Record<string, Bilingual>> = differenceLabels;
