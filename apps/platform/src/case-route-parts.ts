import {
  checkWholeForm,
  createFlowProver,
  type Cases,
  type CaseRouteParts,
  type DraftWorld,
} from '@tongban/cases';
import type { Catalogue, ItemVersion } from '@tongban/catalogue';
import type { Identity } from '@tongban/identity';
import type { Bilingual } from '@tongban/kernel';
import { findOfficer, findOfficerByNumber, type Organisations } from '@tongban/organisations';
import { provable } from './provable.ts';
import { publishedItems } from './published-items.ts';

/** For a material that the form of the item has no upload for, but which an officer found missing. */
const usualUpload = {
  accept: ['image/jpeg', 'image/png', 'application/pdf'],
  maximumBytes: 10 * 1024 * 1024,
  maximumFiles: 3,
};

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
    async uploadRules(filing, materialKeys) {
      const { form } = await versionOf(filing);
      return materialKeys.map(
        (materialKey) =>
          form.uploads.find((upload) => upload.materialKey === materialKey) ?? {
            materialKey,
            ...usualUpload,
          },
      );
    },
    async checkForm(filing, form) {
      const { form: definition } = await versionOf(filing);
      const checked = await checkWholeForm(
        { definition, compiled: drafts.compileForm(definition), form },
        {
          regionExists: drafts.regionExists,
          // Files are handed in beside the form and checked there.
          uploaded: new Set(definition.uploads.map(({ materialKey }) => materialKey)),
        },
      );
      // The address is sealed apart from the form and is not handed in again.
      const problems = checked.problems.filter(({ pointer }) => pointer !== '/deliveryAddress');
      return { ...checked, problems };
    },
  };

  async function versionOf(filing: {
    itemCode: string;
    itemVersion: number;
  }): Promise<ItemVersion> {
    const version = await catalogue.findItemVersion(filing.itemCode, filing.itemVersion);
    if (version === undefined) throw new Error('The item version of a case is not stored.');
    return version;
  }
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
