import {
  DayText,
  declareProblems,
  InstantText,
  oneOf,
  type Server,
  Type,
  unwrap,
} from '@tongban/http';
import type { Database } from '@tongban/database';
import { refuse } from '@tongban/kernel';
import type { Catalogue } from '../catalogue.ts';
import { catalogueProblems } from '../problems.ts';
import { listItemVersions } from '../queries/list-item-versions.ts';
import { listChanges } from '../store/changes.ts';
import { isNotModified, tagOf } from './fresh-or-not-modified.ts';
import { EditedItemBody } from './edited-item.ts';
import { ItemCodeText } from './schemas.ts';

const notModified = Type.Null({ description: 'The reader has it already' });
const kinds = [
  'item-published',
  'item-suspended',
  'item-resumed',
  'item-withdrawn',
  'implementation-published',
  'claims-changed',
  'hook-changed',
] as const;

/** For other portals: what changed since the edition they know, and every version word for word. */
export async function changeRoutes(
  app: Server,
  { db, catalogue }: { readonly db: Database; readonly catalogue: Catalogue },
): Promise<void> {
  app.get(
    '/api/catalogue/changes',
    {
      schema: {
        operationId: 'listCatalogueChanges',
        summary: 'What changed in the catalogue after the edition the reader knows, in order',
        tags: ['catalogue'],
        querystring: Type.Object({
          since: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
        }),
        response: {
          200: Type.Object({
            /** Ask for what follows it the next time. */
            edition: Type.Integer(),
            more: Type.Boolean(),
            changes: Type.Array(
              Type.Object({
                edition: Type.Integer(),
                kind: oneOf(kinds),
                itemCode: Type.Optional(Type.String()),
                organId: Type.Optional(Type.String()),
                version: Type.Optional(Type.Integer()),
                hash: Type.Optional(Type.String()),
                effectiveFrom: DayText,
                at: InstantText,
              }),
            ),
          }),
          304: notModified,
        },
      },
      config: { permission: 'catalogue.read' },
    },
    async (request, reply) => {
      const { since = 0, limit = 200 } = request.query;
      const rows = await listChanges(db, { since, limit: limit + 1 });
      const shown = rows.slice(0, limit);
      const edition = shown.at(-1)?.seq ?? since;
      if (isNotModified(request, reply, tagOf([since, limit, edition]))) {
        return reply.code(304).send(null);
      }
      return {
        edition,
        more: rows.length > limit,
        changes: shown.map(({ seq, kind, effectiveFrom, at, ...rest }) => ({
          edition: seq,
          kind,
          effectiveFrom,
          at,
          ...known(rest),
        })),
      };
    },
  );

  app.get(
    '/api/service-items/:itemCode/versions',
    {
      schema: {
        operationId: 'listItemVersions',
        summary: 'The versions of an item with their hashes and effective dates, the latest first',
        tags: ['catalogue'],
        params: Type.Object({ itemCode: ItemCodeText }),
        response: {
          200: Type.Object({
            versions: Type.Array(
              Type.Object({
                version: Type.Integer(),
                hash: Type.String(),
                effectiveFrom: DayText,
              }),
            ),
          }),
          304: notModified,
          ...declareProblems(
            catalogueProblems,
            'catalogue/item-not-found',
            'catalogue/not-published',
            'catalogue/withdrawn',
          ),
        },
      },
      config: { permission: 'catalogue.read' },
    },
    async (request, reply) => {
      const { itemCode } = request.params;
      unwrap(catalogue.getServiceItem(itemCode), catalogueProblems);
      const versions = await listItemVersions(db, itemCode);
      if (isNotModified(request, reply, tagOf(versions))) return reply.code(304).send(null);
      return { versions };
    },
  );

  app.get(
    '/api/service-items/:itemCode/versions/:version',
    {
      schema: {
        operationId: 'readItemVersion',
        summary: 'Every element of an item in one version, which never changes',
        tags: ['catalogue'],
        params: Type.Object({
          itemCode: ItemCodeText,
          version: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
        }),
        response: {
          200: Type.Object({ version: Type.Integer(), hash: Type.String(), item: EditedItemBody }),
          304: notModified,
          ...declareProblems(
            catalogueProblems,
            'catalogue/item-not-found',
            'catalogue/not-published',
            'catalogue/withdrawn',
            'catalogue/version-not-found',
          ),
        },
      },
      config: { permission: 'catalogue.read' },
    },
    async (request, reply) => {
      const { itemCode, version } = request.params;
      unwrap(catalogue.getServiceItem(itemCode), catalogueProblems);
      const found = await catalogue.findItemVersion(itemCode, version);
      if (found === undefined) return unwrap(refuseNoVersion(), catalogueProblems);
      const { hash } = found.item;
      if (isNotModified(request, reply, `"${hash}"`)) return reply.code(304).send(null);
      return { version, hash, item: found.item as never };
    },
  );
}

function known(rest: object): object {
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null));
}

function refuseNoVersion() {
  return refuse('catalogue/version-not-found', {
    zh: '没有这个版本。',
    en: 'There is no such version.',
  });
}
