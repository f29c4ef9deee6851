import { DriverFactsBody } from '../registries/schemas.ts';
import { newTransactionId } from '../registries/transaction-id.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';

/** What the traffic police know of a driver; the answer never holds more than the fields asked for. */
export async function driverRoutes(app: Server, { persons }: World): Promise<void> {
  app.post(
    '/registries/traffic/driver-facts',
    { schema: { body: DriverFactsBody }, config: { system: 'traffic' } },
    async (request) => {
      const transactionId = newTransactionId();
      const { driver } = persons.find(request.body.idNumber) ?? {};
      if (driver === undefined) return { transactionId, outcome: 'no-record', facts: {} };
      const facts = Object.fromEntries(request.body.fields.map((field) => [field, driver[field]]));
      return { transactionId, outcome: 'answered', facts };
    },
  );
}
