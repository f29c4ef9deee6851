export type {
  ApplicantFacts,
  ApplicantOfDraft,
  DraftSettings,
  DraftWorld,
  Principal,
  ItemOffer,
  ItemOffers,
} from './draft-world.ts';
export { standardDraftSettings } from './draft-world.ts';
export { draftRoutes } from './http/drafts.ts';
export { draftProblems } from './problems.ts';
export type { DraftProblemCode } from './problems.ts';
export { countDraftsOf, deleteDraftsOf, deleteExpiredDrafts } from './store/draft-rows.ts';
export { openSealedForm } from './store/sealed-forms.ts';
export { paperPermissions } from './permissions.ts';
