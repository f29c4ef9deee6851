import { VerificationBody } from '../registries/schemas.ts';
import { newTransactionId } from '../registries/transaction-id.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';

/** Whether a name and a number belong together. Unknown and mismatching look alike; nothing else is told. */
export async function populationRoutes(app: Server, { persons }: World): Promise<void> {
  app.post(
    '/registries/population/verifications',
    { schema: { body: VerificationBody }, config: { system: 'population' } },
    async (request) => {
      const { name, idNumber } = request.body;
      const known = persons.find(idNumber);
      return { transactionId: newTransactionId(), outcome: outcomeFor(name, known) };
    },
  );
}

function outcomeFor(
  name: string,
  known: { name: string; populationRecord: 'in-order' | 'under-correction' } | undefined,
): 'match' | 'mismatch' | 'cannot-judge' {
  if (known === undefined) return 'mismatch';
  if (known.populationRecord === 'under-correction') return 'cannot-judge';
  return known.name === name ? 'match' : 'mismatch';
}
