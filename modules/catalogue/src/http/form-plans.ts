import { declareProblems, IdText, type Server, type Static, Type, unwrap } from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import { draftFaults } from '../item-faults.ts';
import type { Maintenance } from '../maintenance-parts.ts';
import { catalogueProblems } from '../problems.ts';
import { refuseUnknown } from '../revision-refusals.ts';
import { findRevision } from '../store/revisions.ts';
import { refuseNothing, stopsPreview } from './previews.ts';
import { refuseContradictions } from '../domain/decide-revision.ts';
import { FormLibraryBody, FormPlanInput } from './form-plan-input.ts';
import { defectFields, FormBody } from './schemas.ts';

/** Arranging the form of an item: what it is arranged from, and how it looks before it is saved. */
export async function formPlanRoutes(app: Server, maintenance: Maintenance): Promise<void> {
  const { db, catalogue, clock } = maintenance;

  app.get(
    '/api/officer/catalogue/form-library',
    {
      schema: {
        operationId: 'readFormLibrary',
        summary: 'The shared blocks and the kinds of questions that a form is arranged from',
        response: { 200: FormLibraryBody },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async () => {
      const { blocks, kinds } = catalogue.editing.formLibrary();
      return { blocks, kinds } as unknown as Static<typeof FormLibraryBody>;
    },
  );

  app.post(
    '/api/officer/catalogue/revisions/:revisionId/form-preview',
    {
      // Thirty pages of eight questions.
      bodyLimit: 1024 * 1024,
      schema: {
        operationId: 'previewForm',
        summary: 'The form of a draft with these pages, saved or not, and what stands against it',
        description: 'Nothing is stored. Without pages: as the draft has them.',
        params: Type.Object({ revisionId: IdText }),
        body: Type.Object({ formPlan: Type.Optional(FormPlanInput) }),
        response: {
          200: Type.Object({
            formPlan: Type.Object({}, { additionalProperties: true }),
            arranged: Type.Boolean({
              description: 'Whether an editor arranged it; otherwise it is as the rules give it.',
            }),
            form: FormBody,
            defects: Type.Array(Type.Object(defectFields)),
          }),
          ...declareProblems(
            catalogueProblems,
            'catalogue/revision-not-found',
            'catalogue/nothing-to-preview',
            'catalogue/item-contradicts-itself',
          ),
        },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async ({ params, body: { formPlan } }) => {
      const row = await findRevision(db, params.revisionId);
      if (row === undefined) return unwrap(refuseUnknown(), catalogueProblems);
      if (row.content.kind !== 'change-item') return unwrap(refuseNothing(), catalogueProblems);
      const { item: saved } = row.content;
      const item = formPlan === undefined ? saved : { ...saved, formPlan };
      const defects = draftFaults(catalogue.editing, item);
      const broken = defects.filter(stopsPreview);
      if (broken.length > 0) return unwrap(refuseContradictions(broken), catalogueProblems);
      const { form } = catalogue.editing.bodyOf(item);
      return {
        formPlan: { ...catalogue.editing.planOf(item) },
        arranged: item.formPlan !== undefined,
        form: { ...form, today: dayOf(clock()) } as unknown as Static<typeof FormBody>,
        defects: defects.filter(({ field }) => field === 'form'),
      };
    },
  );
}
