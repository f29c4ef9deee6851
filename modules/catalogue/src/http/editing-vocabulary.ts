import { BilingualBody, type Server, Type } from '@tongban/http';
import type { Maintenance } from '../maintenance-parts.ts';

/** What an editor chooses from: the materials of the catalogue and the flows an item can have. */
export async function editingVocabularyRoutes(
  app: Server,
  { catalogue }: Maintenance,
): Promise<void> {
  app.get(
    '/api/officer/catalogue/vocabulary',
    {
      schema: {
        operationId: 'readEditingVocabulary',
        summary: 'The materials and flows that an item may name',
        response: {
          200: Type.Object({
            materials: Type.Array(
              Type.Object({
                materialKey: Type.String(),
                name: BilingualBody,
                source: Type.String(),
                obtainedBySharing: Type.Boolean(),
                licenceMayReplace: Type.Boolean(),
              }),
            ),
            flows: Type.Array(
              Type.Object({
                template: Type.String(),
                name: BilingualBody,
                steps: Type.Array(
                  Type.Object({
                    code: Type.String(),
                    name: BilingualBody,
                    optional: Type.Boolean(),
                  }),
                ),
              }),
            ),
          }),
        },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async () => ({
      materials: catalogue.editing.materials.map((material) => ({ ...material })),
      flows: catalogue.editing.flows.map(({ template, name, steps }) => ({
        template,
        name,
        steps: steps.map(({ code, name: called, optional }) => ({ code, name: called, optional })),
      })),
    }),
  );
}
