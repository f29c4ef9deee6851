import type { MigrationSource } from '@tongban/database';

export type { Asking, AskingRefusal } from './asking.ts';
export { createSharing } from './create-sharing.ts';
export type { OwnNameClaim, PersonReading, Sharing, SharingOptions } from './create-sharing.ts';
export { sharingPermissions, sharingRoutes } from './http/data-usage.ts';
export type { SharingRouteParts } from './http/data-usage.ts';
export { instantQueryRoutes, queryWayBody } from './http/instant-queries.ts';
export type { QueryRouteParts } from './http/instant-queries.ts';
export { connectedQueries, itemsWithWay } from './instant-queries/query-ways.ts';
export { purposes } from './purposes.ts';
export { sharingProblems } from './problems.ts';
export type { SharingProblemCode } from './problems.ts';
export { listReceipts } from './queries/list-receipts.ts';
export type { ReceiptId } from './receipts/leave-receipt.ts';
export type { PhotoOutcome } from './sources/check-photo.ts';
export type { CrimeRecordOutcome } from './sources/query-crime-record.ts';
export type { OwnHousehold } from './sources/query-own-household.ts';
export type { OwnTraffic } from './sources/query-own-traffic.ts';
export type { OwnUnits } from './sources/query-own-units.ts';
export { isPassportFact } from './sources/query-passport-facts.ts';
export type {
  PassportAnswer,
  PassportFact,
  PassportFacts,
} from './sources/query-passport-facts.ts';
export type {
  CaseCheck,
  CaseCheckName,
  CaseCheckQuestion,
  CaseCheckOutcome,
  CheckedPerson,
} from './sources/run-case-check.ts';
export type { PrecursorClaim } from './sources/verify-precursors.ts';
export type { Receipted } from './sources/source-parts.ts';
export type { PopulationOutcome } from './sources/verify-population.ts';

export const sharingMigrations: MigrationSource = {
  name: 'sharing',
  folder: new URL('./migrations/', import.meta.url),
};
