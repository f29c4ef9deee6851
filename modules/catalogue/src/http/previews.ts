import {
  declareProblems,
  IdText,
  RegionCodeText,
  type Server,
  type Static,
  Type,
  unwrap,
} from '@tongban/http';
import { dayOf, refuse } from '@tongban/kernel';
import type { ProposedChange } from '../catalogue.ts';
import { contradictionsOf } from '../contradictions.ts';
import type { Maintenance } from '../maintenance-parts.ts';
import { catalogueProblems } from '../problems.ts';
import { refuseContradictions } from '../domain/decide-revision.ts';
import { refuseUnknown } from '../revision-refusals.ts';
import { findRevision, type RevisionRow } from '../store/revisions.ts';
import { answersOf } from './guides.ts';
import { FormBody, GuideBody, SituationText } from './schemas.ts';

/** A change as the applicant will see it, before anybody publishes it. */
export async function previewRoutes(app: Server, maintenance: Maintenance): Promise<void> {
  const { db, catalogue, posts, clock } = maintenance;

  app.get(
    '/api/officer/catalogue/revisions/:revisionId/preview',
    {
      schema: {
        operationId: 'previewRevision',
        summary: 'The guide and the form as they would be with the change',
        params: Type.Object({ revisionId: IdText }),
        querystring: Type.Object({
          regionCode: Type.Optional(RegionCodeText),
          situation: Type.Optional(SituationText),
        }),
        response: {
          200: Type.Object({ guide: GuideBody, form: FormBody }),
          ...declareProblems(
            catalogueProblems,
            'catalogue/revision-not-found',
            'catalogue/item-contradicts-itself',
            'catalogue/nothing-to-preview',
            'catalogue/not-published',
            'catalogue/withdrawn',
            'catalogue/region-unknown',
          ),
        },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async ({ params, query: { regionCode, situation } }) => {
      const row = await findRevision(db, params.revisionId);
      if (row === undefined) return unwrap(refuseUnknown(), catalogueProblems);
      const change = changeOf(row);
      if (change === undefined) return unwrap(refuseNothing(), catalogueProblems);
      const broken = contradictionsOf(maintenance, row).filter(stopsPreview);
      if (broken.length > 0) return unwrap(refuseContradictions(broken), catalogueProblems);
      const place = regionCode ?? placeOf(row);
      const today = dayOf(clock());
      const shown = catalogue.editing.preview(change, {
        itemCode: row.itemCode!,
        on: today,
        ...(place !== undefined && { regionCode: place }),
        ...(situation !== undefined && { situation: answersOf(situation) }),
      });
      const { guide, form } = unwrap(shown, catalogueProblems);
      return {
        guide: guide as unknown as Static<typeof GuideBody>,
        form: { ...form, today } as unknown as Static<typeof FormBody>,
      };
    },
  );

  function changeOf({ content, organId }: RevisionRow): ProposedChange | undefined {
    if (content.kind === 'change-item') return { item: content.item };
    if (content.kind !== 'change-implementation') return undefined;
    const { itemCode, terms } = content;
    return { override: { ...terms, organId, itemCode, effectiveFrom: dayOf(clock()) } };
  }

  /** An organ's change is seen where the organ is. */
  function placeOf({ content, organId }: RevisionRow): string | undefined {
    return content.kind === 'change-implementation'
      ? posts.findOrgan(organId)?.regionCode
      : undefined;
  }
}

/** Without a flow there is no guide, and with broken situations no form. */
export function stopsPreview({ rule, field }: { readonly rule: string; readonly field: string }) {
  return rule === 'flow-unknown' || field === 'situation';
}

export function refuseNothing() {
  return refuse('catalogue/nothing-to-preview', {
    zh: '这项修改不改变办事指南的内容。',
    en: 'This change says nothing that a guide would show.',
  });
}
