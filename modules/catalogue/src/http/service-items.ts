import {
  decodeCursor,
  encodeCursor,
  languageOf,
  oneOf,
  pageQuery,
  RegionCodeText,
  type Server,
  Type,
  usualPage,
} from '@tongban/http';
import { type Clock, type Day, dayOf, type Language } from '@tongban/kernel';
import { audiences, branchCodes } from '@tongban/vocabulary';
import type { Catalogue } from '../catalogue.ts';
import type { FoundItem } from '../search/create-search.ts';
import { isNotModified, tagOf } from './fresh-or-not-modified.ts';
import {
  ItemListBody,
  LifeEventText,
  QueryText,
  notModified,
  SuggestionsBody,
  SummaryBody,
} from './schemas.ts';

const usualSuggestions = 8;
const mostSuggestions = 20;

export async function itemListRoutes(
  app: Server,
  { catalogue, clock }: { readonly catalogue: Catalogue; readonly clock: Clock },
): Promise<void> {
  app.get(
    '/api/catalogue/summary',
    {
      schema: {
        operationId: 'readCatalogueSummary',
        summary: 'How many service items there are and are published, by branch',
        tags: ['catalogue'],
        response: { 200: SummaryBody, 304: notModified },
      },
      config: { permission: 'catalogue.read' },
    },
    async (request, reply) => {
      const summary = catalogue.summary();
      if (isNotModified(request, reply, tagOf(summary))) return reply.code(304).send(null);
      return { ...summary, branches: [...summary.branches] };
    },
  );

  app.get(
    '/api/service-items',
    {
      schema: {
        operationId: 'listServiceItems',
        summary:
          'Service items by words, pinyin or initials, event of life, region, branch and audience',
        tags: ['catalogue'],
        querystring: Type.Object({
          ...pageQuery,
          query: Type.Optional(QueryText),
          regionCode: Type.Optional(RegionCodeText),
          branch: Type.Optional(oneOf(branchCodes, 'BranchCode')),
          audience: Type.Optional(oneOf(audiences)),
          lifeEvent: Type.Optional(LifeEventText),
        }),
        response: { 200: ItemListBody },
      },
      config: { permission: 'catalogue.read' },
    },
    async (request) => {
      const { query, regionCode, branch, audience, lifeEvent, limit, cursor } = request.query;
      const after = cursor === undefined ? undefined : decodeCursor(cursor, ['string'])[0];
      const { items, total, lifeEvents, nextAfter } = catalogue.search({
        limit: limit ?? usualPage,
        ...(query !== undefined && { query }),
        ...(regionCode !== undefined && { regionCode }),
        ...(branch !== undefined && { branchCode: branch }),
        ...(audience !== undefined && { audience }),
        ...(lifeEvent !== undefined && { lifeEvent }),
        ...(after !== undefined && { after }),
      });
      const language = languageOf(request.headers);
      const on = dayOf(clock());
      return {
        items: items.map((found) => ({
          ...summaryOf(found, language),
          ...organOf(catalogue, found, regionCode, on),
        })),
        lifeEvents: lifeEvents.map(({ event, name }) => ({ event, name })),
        ...(nextAfter !== undefined && { nextCursor: encodeCursor([nextAfter]) }),
        total,
      };
    },
  );

  app.get(
    '/api/service-items/suggestions',
    {
      schema: {
        operationId: 'suggestServiceItems',
        summary: 'Names to choose from while typing',
        tags: ['catalogue'],
        querystring: Type.Object({
          query: QueryText,
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: mostSuggestions })),
        }),
        response: { 200: SuggestionsBody },
      },
      config: { permission: 'catalogue.read' },
    },
    async ({ query: { query, limit } }) => ({
      suggestions: catalogue
        .suggest(query, limit ?? usualSuggestions)
        .map(({ itemCode, name }) => ({ itemCode, name })),
    }),
  );
}

function summaryOf({ item, available }: FoundItem, language: Language) {
  const { caseType, promised } = item.timeLimits;
  return {
    itemCode: item.itemCode,
    name: item.name,
    branchCode: item.branchCode,
    typeName: item.itemType.name[language],
    caseType,
    promised,
    audiences: [...item.audience],
    onlineDepth: item.onlineDepth,
    maximumVisits: item.maximumVisits,
    highFrequency: item.highFrequency,
    available,
  };
}

/** Who does it for the region: the lowest organ on the way up that may. */
function organOf(
  catalogue: Catalogue,
  { item }: FoundItem,
  regionCode: string | undefined,
  on: Day,
) {
  if (regionCode === undefined) return {};
  const found = catalogue.getImplementation({ itemCode: item.itemCode, regionCode, on });
  if (!found.ok) return {};
  const { name, level, address, phone } = found.value.organ;
  return {
    organ: {
      name,
      level,
      ...(address !== undefined && { address }),
      ...(phone !== undefined && { phone }),
    },
  };
}
