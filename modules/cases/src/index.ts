import type { MigrationSource } from '@tongban/database';

export { onApplicantsSide } from './agents.ts';
export type { Agency, Agents, Stake } from './agents.ts';
export type { CaseAct, CaseAnswer, CaseRequest, NewFiling } from './commands.ts';
export type { CheckSources } from './checks/check-sources.ts';
export { checksSubscription } from './checks/checks-subscription.ts';
export { finishPartsJob, finishPartsSubscription } from './checks/finish-parts-job.ts';
export { runChecksJob } from './checks/run-checks-job.ts';
export { availableActions } from './domain/available-actions.ts';
export type { AvailableAction } from './domain/available-actions.ts';
export type { Case, CaseClock } from './domain/case.ts';
export type { CaseEvent, CaseEventType, CaseFact } from './domain/case-event.ts';
export type {
  AttachmentRef,
  Check,
  Defect,
  Filing,
  FormRef,
  Remedies,
  TextRef,
} from './domain/filing.ts';
export { papersOwed } from './domain/deferral.ts';
export type { CaseContext, DefectInput, HasAuthority } from './domain/commands.ts';
export type { Department, Handling, Leg } from './domain/handling.ts';
export type { Flow, FlowCommand, FlowStep, PublishedFlow } from './domain/flow.ts';
export { standardSettings } from './domain/settings.ts';
export type { CaseSettings, WarningThresholds } from './domain/settings.ts';
export { certificateTermOf } from './domain/certificate-term.ts';
export { colourOn, dueOf } from './domain/time-limit.ts';
export type { Due } from './domain/time-limit.ts';
export type {
  Appointment,
  CaseAction,
  CaseActor,
  CaseId,
  CaseNumber,
  CaseStatus,
  Channel,
  CheckOutcome,
  ClockColour,
  DeliveryMethod,
  EvaluationLevel,
  OfficerRole,
  SpecialProcedureKind,
  TextId,
  WorkStage,
} from './domain/words.ts';
export { handlingOf } from './flows/item-handling.ts';
export { createFlowProver } from './flow-proof/flow-prover.ts';
export type { FlowProver } from './flow-proof/flow-prover.ts';
export type { Provable } from './flow-proof/keep-proof.ts';
export { proveFlowsJob } from './flow-proof/prove-flows-job.ts';
export { proveItems } from './flows/prove-items.ts';
export type { ItemToProve } from './flows/prove-items.ts';
export { migrateFlowJob } from './flow-migration/migrate-flow-job.ts';
export { reckonDuesJob } from './store/reckon-dues-job.ts';
export { standardKeptDays, sweepPassedJob } from './sweep-passed-job.ts';
export type { KeptDays } from './sweep-passed-job.ts';
export {
  currentFlow,
  flowByHash,
  publish,
  publishedFlows,
  publishFurther,
} from './flows/published-flows.ts';
export { caseProblems } from './problems.ts';
export type { CasesProblemCode } from './problems.ts';
export type { HandleCaseCommand } from './handle-case-command.ts';
export { openCases } from './open-cases.ts';
export type { Cases, CasesParts } from './open-cases.ts';
export { archiveRoutes } from './archive/archive-routes.ts';
export { caseAccess } from './http/case-access.ts';
export type { CasePeople, CaseRouteParts, CaseWords } from './http/case-route-parts.ts';
export { caseRoutes } from './http/case-routes.ts';
export { casePermissions } from './http/permissions.ts';
export { caseOfficerOf } from './http/reading.ts';
export { copyCasesOf, countCasesOf } from './queries/cases-of-person.ts';
export { findCaseId } from './queries/find-case-id.ts';
export { readCase } from './queries/read-case.ts';
export type { ReadCase } from './queries/read-case.ts';
export { organisationPosts } from './store/organisation-posts.ts';
export { fixedPosts, inThisVeryOrgan } from './store/officer-posts.ts';
export type { OfficerPosts } from './store/officer-posts.ts';
export { opinionRequestsSubscription } from './store/opinion-requests.ts';
export { countAstray, replayCases } from './store/replay-cases.ts';
export { openTexts } from './store/texts.ts';
export type { CaseSubscription } from './subscriptions/case-event-reader.ts';
export { organsOnTheWay } from './subscriptions/organs-on-the-way.ts';
export type { CaseNotice, PublishedCaseEvent } from './subscriptions/case-notice.ts';

export const casesMigrations: MigrationSource = {
  name: 'cases',
  folder: new URL('./migrations/', import.meta.url),
};
export * from './attachments/exports.ts';
export * from './documents/exports.ts';
export * from './drafts/exports.ts';
export * from './forms/exports.ts';
export * from './levels/exports.ts';
export * from './windows/exports.ts';
