import { BilingualBody, IdText, oneOf, OrganIdText, type Server, Type } from '@tongban/http';
import {
  branchCodes,
  itemStateLabels,
  organLevels,
  revisionKindLabels,
  revisionStateLabels,
  wordsOf,
} from '@tongban/vocabulary';
import type { Maintenance } from '../maintenance-parts.ts';
import type { KnownItem } from '../known-items.ts';
import { listOpenRevisions } from '../queries/list-open-revisions.ts';
import { ItemCodeText } from './schemas.ts';

export const OpenRevisionBody = Type.Object({
  revisionId: IdText,
  kind: oneOf(wordsOf(revisionKindLabels)),
  state: oneOf(wordsOf(revisionStateLabels)),
  organId: OrganIdText,
});

const ListedItem = Type.Object({
  itemCode: Type.String(),
  name: BilingualBody,
  branchCode: oneOf(branchCodes, 'BranchCode'),
  levels: Type.Array(oneOf(organLevels)),
  version: Type.Integer(),
  hash: Type.String(),
  published: Type.Boolean(),
  state: oneOf(wordsOf(itemStateLabels)),
  nationalHook: Type.Boolean(),
  openRevisions: Type.Array(OpenRevisionBody),
});

const ItemFilter = Type.Object({
  query: Type.Optional(Type.String({ maxLength: 60 })),
  branch: Type.Optional(oneOf(branchCodes, 'BranchCode')),
  level: Type.Optional(oneOf(organLevels)),
  /** `unpublished` is what the catalogue knows and does not show. */
  status: Type.Optional(oneOf([...wordsOf(itemStateLabels), 'unpublished'])),
  after: Type.Optional(ItemCodeText),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
});

/** What editors choose from: every item, published or not, with what is being changed of it. */
export async function editedItemListRoutes(
  app: Server,
  { db, catalogue }: Maintenance,
): Promise<void> {
  app.get(
    '/api/officer/catalogue/items',
    {
      schema: {
        operationId: 'listEditedItems',
        summary: 'Every item of the basic catalogue with its version, state and open changes',
        querystring: ItemFilter,
        response: {
          200: Type.Object({
            items: Type.Array(ListedItem),
            total: Type.Integer(),
            nextAfter: Type.Optional(Type.String()),
          }),
        },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async ({ query: { after, limit = 50, ...filter } }) => {
      const found = catalogue.editing.items.filter((known) => matches(known, filter));
      const rest = found.filter(({ item }) => after === undefined || item.itemCode > after);
      const shown = rest.slice(0, limit);
      const open = Map.groupBy(
        await listOpenRevisions(
          db,
          shown.map(({ item }) => item.itemCode),
        ),
        ({ itemCode }) => itemCode,
      );
      return {
        items: shown.map(({ item, state }) => ({
          itemCode: item.itemCode,
          name: item.name,
          branchCode: item.branchCode,
          levels: [...item.levels],
          version: item.version,
          hash: item.hash,
          published: item.published,
          state,
          nationalHook: item.nationalHook,
          openRevisions: open.get(item.itemCode) ?? [],
        })),
        total: found.length,
        ...(rest.length > limit && { nextAfter: shown.at(-1)!.item.itemCode }),
      };
    },
  );
}

interface Filter {
  readonly query?: string;
  readonly branch?: string;
  readonly level?: string;
  readonly status?: string;
}

function matches({ item, state }: KnownItem, { query, branch, level, status }: Filter): boolean {
  const words = (query ?? '').trim().toLowerCase();
  return (
    (branch === undefined || item.branchCode === branch) &&
    (level === undefined || (item.levels as readonly string[]).includes(level)) &&
    (status === undefined ||
      (status === 'unpublished' ? !item.published : item.published && state === status)) &&
    `${item.itemCode} ${item.basicCode} ${item.name.zh} ${item.name.en}`
      .toLowerCase()
      .includes(words)
  );
}
