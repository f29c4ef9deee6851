import Type from 'typebox';
import { envelope, strict } from '../registries/schemas.ts';
import { newTransactionId } from '../registries/transaction-id.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';

const EnterpriseBody = Type.Object(
  {
    ...envelope,
    creditCode: Type.String({ minLength: 18, maxLength: 18 }),
    enterpriseName: Type.String({ minLength: 1, maxLength: 200 }),
    representativeName: Type.String({ minLength: 1, maxLength: 100 }),
    representativeNumber: Type.String({ minLength: 1, maxLength: 18 }),
  },
  strict,
);

const RepresentedBody = Type.Object(
  { ...envelope, idNumber: Type.String({ minLength: 1, maxLength: 18 }) },
  strict,
);

const ChangeBody = Type.Object(
  {
    creditCode: Type.String({ minLength: 18, maxLength: 18 }),
    change: Type.Object(
      {
        representative: Type.Optional(
          Type.Object({ name: Type.String(), idNumber: Type.String() }, strict),
        ),
        state: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('in-liquidation')])),
      },
      strict,
    ),
  },
  strict,
);

/** Whether code, name and legal representative of an enterprise belong together; and which units somebody represents. Unknown and mismatching look alike. */
export async function businessRoutes(app: Server, { enterprises }: World): Promise<void> {
  app.post(
    '/registries/business/verifications',
    { schema: { body: EnterpriseBody }, config: { system: 'business' } },
    async (request) => {
      const { creditCode, enterpriseName, representativeName, representativeNumber } = request.body;
      const known = enterprises.get(creditCode);
      const isSame =
        known?.name === enterpriseName &&
        known.representative.name === representativeName &&
        known.representative.idNumber === representativeNumber;
      const outcome = isSame ? (known.state === 'open' ? 'match' : 'cannot-judge') : 'mismatch';
      return { transactionId: newTransactionId(), outcome };
    },
  );

  app.post(
    '/registries/business/represented',
    { schema: { body: RepresentedBody }, config: { system: 'business' } },
    async ({ body: { idNumber } }) => ({
      transactionId: newTransactionId(),
      outcome: 'answered',
      enterprises: [...enterprises.values()]
        .filter((one) => one.representative.idNumber === idNumber && one.state === 'open')
        .map(({ creditCode, name }) => ({ creditCode, enterpriseName: name })),
    }),
  );

  // For tests and visitors: another representative, or the beginning of a liquidation.
  app.post(
    '/registries/enterprises/changes',
    { schema: { body: ChangeBody } },
    async ({ body: { creditCode, change } }, reply) => {
      const known = enterprises.get(creditCode);
      if (known === undefined) return reply.code(404).send({ error: 'no-such-enterprise' });
      enterprises.set(creditCode, { ...known, ...change });
      return reply.code(204).send();
    },
  );
}
