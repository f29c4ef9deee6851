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
} from '@tongban/http';
import { refuse, type Bilingual } from '@tongban/kernel';
import type { Sharing } from '../create-sharing.ts';
import { connectedQueries } from '../instant-queries/answer-own-query.ts';
import { sharingProblems } from '../problems.ts';
import { fieldNames } from '../resources.ts';

/** A query item as the catalogue has it. */
export interface QueryItem {
  readonly name: Bilingual;
  readonly assuranceLevel: number;
}

export interface QueryRouteParts {
  readonly sharing: Sharing;
  /** The item when it is published and is a query (T01). */
  findQuery(itemCode: string): QueryItem | undefined;
  /** Name and number of the person; absent until they have proved who they are. */
  whoIs(personId: string): Promise<{ name: string; idNumber: string } | undefined>;
}

const FactBody = Type.Object({ code: Type.String(), name: BilingualBody });
const QueryItemBody = Type.Object({
  itemCode: Type.String(),
  itemName: BilingualBody,
  assuranceLevel: Type.Integer(),
  facts: Type.Array(FactBody),
});

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
      items: Object.entries(connectedQueries).flatMap(([itemCode, query]) => {
        const item = parts.findQuery(itemCode);
        return item === undefined || query === undefined
          ? []
          : [
              {
                itemCode,
                itemName: item.name,
                assuranceLevel: item.assuranceLevel,
                facts: query.facts.map(factOf),
              },
            ];
      }),
    }),
  );

  app.post(
    '/api/instant-queries',
    {
      schema: {
        operationId: 'askInstantQuery',
        summary: 'Ask what is known of oneself; the question leaves a usage receipt',
        body: Type.Object({ itemCode: Type.String({ pattern: '^[A-Z0-9-]+$', maxLength: 20 }) }),
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
                value: Type.Union([Type.String(), Type.Number(), Type.Boolean()]),
              }),
            ),
          }),
          ...declareProblems(
            sharingProblems,
            'sharing/query-unknown',
            'sharing/query-not-connected',
            'sharing/source-unavailable',
          ),
        },
      },
      config: { permission: 'sharing.ask-own' },
    },
    async (request) => {
      const { itemCode } = request.body;
      const { personId, assuranceLevel } = personOf(request);
      const item = parts.findQuery(itemCode);
      if (item === undefined) return unwrap(queryUnknown(itemCode), sharingProblems);
      const needed = Math.max(2, item.assuranceLevel);
      const who = assuranceLevel < needed ? undefined : await parts.whoIs(personId);
      if (who === undefined) throw assuranceTooLow(needed);
      const answer = unwrap(
        await parts.sharing.answerOwnQuery({ personId, ...who, itemCode, itemName: item.name }),
        sharingProblems,
      );
      return {
        itemCode,
        itemName: item.name,
        ...answer,
        facts: Object.entries(answer.facts).map(([code, value]) => ({ ...factOf(code), value })),
      };
    },
  );
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
