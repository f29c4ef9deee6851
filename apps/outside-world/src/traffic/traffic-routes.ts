import Type from 'typebox';
import { envelope, strict } from '../registries/schemas.ts';
import { newTransactionId } from '../registries/transaction-id.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';
import { syntheticLicences, syntheticVehicles } from './synthetic-vehicles.ts';

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
      if (persons.find(idNumber) === undefined) return { transactionId, outcome: 'cannot-judge' };
      const licence = syntheticLicences.find(({ holder }) => holder === idNumber);
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
        ...(licence && {
          licence: { class: licence.class, archiveNumber: licence.archiveNumber },
        }),
      };
    },
  );
}
