import {
  type Actor,
  declareProblems,
  RegionCodeText,
  type Server,
  Type,
  unwrap,
} from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import type { Static } from '@tongban/http';
import { catalogueProblems } from '../problems.ts';
import type { FieldSchema, ItemForm, PrefillKey } from '../forms/form.ts';
import type { Guide } from '../guide/guide.ts';
import type { CatalogueRouteParts } from './catalogue-routes.ts';
import { isNotModified, tagOf } from './fresh-or-not-modified.ts';
import { FormBody, GuideBody, ItemCodeText, notModified, SituationText } from './schemas.ts';

const ItemParams = Type.Object({ itemCode: ItemCodeText });
const RegionQuery = Type.Object({ regionCode: Type.Optional(RegionCodeText) });
const GuideQuery = Type.Object({
  ...RegionQuery.properties,
  situation: Type.Optional(SituationText),
});
export async function guideRoutes(app: Server, parts: CatalogueRouteParts): Promise<void> {
  const { catalogue, clock } = parts;

  app.get(
    '/api/service-items/:itemCode',
    {
      schema: {
        operationId: 'readGuide',
        summary: 'The guide of a service item as carried out in a region',
        tags: ['catalogue'],
        params: ItemParams,
        querystring: GuideQuery,
        response: {
          200: GuideBody,
          304: notModified,
          ...declareProblems(
            catalogueProblems,
            'catalogue/item-not-found',
            'catalogue/not-published',
            'catalogue/withdrawn',
            'catalogue/region-unknown',
          ),
        },
      },
      config: { permission: 'catalogue.read' },
    },
    async (request, reply) => {
      const { regionCode, situation } = request.query;
      const found = catalogue.guide({
        itemCode: request.params.itemCode,
        ...(regionCode !== undefined && { regionCode }),
        on: dayOf(clock()),
        ...(situation !== undefined && { situation: answersOf(situation) }),
      });
      const guide = withAddresses(unwrap(found, catalogueProblems), parts.publicUrl);
      if (isNotModified(request, reply, tagOf(guide))) return reply.code(304).send(null);
      return guide as unknown as Static<typeof GuideBody>;
    },
  );

  app.get(
    '/api/service-items/:itemCode/form',
    {
      schema: {
        operationId: 'readForm',
        summary: 'The form of a service item, filled in with what the account knows',
        tags: ['catalogue'],
        params: ItemParams,
        querystring: RegionQuery,
        response: {
          200: FormBody,
          304: notModified,
          ...declareProblems(
            catalogueProblems,
            'catalogue/item-not-found',
            'catalogue/not-published',
            'catalogue/withdrawn',
            'catalogue/region-unknown',
            'catalogue/region-too-coarse',
            'catalogue/not-implemented-here',
            'catalogue/suspended',
          ),
        },
      },
      config: { permission: 'catalogue.read' },
    },
    async (request, reply) => {
      const { itemCode } = request.params;
      const { regionCode } = request.query;
      const item = unwrap(catalogue.getServiceItem(itemCode), catalogueProblems);
      const implementation =
        regionCode === undefined
          ? undefined
          : unwrap(
              catalogue.getImplementation({ itemCode, regionCode, on: dayOf(clock()) }),
              catalogueProblems,
            );
      const today = dayOf(clock());
      const form = { ...catalogue.formOf(item, implementation), today };
      const prefill = await prefillOf(parts, request.actor, form);
      // Whoever signs in within the minute must not get the empty form from a cache.
      void reply.header('vary', 'cookie');
      if (prefill === undefined) {
        if (isNotModified(request, reply, tagOf([form.formVersion, form.uploads, today]))) {
          return reply.code(304).send(null);
        }
        return form as unknown as Static<typeof FormBody>;
      }
      // With somebody's data in it the answer stays with that person; `no-store` is the usual header.
      return { ...form, prefill } as unknown as Static<typeof FormBody>;
    },
  );
}

/** 网办地址、移动端地址: the page of the guide, which fits every screen, leads on to the form or the query. */
function withAddresses(guide: Guide, publicUrl: string | undefined) {
  const isOnline = guide.canApplyOnline || guide.flow.template === 'T01';
  if (publicUrl === undefined || !isOnline) return guide;
  const url = `${publicUrl}/guides/${guide.itemCode}`;
  const channels = ['web', 'mobile-web'] as const;
  return { ...guide, addresses: channels.map((channel) => ({ channel, url })) };
}

/** An answer given twice counts as given last. */
export function answersOf(situation: string): Readonly<Record<string, string>> {
  return Object.fromEntries(situation.split(',').map((one) => one.split(':') as [string, string]));
}

async function prefillOf(
  { prefillFor }: CatalogueRouteParts,
  actor: Actor,
  { schema: { properties } }: ItemForm,
) {
  if (prefillFor === undefined || actor.kind !== 'person') return undefined;
  return prefillFor(actor, [...new Set(Object.values(properties).flatMap(prefillKeysIn))]);
}

/** What the account or a registry could fill into the field. */
function prefillKeysIn(field: FieldSchema): PrefillKey[] {
  if (field.type === 'object') return Object.values(field.properties).flatMap(prefillKeysIn);
  return field.ui.prefill === undefined ? [] : [field.ui.prefill];
}
