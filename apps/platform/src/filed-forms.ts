import { checkWholeForm, type CaseRouteParts, type DraftWorld } from '@tongban/cases';
import type { Catalogue, ItemVersion } from '@tongban/catalogue';

/** For a material that the form of the item has no upload for, but which an officer found missing. */
const usualUpload = {
  accept: ['image/jpeg', 'image/png', 'application/pdf'],
  maximumBytes: 10 * 1024 * 1024,
  maximumFiles: 3,
};

/** What the routes about cases ask of the form that was filed: of the item as it was then. */
export function filedForms({
  catalogue,
  drafts,
}: {
  catalogue: Catalogue;
  drafts: DraftWorld;
}): Pick<CaseRouteParts, 'uploadRules' | 'formQuestions' | 'checkForm'> {
  return {
    async uploadRules(filing, materialKeys) {
      const { form } = await versionOf(filing);
      if (materialKeys === undefined) return form.uploads;
      return materialKeys.map(
        (materialKey) =>
          form.uploads.find((upload) => upload.materialKey === materialKey) ?? {
            materialKey,
            ...usualUpload,
          },
      );
    },
    async formQuestions(filing) {
      const { form } = await versionOf(filing);
      return Object.keys(form.schema.properties);
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
