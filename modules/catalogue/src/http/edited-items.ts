import {
  DayText,
  declareProblems,
  IdText,
  oneOf,
  type Server,
  type Static,
  Type,
  unwrap,
} from '@tongban/http';
import { refuse } from '@tongban/kernel';
import { itemStateLabels, wordsOf } from '@tongban/vocabulary';
import { differencesOf } from '../domain/difference.ts';
import type { Maintenance } from '../maintenance-parts.ts';
import { catalogueProblems } from '../problems.ts';
import { itemFaultFinder } from '../item-faults.ts';
import { listItemVersions, type VersionLine } from '../queries/list-item-versions.ts';
import { listOpenRevisions } from '../queries/list-open-revisions.ts';
import { refuseNoItem } from '../revision-refusals.ts';
import { OpenRevisionBody } from './edited-item-list.ts';
import { EditedItemBody } from './edited-item.ts';
import { defectFields, DifferenceBody, ItemCodeText } from './schemas.ts';

const ItemParams = Type.Object({ itemCode: ItemCodeText });
const VersionNumber = Type.Integer({ minimum: 1, maximum: 1_000_000 });

const VersionBody = Type.Object({
  version: Type.Integer(),
  hash: Type.String(),
  effectiveFrom: DayText,
  origin: oneOf(['load', 'publication']),
  inForce: Type.Boolean(),
  /** Of what an editor made: the change it came of, and who wrote, reviewed and published it. */
  revisionId: Type.Optional(IdText),
  writers: Type.Array(Type.String()),
  reviewer: Type.Optional(Type.String()),
  publisher: Type.Optional(Type.String()),
});

/** What editors look at: every item, published or not, its versions and what organs say of it. */
export async function editedItemRoutes(app: Server, maintenance: Maintenance): Promise<void> {
  const { db, catalogue, posts } = maintenance;

  async function nameOf(officerId: string): Promise<string> {
    return (await posts.officerName(officerId)) ?? officerId;
  }

  /** Who made a version what it is. */
  async function behind({ revisionId, writers, reviewer, publisher }: VersionLine) {
    return {
      writers: await Promise.all((writers ?? []).map((one) => nameOf(one))),
      ...(revisionId !== null && { revisionId }),
      ...(reviewer !== null && { reviewer: await nameOf(reviewer) }),
      ...(publisher !== null && { publisher: await nameOf(publisher) }),
    };
  }

  app.get(
    '/api/officer/catalogue/items/:itemCode',
    {
      schema: {
        operationId: 'readEditedItem',
        summary: 'An item with all its elements and versions, as editors see it',
        params: ItemParams,
        querystring: Type.Object({ version: Type.Optional(VersionNumber) }),
        response: {
          200: Type.Object({
            item: EditedItemBody,
            state: oneOf(wordsOf(itemStateLabels)),
            version: Type.Integer(),
            hash: Type.String(),
            versions: Type.Array(VersionBody),
            defects: Type.Array(Type.Object(defectFields)),
            openRevisions: Type.Array(OpenRevisionBody),
          }),
          ...declareProblems(
            catalogueProblems,
            'catalogue/item-not-found',
            'catalogue/version-not-found',
          ),
        },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async ({ params: { itemCode }, query: { version } }) => {
      const known = catalogue.editing.findItem(itemCode);
      if (known === undefined) return unwrap(refuseNoItem(), catalogueProblems);
      const shown =
        version === undefined
          ? known.item
          : (await catalogue.findItemVersion(itemCode, version))?.item;
      if (shown === undefined) return unwrap(refuseNoVersion(), catalogueProblems);
      const versions = await listItemVersions(db, itemCode);
      return {
        item: shown as unknown as Static<typeof EditedItemBody>,
        state: known.state,
        version: shown.version,
        hash: shown.hash,
        versions: await Promise.all(
          versions.map(async (one) => ({
            version: one.version,
            hash: one.hash,
            effectiveFrom: one.effectiveFrom,
            origin: one.origin,
            inForce: one.version === known.item.version,
            ...(await behind(one)),
          })),
        ),
        defects: itemFaultFinder(catalogue.editing)(shown),
        openRevisions: await listOpenRevisions(db, [itemCode]),
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
