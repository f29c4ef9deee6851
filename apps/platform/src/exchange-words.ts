import { dueOf, listDocumentsOfCase, type Cases } from '@tongban/cases';
import type { Catalogue, Implementation } from '@tongban/catalogue';
import type { KeyOps } from '@tongban/crypto';
import { useLevels } from '@tongban/exchange';
import type { CaseWords, TaskToTell } from '@tongban/exchange';
import type { Identity } from '@tongban/identity';
import { dayOf } from '@tongban/kernel';
import { findOfficer, type Organisations } from '@tongban/organisations';

interface WordNeeds {
  readonly cases: Cases;
  readonly catalogue: Catalogue;
  readonly identity: Identity;
  readonly organisations: Organisations;
}

/** What a row of the national tables says about a case, looked up where it is known. */
export function caseWords(
  { cases, catalogue, identity, organisations }: WordNeeds,
  platformUrl: string,
): CaseWords {
  const told = tellTask(catalogue, platformUrl);
  const { db, calendarOf, settings } = cases.world;
  return {
    async task(filing) {
      const { itemCode, itemVersion, organId, regionCode } = filing;
      const found = await catalogue.findItemVersion(itemCode, itemVersion);
      if (found === undefined) throw new Error('A case stands on a version that was published.');
      const { item } = found;
      const organ = organisations.findOrgan(organId);
      const level = useLevels[organ?.level ?? 'county'];
      const here = catalogue.getImplementation({
        itemCode,
        regionCode,
        on: dayOf(cases.world.clock()),
      });
      const results = item.elements.results.map(({ name }) => name);
      return {
        taskCode: here.ok ? here.value.implementationCode : `${organId}${level}${item.basicCode}`,
        catalogCode: item.basicCode,
        name: item.name.zh,
        version: itemVersion,
        useLevel: level,
        itemType: item.itemType.code,
        projectType: item.timeLimits.caseType === 'instant' ? '1' : '2',
        promised: filing.limits.promised,
        ...(filing.limits.statutory && { statutory: filing.limits.statutory }),
        isFee: item.fee.charged,
        results,
        inFull: told(catalogue.editing.at(item, organ!, dayOf(cases.world.clock()))),
      };
    },
    organName: (organId) => organisations.findOrgan(organId)?.name,
    materialName: (materialKey) => catalogue.findMaterial(materialKey)?.name.zh,
    applicant: (personId) => identity.readOwnDetails(personId),
    officerName: async (officerId) => (await findOfficer(db, officerId))?.name,
    async papers(caseId) {
      const papers = await listDocumentsOfCase(db, caseId);
      const notice = papers.find(({ kind }) => kind === 'acceptance-notice');
      const { validUntil } = papers.findLast((paper) => paper.validUntil !== null) ?? {};
      return {
        ...(notice && { acceptanceNumber: notice.number }),
        ...(validUntil && { validUntil }),
      };
    },
    promisedOn: ({ state }) =>
      dueOf(state, calendarOf(state.filing?.regionCode ?? ''), settings).on,
  };
}

/** What the catalogue says of a task beside how an organ carries it out. */
export function tellTask(catalogue: Catalogue, platformUrl: string) {
  return (implementation: Implementation): TaskToTell => {
    const { item, skippedSteps } = implementation;
    const steps = catalogue.flowTemplate(item.flowTemplate)?.steps ?? [];
    return {
      implementation,
      state: catalogue.editing.findItem(item.itemCode)?.state ?? 'in-force',
      steps: steps.flatMap(({ code, name }) => (skippedSteps.includes(code) ? [] : [name.zh])),
      guideUrl: `${platformUrl}/guides/${item.itemCode}`,
    };
  };
}

/** A name for a person that means nothing anywhere else: under it other platforms are told of the account. */
export function userKeyOf({ mac }: Pick<KeyOps, 'mac'>, personId: string): string {
  return Buffer.from(mac('exchange/user', personId)).toString('hex').slice(0, 32);
}
