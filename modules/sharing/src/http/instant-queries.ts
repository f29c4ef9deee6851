import {
  assuranceTooLow,
  BilingualBody,
  declareProblems,
  InstantText,
  oneOf,
  personOf,
  Type,
  unwrap,
  type Server,
  type Static,
} from '@tongban/http';
import { refuse, type Bilingual } from '@tongban/kernel';
import type { Sharing } from '../create-sharing.ts';
import { connectedQueries, queryPages, wayOf } from '../instant-queries/query-ways.ts';
import { sharingProblems } from '../problems.ts';
import { dataResources, fieldNames, nameOfValue } from '../resources.ts';

/** A query item as the catalogue has it. */
export interface QueryItem {
  readonly name: Bilingual;
  readonly assuranceLevel: number;
}

export interface QueryRouteParts {
  readonly sharing: Sharing;
  /** The item when it is published, not suspended and a query (T01). */
  findQuery(itemCode: string): QueryItem | undefined;
  /** Name and number of the person; absent until they have proved who they are. */
  whoIs(personId: string): Promise<{ name: string; idNumber: string } | undefined>;
}

const ItemCode = Type.String({ pattern: '^[A-Z0-9-]+$', maxLength: 20 });
const FactBody = Type.Object({ code: Type.String(), name: BilingualBody });
const QueryItemBody = Type.Object({
  itemCode: Type.String(),
  itemName: BilingualBody,
  assuranceLevel: Type.Integer(),
  resource: FactBody,
  facts: Type.Array(FactBody),
  answers: Type.Array(Type.String()),
});
const QueryWayBody = Type.Object({
  way: oneOf(['source', 'page', 'elsewhere'] as const),
  query: Type.Optional(QueryItemBody),
  page: Type.Optional(oneOf(queryPages)),
  advice: Type.Optional(BilingualBody),
  site: Type.Optional(Type.String()),
  phone: Type.Optional(Type.String()),
});

/** Below it nobody is told what is kept of anybody: name and number have to be proved. */
const leastAssurance = 2;

/** 即时查询 (T01): answered at once, with a usage receipt and no case. */
export async function instantQueryRoutes(app: Server, parts: QueryRouteParts): Promise<void> {
  app.get(
    '/api/instant-queries',
    {
      schema: {
        operationId: 'listInstantQueries',
        summary: 'The queries a source answers here at once, and what each asks for',
        response: { 200: Type.Object({ items: Type.Array(QueryItemBody) }) },
      },
      config: { permission: 'sharing.list-queries' },
    },
    async () => ({
      items: Object.keys(connectedQueries).flatMap((itemCode) => {
        const item = parts.findQuery(itemCode);
        const query = item && queryBody(itemCode, item);
        return query === undefined ? [] : [query];
      }),
    }),
  );

  app.get(
    '/api/instant-queries/:itemCode',
    {
      schema: {
        operationId: 'findQueryWay',
        summary: 'How one comes to the answer of a query: a source here, a page, or who to ask',
        params: Type.Object({ itemCode: ItemCode }),
        response: {
          200: QueryWayBody,
          ...declareProblems(sharingProblems, 'sharing/query-unknown'),
        },
      },
      config: { permission: 'sharing.list-queries' },
    },
    async (request) => {
      const { itemCode } = request.params;
      const item = parts.findQuery(itemCode);
      if (item === undefined) return unwrap(queryUnknown(itemCode), sharingProblems);
      return queryWayBody(itemCode, item);
    },
  );

  app.post(
    '/api/instant-queries',
    {
      schema: {
        operationId: 'askInstantQuery',
        summary: 'Ask what is known of oneself; the question leaves a usage receipt',
        body: Type.Object({
          itemCode: ItemCode,
          answers: Type.Optional(
            Type.Record(
              Type.String({ pattern: '^[A-Za-z]{1,40}$' }),
              Type.String({ maxLength: 200 }),
              { maxProperties: 5 },
            ),
          ),
        }),
        response: {
          200: Type.Object({
            itemCode: Type.String(),
            itemName: BilingualBody,
            receiptId: Type.String(),
            at: InstantText,
            state: oneOf(['answered', 'no-record', 'cannot-judge'] as const),
            facts: Type.Array(
              Type.Object({
                code: Type.String(),
                name: BilingualBody,
                value: Type.Union([
                  Type.String(),
                  Type.Number(),
                  Type.Boolean(),
                  Type.Array(Type.String()),
                ]),
                valueName: Type.Optional(BilingualBody),
              }),
            ),
          }),
          ...declareProblems(
            sharingProblems,
            'sharing/query-unknown',
            'sharing/query-not-connected',
            'sharing/query-answers-wrong',
            'sharing/source-unavailable',
          ),
        },
      },
      config: { permission: 'sharing.ask-own' },
    },
    async (request) => {
      const { itemCode, answers = {} } = request.body;
      const { personId, assuranceLevel } = personOf(request);
      const item = parts.findQuery(itemCode);
      if (item === undefined) return unwrap(queryUnknown(itemCode), sharingProblems);
      const needed = neededFor(item);
      const who = assuranceLevel < needed ? undefined : await parts.whoIs(personId);
      if (who === undefined) throw assuranceTooLow(needed);
      const answer = unwrap(
        await parts.sharing.answerOwnQuery({
          personId,
          ...who,
          itemCode,
          itemName: item.name,
          answers,
        }),
        sharingProblems,
      );
      return {
        itemCode,
        itemName: item.name,
        ...answer,
        facts: Object.entries(answer.facts).map(([code, value]) => {
          const valueName = nameOfValue(code, value);
          const told = typeof value === 'object' ? [...value] : value;
          return { ...factOf(code), value: told, ...(valueName && { valueName }) };
        }),
      };
    },
  );
}

/** How one comes to the answer of a query, as the API tells it. */
export function queryWayBody(itemCode: string, item: QueryItem): Static<typeof QueryWayBody> {
  const way = wayOf(itemCode);
  return way.way === 'source' ? { way: way.way, query: queryBody(itemCode, item)! } : way;
}

function queryBody(itemCode: string, item: QueryItem) {
  const query = connectedQueries[itemCode];
  if (query === undefined) return undefined;
  return {
    itemCode,
    itemName: item.name,
    assuranceLevel: neededFor(item),
    resource: { code: query.resource, name: dataResources[query.resource].name },
    facts: query.facts.map(factOf),
    answers: Object.keys(query.answers ?? {}),
  };
}

function neededFor({ assuranceLevel }: QueryItem): number {
  return Math.max(leastAssurance, assuranceLevel);
}

function factOf(code: string) {
  return { code, name: fieldNames[code] ?? { zh: code, en: code } };
}

function queryUnknown(itemCode: string) {
  return refuse('sharing/query-unknown', {
    zh: `没有编码为 ${itemCode} 的查询事项。`,
    en: `There is no query of the code ${itemCode}.`,
  });
}
