import Type from 'typebox';
import { envelope, strict } from '../registries/schemas.ts';
import { newTransactionId } from '../registries/transaction-id.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';
import { syntheticVenues } from './synthetic-venues.ts';

const VenueCapacityBody = Type.Object(
  {
    ...envelope,
    name: Type.String({ minLength: 1, maxLength: 100 }),
    regionCode: Type.String({ pattern: '^[0-9]{6}$' }),
    attendance: Type.Integer({ minimum: 1 }),
  },
  strict,
);

/** The venues of the public-order police: whether as many people may be in one. What is not in the register cannot be judged. */
export async function publicOrderRoutes(app: Server, _world: World): Promise<void> {
  app.post(
    '/registries/public-order/venue-capacity-verifications',
    { schema: { body: VenueCapacityBody }, config: { system: 'public-order' } },
    async ({ body: { name, regionCode, attendance } }) => {
      const venue = syntheticVenues.find(
        (one) => one.name === name && one.regionCode === regionCode,
      );
      const holds = venue !== undefined && attendance <= venue.capacity;
      const outcome = venue === undefined ? 'cannot-judge' : holds ? 'match' : 'mismatch';
      return { transactionId: newTransactionId(), outcome };
    },
  );
}
