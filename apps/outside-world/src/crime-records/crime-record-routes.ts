import { VerificationBody } from '../registries/schemas.ts';
import { newTransactionId } from '../registries/transaction-id.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';

/** Effective criminal judgments only. Who cannot be found for certain cannot be judged. */
export async function crimeRecordRoutes(app: Server, { persons }: World): Promise<void> {
  app.post(
    '/registries/crime-records/queries',
    { schema: { body: VerificationBody }, config: { system: 'crime-records' } },
    async (request) => {
      const known = persons.find(request.body.idNumber);
      const outcome = known?.name === request.body.name ? known.crimeRecord : 'cannot-judge';
      return { transactionId: newTransactionId(), outcome };
    },
  );
}
