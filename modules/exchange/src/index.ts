import type { MigrationSource } from '@tongban/database';

export { nationalContract } from './domain/national-contract.ts';
export { publishRows } from './publishing/publish-rows.ts';
export type { MappedRow } from './publishing/mapped-row.ts';
export { reconcile } from './reconciling/reconcile.ts';
export type { Reconciliation } from './reconciling/reconcile.ts';
export { repair } from './reconciling/repair.ts';
export type { Difference, DifferenceKind } from './reconciling/classify.ts';
export { addDestination, listDestinations } from './sending/destination.ts';
export type { Destination } from './sending/destination.ts';
export { startDelivering } from './sending/start-delivering.ts';
export type { Delivering, DeliveringParts } from './sending/start-delivering.ts';

export const exchangeMigrations: MigrationSource = {
  name: 'exchange',
  folder: new URL('./migrations/', import.meta.url),
};
