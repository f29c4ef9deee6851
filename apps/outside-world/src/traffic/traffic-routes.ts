import Type from 'typebox';
import { envelope, strict } from '../registries/schemas.ts';
import { newTransactionId } from '../registries/transaction-id.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';
import { syntheticVehicles } from './synthetic-vehicles.ts';

const HoldingsBody = Type.Object(
  { ...envelope, idNumber: Type.String({ minLength: 1, maxLength: 18 }) },
  strict,
);

/** The register of vehicles and drivers: what is registered on a person. */
export async function trafficRoutes(app: Server, { persons }: World): Promise<void> {
  app.post(
    '/registries/traffic/holdings',
    { schema: { body: HoldingsBody }, config: { system: 'traffic' } },
    async ({ body: { idNumber } }) => {
      const transactionId = newTransactionId();
      const person = persons.find(idNumber);
      if (person === undefined) return { transactionId, outcome: 'cannot-judge' };
      const { driver } = person;
      return {
        transactionId,
        outcome: 'answered',
        vehicles: syntheticVehicles
          .filter(({ owner }) => owner === idNumber)
          .map(({ plateNumber, plateKind, vehicleIdentificationNumber }) => ({
            plateNumber,
            plateKind,
            vehicleIdentificationNumber,
          })),
        ...(driver && {
          licence: { class: driver.vehicleClass, archiveNumber: driver.archiveNumber },
        }),
      };
    },
  );
}
