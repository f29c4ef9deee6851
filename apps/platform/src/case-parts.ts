import { join } from 'node:path';
import { formFormats, type Catalogue } from '@tongban/catalogue';
import {
  type attachmentRoutes,
  caseAccess,
  createContentStore,
  createDocumentRenderer,
  createFormCompiler,
  deleteExpiredDrafts,
  documentsSubscription,
  issueDocumentsJob,
  migrateFlowJob,
  opinionRequestsSubscription,
  openCases,
  organisationPosts,
  organsOnTheWay,
  standardAttachmentSettings,
  proveFlowsJob,
  reckonDuesJob,
  standardDraftSettings,
  standardSettings,
  standardKeptDays,
  sweepContent,
  sweepPassedJob,
  type AttachmentParts,
  type CaseAccess,
  type CaseRouteParts,
  type Cases,
  type DocumentRouteParts,
  type DraftWorld,
} from '@tongban/cases';
import type { Identity } from '@tongban/identity';
import type { Organisations } from '@tongban/organisations';
import type { Sharing } from '@tongban/sharing';
import { applicantFacts } from './applicant-facts.ts';
import { judgePhoto } from './judge-photo.ts';
import { caseRouteParts } from './case-route-parts.ts';
import { documentWorld } from './document-world.ts';
import type { Foundation } from './foundation.ts';
import { principalReader } from './prefill.ts';
import { itemOffers } from './item-offers.ts';

export interface CaseParts {
  readonly cases: Cases;
  readonly drafts: DraftWorld;
  readonly routes: CaseRouteParts;
  readonly access: CaseAccess;
  readonly attachments: Parameters<typeof attachmentRoutes>[1];
  readonly documents: DocumentRouteParts;
  /** Where papers of cases are kept. */
  readonly papers: AttachmentParts;
}

/** The case engine and the papers around it, with the jobs they bring. */
export async function createCaseParts(
  foundation: Foundation,
  parts: {
    catalogue: Catalogue;
    identity: Identity;
    organisations: Organisations;
    sharing: Sharing;
  },
): Promise<CaseParts> {
  const { db, clock, logger, closing, configuration } = foundation;
  const { catalogue, identity, organisations } = parts;
  const cases = await openCases({
    db,
    clock,
    keys: identity.personKeys,
    posts: organisationPosts({ organisations, clock }),
    agents: identity.mandates,
    settings: {
      deferral: { ...standardSettings.deferral, ...configuration.deferral },
      ...(configuration.levels && { node: configuration.exchangeCode }),
    },
    onError: (error) => logger.error({ err: error }, 'A reader of case events stumbled'),
  });
  const content = createContentStore(join(configuration.dataFolder, 'content'));
  const papers: AttachmentParts = {
    db,
    keys: identity.personKeys,
    content,
    settings: standardAttachmentSettings,
    judgePhoto: judgePhoto(parts.sharing),
  };
  const above = configuration.levels?.find(({ relation }) => relation === 'above')?.code;
  const renderer = createDocumentRenderer();
  closing.add('document renderer', () => renderer.close());
  cases.onCaseEvents(organsOnTheWay);
  cases.onCaseEvents(documentsSubscription);
  cases.onCaseEvents(opinionRequestsSubscription);
  const world = documentWorld(foundation, { ...parts, cases, content, renderer });
  foundation.jobs.handle(issueDocumentsJob(world));
  foundation.jobs.handle(migrateFlowJob(cases));
  foundation.jobs.handle(reckonDuesJob(cases));
  sweepEveryNight(foundation, papers);
  const { flowProofDays = standardKeptDays.flowProofs } = configuration;
  const keptDays = { ...standardKeptDays, flowProofs: flowProofDays };
  foundation.jobs.handle(sweepPassedJob({ db, clock, keptDays }));
  const drafts: DraftWorld = {
    ...papers,
    clock,
    offers: itemOffers(catalogue, organisations, { above }),
    agents: identity.mandates,
    readPrincipal: principalReader(identity, clock),
    draftSettings: standardDraftSettings,
    compileForm: createFormCompiler(formFormats),
    regionExists: async (regionCode) => organisations.resolveRegion(regionCode) !== undefined,
    ...applicantFacts(parts),
    handle: cases.handleCaseCommand,
  };
  const routes = caseRouteParts({ ...parts, cases, drafts });
  foundation.jobs.handle(proveFlowsJob(routes.flowProver));
  const access = caseAccess(routes);
  return {
    cases,
    drafts,
    routes,
    access,
    attachments: { ...papers, access },
    documents: { ...papers, clock, access, verificationBase: world.settings.verificationBase },
    papers,
  };
}

function sweepEveryNight({ db, clock, jobs }: Foundation, { content }: AttachmentParts): void {
  jobs.handle({
    name: 'cases.sweep-drafts',
    cron: '23 19 * * *',
    run: async () => {
      await deleteExpiredDrafts(db, clock());
      await sweepContent(db, content);
    },
  });
}
