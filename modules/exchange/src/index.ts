import type { MigrationSource } from '@tongban/database';

export { versionOf } from './contracts/version-of.ts';
export type { Contract } from './domain/contract.ts';
export { nationalContract } from './contracts/national-v1.ts';
export { nationalContracts, nationalV2 } from './contracts/national-v2.ts';
export { exchangeRoutes } from './http/exchange-routes.ts';
export type { ExchangeParts } from './http/exchange-routes.ts';
export { watchHub } from './http/watch-hub.ts';
export { exchangePermissions } from './permissions.ts';
export { exchangeProblems } from './problems.ts';
export type { ExchangeProblemCode } from './problems.ts';
export { addPartner, findPartnerKeys } from './queries/partner-keys.ts';
export { countDay } from './queries/count-day.ts';
export { resendRow } from './correcting/resend-row.ts';
export { exchangeSubscription } from './mapping/case-subscription.ts';
export { tellPapersJob } from './mapping/tell-papers-job.ts';
export { mapCaseAgain } from './mapping/map-case-again.ts';
export type { MapAgain } from './correcting/remap-row.ts';
export type { CaseWords, TaskWords } from './mapping/case-words.ts';
export type { TaskToTell } from './mapping/map-task.ts';
export { useLevels } from './mapping/national-codes.ts';
export { publishCatalogue, publishCatalogueJob } from './publishing/publish-catalogue.ts';
export type { CataloguePublishing } from './publishing/publish-catalogue.ts';
export { carrySubscription } from './levels/carry-subscription.ts';
export type { CarryParts } from './levels/carry-subscription.ts';
export { levelContract } from './levels/level-contract.ts';
export type { LevelPartner } from './levels/level-contract.ts';
export { startTakingCarried } from './levels/take-carried.ts';
export { forgetPerson } from './publishing/forget-person.ts';
export { publishPeopleJob } from './publishing/publish-people.ts';
export type { PeoplePublishing } from './publishing/publish-people.ts';
export { httpLegacySystem } from './legacy/http-system.ts';
export type { LegacySystem } from './legacy/http-system.ts';
export type { LegacyFault } from './legacy/legacy-case.ts';
export { legacyFormats, readLegacyFile } from './legacy/read-file.ts';
export type { LegacyFormat } from './legacy/read-file.ts';
export { legacyJob } from './legacy/legacy-job.ts';
export type { LegacyWork } from './legacy/legacy-job.ts';
export { publishRows } from './publishing/publish-rows.ts';
export type { MappedRow } from './publishing/mapped-row.ts';
export { reconcileDailyJob } from './reconciling/daily-job.ts';
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
