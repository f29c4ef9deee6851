import { createFlowProver, type Cases, type CaseRouteParts, type DraftWorld } from '@tongban/cases';
import type { Catalogue } from '@tongban/catalogue';
import type { Identity } from '@tongban/identity';
import type { Bilingual } from '@tongban/kernel';
import { findOfficer, findOfficerByNumber, type Organisations } from '@tongban/organisations';
import { filedForms } from './filed-forms.ts';
import { provable } from './provable.ts';
import { publishedItems } from './published-items.ts';

/** What the routes about cases ask of the house. */
export function caseRouteParts(parts: {
  cases: Cases;
  catalogue: Catalogue;
  identity: Identity;
  organisations: Organisations;
  drafts: DraftWorld;
}): CaseRouteParts {
  const { cases, catalogue, identity, organisations, drafts } = parts;
  const { db, clock } = cases.world;
  const materialNames = materialNamesOf(catalogue);
  return {
    cases,
    administration: identity.administration,
    keys: identity.personKeys,
    words: {
      itemName(itemCode) {
        const item = catalogue.getServiceItem(itemCode);
        return item.ok ? item.value.name : undefined;
      },
      organName: (organId) => organisations.findOrgan(organId)?.name,
      materialName: (materialKey) =>
        materialNames.get(materialKey) ?? catalogue.findMaterial(materialKey)?.name,
      licenceItemCodes: () =>
        catalogue.editing.items
          .filter(({ item }) => item.itemType.code === licence)
          .map(({ item }) => item.itemCode),
    },
    flowProver: createFlowProver({ db, clock, provable: provable({ db, clock, catalogue }) }),
    people: {
      readMasked: identity.readMasked,
      getPersonForCase: identity.getPersonForCase,
      officerName: async (officerId) => (await findOfficer(db, officerId))?.name,
      officerOfNumber: async (officerNumber) =>
        (await findOfficerByNumber(db, officerNumber))?.officerId,
    },
    ...filedForms({ catalogue, drafts }),
  };
}

/** 行政许可 among the types of items (GB/T 39554.2). */
const licence = '01';

/** The name of every material that a published item asks for. */
function materialNamesOf(catalogue: Catalogue): ReadonlyMap<string, Bilingual> {
  const names = new Map<string, Bilingual>();
  for (const { materials } of publishedItems(catalogue)) {
    for (const { materialKey, name } of materials) names.set(materialKey, name);
  }
  return names;
}
