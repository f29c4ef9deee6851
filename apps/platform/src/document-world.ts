import type { Catalogue } from '@tongban/catalogue';
import {
  standardSettings,
  type Cases,
  type ContentStore,
  type DocumentRenderer,
  type DocumentWorld,
} from '@tongban/cases';
import type { Identity } from '@tongban/identity';
import { dayOf } from '@tongban/kernel';
import { findOfficer, type Organisations } from '@tongban/organisations';
import type { Foundation } from './foundation.ts';

/** What the documents of a case are written from, gathered from the modules that know it. */
export function documentWorld(
  { db, clock, url }: Foundation,
  parts: {
    cases: Cases;
    catalogue: Catalogue;
    identity: Identity;
    organisations: Organisations;
    content: ContentStore;
    renderer: DocumentRenderer;
  },
): DocumentWorld {
  const { cases, catalogue, identity, organisations, content, renderer } = parts;
  return {
    db,
    clock,
    content,
    renderer,
    keys: identity.personKeys,
    settings: { verificationBase: `${url}/verify/` },
    calendarOf: cases.world.calendarOf,
    caseSettings: standardSettings,
    async findItem(itemCode, itemVersion) {
      const version = await catalogue.findItemVersion(itemCode, itemVersion);
      if (version === undefined) return undefined;
      const { item, form } = version;
      return {
        name: item.name.zh,
        itemType: item.itemType.code,
        legalBasis: item.legalBasis,
        resultName: item.results[0] ?? item.name.zh,
        materialNames: new Map(
          item.materials.map(({ materialKey, name }) => [materialKey, name.zh]),
        ),
        fieldTitles: new Map(
          Object.entries(form.schema.properties).map(([key, { title }]) => [key, title]),
        ),
      };
    },
    findOrgan: async (organId) => organisations.findOrgan(organId),
    async findPerson(personId) {
      const details = await identity.readOwnDetails(personId);
      if (details?.name === undefined) return undefined;
      const facts = await identity.personFacts(personId, dayOf(clock()));
      return {
        name: details.name,
        ...(details.creditCode === undefined ? {} : { creditCode: details.creditCode }),
        ...(details.idNumber === undefined ? {} : { idNumber: details.idNumber }),
        ...(facts?.birthOn === undefined ? {} : { birthOn: facts.birthOn }),
      };
    },
    findOfficerNumber: async (officerId) => (await findOfficer(db, officerId))?.officerNumber,
  };
}
