import type { MigrationSource } from '@tongban/database';

export { createIdentity } from './create-identity.ts';
export type { Identity, IdentityOptions } from './create-identity.ts';
export { proposalProblems } from './administration/problems.ts';
export type { ActLine } from './administration/entrusted-acts.ts';
export type { Administration } from './http/entrusting.ts';
export { ActBody, ReasonText } from './http/system-schemas.ts';
export { identityPermissions, identityRoutes } from './http/identity-routes.ts';
export type { ChallengeId, PersonId, SessionId } from './ids.ts';
export {
  demonstrationPassword,
  seedDemonstrationOfficers,
} from './officers/seed-demonstration-officers.ts';
export type { DemonstrationAuthenticator } from './officers/seed-demonstration-officers.ts';
export type {
  AccountNotice,
  LeaveReadReceipt,
  NetworkIdentity,
  OfficerAppointment,
  OfficerDirectory,
  OfficerEntry,
  OfficerPost,
  OfficerPosts,
  SendSignInCode,
  VerifyGuardian,
  TellPerson,
  VerifyPopulation,
  VerifyRepresentative,
  VerifySamePerson,
  VitalStatus,
} from './parts.ts';
export type {
  CaseReading,
  MaskedPerson,
  OwnDetails,
  PersonFacts,
  PersonForCase,
} from './persons/read-person.ts';
export { seedDemonstrationSystems } from './relying-systems/seed-demonstration-systems.ts';
export type { RunningSystem } from './relying-systems/seed-demonstration-systems.ts';
export { recheckGuardians } from './mandates/recheck-guardians.ts';
export { watchMandates } from './mandates/watch-mandates.ts';
export { recheckRepresentatives } from './organisations/recheck-representatives.ts';
export { followDeaths } from './persons/follow-deaths.ts';
export { eraseAccounts } from './own-data/erase-accounts.ts';
export { mostCopiedRows, recordsOf } from './own-data/person-records.ts';
export type { OwnRecords, PersonRecords } from './own-data/person-records.ts';
export { usualUpstream } from './federation/upstream.ts';
export type { Upstream } from './federation/upstream.ts';
export { identityProblems } from './problems.ts';
export type { IdentityProblemCode } from './problems.ts';
export { listOrganisationAgents, listOrganisations } from './organisations/list-organisations.ts';
export type { OrganisationRole } from './organisations/list-roles.ts';
export type { Organisation } from './organisations/organisation.ts';
export type { Agency, Mandates } from './mandates/mandates.ts';
export { usualSettings } from './settings.ts';
export type { IdentitySettings } from './settings.ts';
export { createNetworkIdentity } from './step-up/network-identity.ts';
export type { NetworkIdentityOptions } from './step-up/network-identity.ts';
export { requireFresh } from './step-up/require-fresh.ts';
export { tidyIdentity } from './tidy.ts';

export const identityMigrations: MigrationSource = {
  name: 'identity',
  folder: new URL('./migrations/', import.meta.url),
};
