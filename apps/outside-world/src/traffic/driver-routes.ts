import { factsRoute } from '../registries/facts-route.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';
import { syntheticVehicles } from './synthetic-vehicles.ts';

/** What the traffic police know of a driver and of a vehicle. */
export async function driverRoutes(app: Server, { persons }: World): Promise<void> {
  factsRoute(app, {
    path: '/registries/traffic/driver-facts',
    system: 'traffic',
    fields: [
      'vehicleClass',
      'licenceStatus',
      'licenceExpiresOn',
      'points',
      'unhandledViolations',
      'violationRecords',
      'testResults',
    ],
    find: ({ idNumber }) => persons.find(idNumber)?.driver,
  });
  factsRoute(app, {
    path: '/registries/traffic/vehicle-facts',
    system: 'traffic',
    fields: ['vehicleStatus', 'vehicleViolations', 'inspectionValidUntil', 'compulsoryScrapOn'],
    about: ['plateKind', 'plateNumber'],
    // Of a vehicle of somebody else as little is told as of one that is not there.
    find: (asked) =>
      syntheticVehicles.find((one) => one.owner === asked.idNumber && isSame(one, asked)),
  });
  factsRoute(app, {
    path: '/registries/traffic/pledge-facts',
    system: 'traffic',
    fields: ['isPledged', 'pledgedOn'],
    about: ['plateKind', 'plateNumber'],
    // The day of a pledge is public (令164 Art 39); whose vehicle it is is not.
    find(asked) {
      const vehicle = syntheticVehicles.find((one) => isSame(one, asked));
      return (
        vehicle && { isPledged: vehicle.pledgedOn !== undefined, pledgedOn: vehicle.pledgedOn }
      );
    },
  });
}

interface Plate {
  readonly plateKind: string;
  readonly plateNumber: string;
}

function isSame(one: Plate, other: Plate): boolean {
  return one.plateKind === other.plateKind && one.plateNumber === other.plateNumber;
}
