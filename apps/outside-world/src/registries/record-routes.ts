import type { Server } from '../server.ts';
import type { World } from '../world.ts';
import { factsRoute } from './facts-route.ts';
import { syntheticRecords } from './synthetic-records.ts';

/** Single facts that the population and the exit-entry registers keep of a person. */
export async function recordRoutes(app: Server, { persons }: World): Promise<void> {
  factsRoute(app, {
    path: '/registries/population/residence-facts',
    system: 'population',
    fields: [
      'residenceAddress',
      'residenceRegisteredOn',
      'permitState',
      'permitValidUntil',
      'permitApplicationState',
      'appliedOn',
      'readyOn',
    ],
    find: ({ idNumber }) => syntheticRecords[idNumber]?.residence,
  });
  factsRoute(app, {
    path: '/registries/population/identity-card-facts',
    system: 'population',
    fields: ['cardApplicationState', 'appliedOn', 'readyOn'],
    find: ({ idNumber }) => syntheticRecords[idNumber]?.identityCard,
  });
  factsRoute(app, {
    path: '/registries/population/household-facts',
    system: 'population',
    fields: ['hukouRegion', 'hukouStreet'],
    find({ idNumber }) {
      const { hukouRegion } = persons.find(idNumber) ?? {};
      const { hukouStreet } = syntheticRecords[idNumber] ?? {};
      return hukouRegion === undefined ? undefined : { hukouRegion, hukouStreet };
    },
  });
  factsRoute(app, {
    path: '/registries/population/name-facts',
    system: 'population',
    fields: ['sameNameCount'],
    about: ['queriedName'],
    find: ({ queriedName }) => ({
      sameNameCount: persons.list().filter(({ name }) => name === queriedName).length,
    }),
  });
  factsRoute(app, {
    path: '/registries/exit-entry/application-facts',
    system: 'exit-entry',
    fields: ['documentApplied', 'documentApplicationState', 'appliedOn', 'readyOn'],
    find: ({ idNumber }) => syntheticRecords[idNumber]?.exitEntryApplication,
  });
  factsRoute(app, {
    path: '/registries/exit-entry/crossing-facts',
    system: 'exit-entry',
    fields: ['crossings'],
    find({ idNumber }) {
      const crossings = syntheticRecords[idNumber]?.crossings;
      return crossings && { crossings };
    },
  });
}
