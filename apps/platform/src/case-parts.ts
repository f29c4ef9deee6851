import { join } from 'node:path';
import { formFormats, type Catalogue } from '@tongban/catalogue';
import {
  createContentStore,
  createDocumentRenderer,
  createFormCompiler,
  deleteExpiredDrafts,
  documentsSubscription,
  issueDocumentsJob,
  openCases,
  standardAttachmentSettings,
  standardDraftSettings,
  sweepContent,
  type AttachmentParts,
  type Cases,
  type DraftWorld,
} from '@tongban/cases';
import type { Identity } from '@tongban/identity';
import type { Organisations } from '@tongban/organisations';
import { documentWorld } from './document-world.ts';
import type { Foundation } from './foundation.ts';
import { itemOffers } from './item-offers.ts';
import { officerPosts } from './officer-posts.ts';

export interface CaseParts {
  readonly cases: Cases;
  readonly papers: AttachmentParts;
  readonly drafts: DraftWorld;
}

/** The case engine and the papers around it, with the jobs they bring. */
export async function createCaseParts(
  foundation: Foundation,
  parts: { catalogue: Catalogue; identity: Identity; organisations: Organisations },
): Promise<CaseParts> {
  const { db, clock, logger, closing, configuration } = foundation;
  const { catalogue, identity, organisations } = parts;
  const cases = await openCases({
    db,
    clock,
    keys: identity.personKeys,
    posts: officerPosts(organisations, clock),
    onError: (error) => logger.error({ err: error }, 'A reader of case events stumbled'),
  });
  const content = createContentStore(join(configuration.dataFolder, 'content'));
  const papers: AttachmentParts = {
    db,
    keys: identity.personKeys,
    content,
    settings: standardAttachmentSettings,
  };
  const renderer = createDocumentRenderer();
  closing.add('document renderer', () => renderer.close());
  cases.onCaseEvents(documentsSubscription);
  const world = documentWorld(foundation, { ...parts, cases, content, renderer });
  foundation.jobs.handle(issueDocumentsJob(world));
  sweepEveryNight(foundation, papers);
  return {
    cases,
    papers,
    drafts: {
      ...papers,
      clock,
      offers: itemOffers(catalogue),
      draftSettings: standardDraftSettings,
      compileForm: createFormCompiler(formFormats),
      regionExists: async (regionCode) => organisations.resolveRegion(regionCode) !== undefined,
      applicantFacts: async (personId, on) => {
        const facts = await identity.personFacts(personId, on);
        return facts?.birthOn === undefined ? {} : { birthOn: facts.birthOn };
      },
      handle: cases.handleCaseCommand,
    },
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
