export { catalogueMigrations } from './catalogue-migrations.ts';
export type {
  Catalogue,
  CatalogueSummary,
  GuideQuestion,
  ItemRefusal,
  OrganRefusal,
  Place,
} from './catalogue.ts';
export { createCatalogue, usualFlowsOnline } from './create-catalogue.ts';
export type { CatalogueParts } from './create-catalogue.ts';
export type { AssuranceDemand } from './domain/assurance.ts';
export type {
  Eligibility,
  EligibilityFacts,
  EligibilityRule,
  FactName,
} from './domain/eligibility.ts';
export type { FlowStep, FlowTemplate, StepClock } from './domain/flow-template.ts';
export type {
  Implementation,
  ImplementationCode,
  ImplementingOrgan,
} from './domain/implementation.ts';
export type {
  FeeRow,
  ItemElements,
  ItemMaterial,
  MaterialDemand,
  ServiceWindow,
} from './domain/item-elements.ts';
export type { Override } from './domain/override.ts';
export { handlingOf, isAskedOfApplicant } from './domain/material-handling.ts';
export type { MaterialHandling } from './domain/material-handling.ts';
export type { PinnedItem } from './domain/pinned-item.ts';
export type {
  BasicCode,
  CaseType,
  ItemCode,
  Material,
  MaterialKey,
  OnlineDepth,
  ServiceItem,
  TimeLimit,
  TimeLimits,
} from './domain/service-item.ts';
export type {
  FieldSchema,
  FormCondition,
  FormPage,
  FormSchema,
  ItemForm,
  PrefillKey,
  Purpose,
  ShowWhen,
  UploadRequest,
} from './forms/form.ts';
export { formFormatNames } from './forms/form.ts';
export { formFormats, formKeywords } from './forms/formats.ts';
export type { CompetentOrgans } from './known-implementations.ts';
export type { Guide, GuideMaterial } from './guide/guide.ts';
export type { LifeEvent } from './load/read-life-events.ts';
export { catalogueRoutes } from './http/catalogue-routes.ts';
export type { CatalogueRouteParts } from './http/catalogue-routes.ts';
export { runJob as catalogueRunJob } from './carry-out-run.ts';
export type { Hook } from './domain/hook.ts';
export { listChecks as listHookChecks, listHooks } from './hooks/hook-store.ts';
export type { HookCheck } from './hooks/hook-store.ts';
export { checkHooksJob, hookFlagged } from './hooks/manage-hooks.ts';
export { countHookAlarms } from './hooks/watch-hooks.ts';
export { catalogueMaintenanceRoutes } from './http/maintenance-routes.ts';
export type { Maintenance, MaintenancePosts } from './maintenance-parts.ts';
export { cataloguePermissions } from './permissions.ts';
export { catalogueProblems } from './problems.ts';
export type { CatalogueProblemCode } from './problems.ts';
export type { ItemVersion } from './queries/find-item-version.ts';
export type { FoundItem, FoundItems, ItemQuestion } from './search/create-search.ts';
