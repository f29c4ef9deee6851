import {
  BilingualBody,
  DayText,
  declareProblems,
  oneOf,
  type Server,
  type Static,
  Type,
  unwrap,
} from '@tongban/http';
import { refuse } from '@tongban/kernel';
import { branchCodes, itemStateLabels, wordsOf } from '@tongban/vocabulary';
import { differencesOf } from '../domain/difference.ts';
import type { Maintenance } from '../maintenance-parts.ts';
import { catalogueProblems } from '../problems.ts';
import { listItemVersions } from '../queries/list-item-versions.ts';
import { refuseNoItem } from '../revision-refusals.ts';
import { EditedItemBody } from './edited-item.ts';
import { DifferenceBody, ItemCodeText } from './schemas.ts';

const ItemParams = Type.Object({ itemCode: ItemCodeText });
const VersionNumber = Type.Integer({ minimum: 1, maximum: 1_000_000 });

const ListedItem = Type.Object({
  itemCode: Type.String(),
  name: BilingualBody,
  branchCode: oneOf(branchCodes),
  version: Type.Integer(),
  hash: Type.String(),
  published: Type.Boolean(),
  state: oneOf(wordsOf(itemStateLabels)),
  nationalHook: Type.Boolean(),
});

const VersionBody = Type.Object({
  version: Type.Integer(),
  hash: Type.String(),
  effectiveFrom: DayText,
  origin: oneOf(['load', 'publication']),
  inForce: Type.Boolean(),
});

/** What editors look at: every item, published or not, its versions and what organs say of it. */
export async function editedItemRoutes(app: Server, maintenance: Maintenance): Promise<void> {
  const { db, catalogue } = maintenance;

  app.get(
    '/api/officer/catalogue/items',
    {
      schema: {
        operationId: 'listEditedItems',
        summary: 'Every item of the basic catalogue with its version and state',
        querystring: Type.Object({
          query: Type.Optional(Type.String({ maxLength: 60 })),
          branch: Type.Optional(oneOf(branchCodes)),
          after: Type.Optional(ItemCodeText),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
        }),
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
    async ({ query: { query = '', branch, after, limit = 50 } }) => {
      const wanted = query.trim().toLowerCase();
      const found = catalogue.editing.items.filter(
        ({ item }) =>
          (branch === undefined || item.branchCode === branch) &&
          `${item.itemCode} ${item.name.zh} ${item.name.en}`.toLowerCase().includes(wanted),
      );
      const rest = found.filter(({ item }) => after === undefined || item.itemCode > after);
      const shown = rest.slice(0, limit);
      return {
        items: shown.map(({ item, state }) => ({
          itemCode: item.itemCode,
          name: item.name,
          branchCode: item.branchCode,
          version: item.version,
          hash: item.hash,
          published: item.published,
          state,
          nationalHook: item.nationalHook,
        })),
        total: found.length,
        ...(rest.length > limit && { nextAfter: shown.at(-1)!.item.itemCode }),
      };
    },
  );

  app.get(
    '/api/officer/catalogue/items/:itemCode',
    {
      schema: {
        operationId: 'readEditedItem',
        summary: 'An item with all its elements and versions, as editors see it',
        params: ItemParams,
        response: {
          200: Type.Object({
            item: EditedItemBody,
            state: oneOf(wordsOf(itemStateLabels)),
            version: Type.Integer(),
            hash: Type.String(),
            versions: Type.Array(VersionBody),
          }),
          ...declareProblems(catalogueProblems, 'catalogue/item-not-found'),
        },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async ({ params: { itemCode } }) => {
      const known = catalogue.editing.findItem(itemCode);
      if (known === undefined) return unwrap(refuseNoItem(), catalogueProblems);
      const versions = await listItemVersions(db, itemCode);
      return {
        item: known.item as unknown as Static<typeof EditedItemBody>,
        state: known.state,
        version: known.item.version,
        hash: known.item.hash,
        versions: versions.map((one) => ({
          ...one,
          inForce: one.version === known.item.version,
        })),
      };
    },
  );

  app.get(
    '/api/officer/catalogue/items/:itemCode/difference',
    {
      schema: {
        operationId: 'compareItemVersions',
        summary: 'Every place in which two versions of an item differ',
        params: ItemParams,
        querystring: Type.Object({ from: VersionNumber, to: VersionNumber }),
        response: {
          200: Type.Object({ differences: Type.Array(DifferenceBody) }),
          ...declareProblems(catalogueProblems, 'catalogue/version-not-found'),
        },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async ({ params: { itemCode }, query: { from, to } }) => {
      const [before, after] = await Promise.all([
        catalogue.findItemVersion(itemCode, from),
        catalogue.findItemVersion(itemCode, to),
      ]);
      if (before === undefined || after === undefined) {
        return unwrap(refuseNoVersion(), catalogueProblems);
      }
      return {
        differences: differencesOf(before, after).filter(({ pointer }) => !isStamp(pointer)),
      };
    },
  );
}

/** Version and hash differ between any two versions. */
function isStamp(pointer: string): boolean {
  return ['/item/version', '/item/hash', '/form/formVersion'].includes(pointer);
}

function refuseNoVersion() {
  return refuse('catalogue/version-not-found', {
    zh: '没有这个版本。',
    en: 'There is no such version.',
  });
}
