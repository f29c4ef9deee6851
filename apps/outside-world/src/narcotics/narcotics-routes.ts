import { addMonths, dayOf, parseDay, type Day } from '@tongban/kernel';
import Type from 'typebox';
import { envelope, strict } from '../registries/schemas.ts';
import { newTransactionId } from '../registries/transaction-id.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';
import { syntheticCarriers, syntheticPurchaseFilings } from './synthetic-precursors.ts';

const creditCode = Type.String({ minLength: 1, maxLength: 18 });

const PurchaseFilingBody = Type.Object(
  {
    ...envelope,
    number: Type.String({ minLength: 1, maxLength: 50 }),
    creditCode,
    goods: Type.Array(
      Type.Object(
        {
          name: Type.String({ minLength: 1, maxLength: 80 }),
          quantity: Type.Number({ minimum: 0 }),
          unit: Type.String({ minLength: 1, maxLength: 20 }),
        },
        strict,
      ),
      { minItems: 1, maxItems: 30 },
    ),
  },
  strict,
);

const TransportSafetyBody = Type.Object({ ...envelope, creditCode }, strict);

/** 易制毒化学品管理条例 Art 24: six months of safe transport come before a permit for twelve. */
const cleanMonths = 6;

/** The precursor registers of the narcotics police. What is not in them cannot be judged. */
export async function narcoticsRoutes(app: Server, { clock }: World): Promise<void> {
  app.post(
    '/registries/narcotics/purchase-filing-verifications',
    { schema: { body: PurchaseFilingBody }, config: { system: 'narcotics' } },
    async ({ body }) => ({ transactionId: newTransactionId(), outcome: withinFiling(body) }),
  );

  app.post(
    '/registries/narcotics/transport-safety-verifications',
    { schema: { body: TransportSafetyBody }, config: { system: 'narcotics' } },
    async ({ body: { creditCode: code } }) => ({
      transactionId: newTransactionId(),
      outcome: isSafe(code, dayOf(clock())),
    }),
  );
}

type Outcome = 'match' | 'mismatch' | 'cannot-judge';

const kilogramsIn: Readonly<Record<string, number>> = { kg: 1, t: 1_000 };

/** Whether everything to be transported was filed to be bought by this unit, as much of it or more. */
function withinFiling(asked: Type.Static<typeof PurchaseFilingBody>): Outcome {
  const filing = syntheticPurchaseFilings.find(({ number }) => number === asked.number);
  if (filing === undefined) return 'cannot-judge';
  const wanted = new Map<string, number>();
  for (const { name, quantity, unit } of asked.goods) {
    const kilograms = kilogramsIn[unit];
    // Litres and pieces are not what the register counts in.
    if (kilograms === undefined) return 'cannot-judge';
    wanted.set(name, (wanted.get(name) ?? 0) + quantity * kilograms);
  }
  const isCovered = [...wanted].every(
    ([name, kilograms]) =>
      Object.hasOwn(filing.kilograms, name) && kilograms <= (filing.kilograms[name] ?? 0),
  );
  return filing.creditCode === asked.creditCode && isCovered ? 'match' : 'mismatch';
}

function isSafe(code: string, today: Day): Outcome {
  const carrier = syntheticCarriers.find((one) => one.creditCode === code);
  const first = parseDay(carrier?.firstPermitOn ?? '');
  if (carrier === undefined || first === undefined) return 'cannot-judge';
  const since = addMonths(today, -cleanMonths);
  const isClean = carrier.incidentsOn.every((on) => on < since);
  return first <= since && isClean ? 'match' : 'mismatch';
}
