export {
  appointOfficer,
  createOfficer,
  endAppointment,
  holdsPost,
  insertAppointment,
} from './appoint-officer.ts';
export type { AppointRefusal } from './appoint-officer.ts';
export { createOrganisations } from './create-organisations.ts';
export type { Organisations, PlainAppointment } from './create-organisations.ts';
export { delegatePost, revokeDelegation } from './delegations/delegate-post.ts';
export { recordAbsence } from './delegations/record-absence.ts';
export type { Absence, AbsenceId } from './delegations/record-absence.ts';
export type { AbsenceCause, Delegation, DelegationId } from './domain/delegation.ts';
export { isInForce } from './domain/appointment.ts';
export type {
  AppointedBranch,
  Appointment,
  AppointmentId,
  Officer,
  OfficerId,
} from './domain/appointment.ts';
export { roleReach } from './domain/authority.ts';
export type { AuthorityScope } from './domain/authority.ts';
export { branchesOf } from './domain/branches-of.ts';
export type { CompetentOrganRefusal } from './domain/competent-organ.ts';
export { incompatibleRoles } from './domain/incompatible-roles.ts';
export type { Organ, OrganId } from './domain/organ.ts';
export type { ResolvedRegion } from './domain/region-index.ts';
export { countryCode } from './domain/region.ts';
export type { Region, RegionCode, RegionLevel } from './domain/region.ts';
export { organisationRoutes } from './http/organisation-routes.ts';
export type { OrganisationsParts } from './http/organisation-routes.ts';
export type { BrokenRow } from './load/broken-row.ts';
export { loadDemonstrationOfficers } from './load/load-demonstration-officers.ts';
export { loadOrganisations } from './load/load-organisations.ts';
export type { LoadReport } from './load/load-organisations.ts';
export { organisationsPermissions } from './permissions.ts';
export { organisationsProblems } from './problems.ts';
export type { OrganisationsProblemCode } from './problems.ts';
export { findOfficer, findOfficerByNumber, listOfficers } from './queries/find-officer.ts';
export { listOfficersOfOrgan } from './queries/list-officers-of-organ.ts';
export type { OfficerInPost } from './queries/list-officers-of-organ.ts';
export { listRolesByLevel } from './queries/list-roles-by-level.ts';
export { listStaff } from './queries/list-staff.ts';
export type { StaffMember } from './queries/list-staff.ts';
export { loadAppointments } from './queries/load-appointments.ts';
export { authorityPredicate } from './store/authority-predicate.ts';
export type { AuthorityColumns } from './store/authority-predicate.ts';
export { organisationsMigrations } from './store/organisations-migrations.ts';
