import {
  BilingualBody,
  DayText,
  decodeCursor,
  encodeCursor,
  OrganIdText,
  pageFrom,
  pageOf,
  pageQuery,
  Type,
  usualPage,
} from '@tongban/http';
import type { Server } from '@tongban/http';
import { listGrantedLicences } from '../queries/list-granted-licences.ts';
import type { GrantedLicence } from '../queries/list-granted-licences.ts';
import type { CaseRouteParts } from './case-route-parts.ts';

const LicenceBody = Type.Object({
  documentNumber: Type.String(),
  itemCode: Type.String(),
  itemName: BilingualBody,
  organName: Type.String(),
  holderMasked: Type.String(),
  grantedOn: DayText,
  validUntil: Type.Optional(DayText),
  voided: Type.Boolean(),
});

/** 行政许可法 Art 40: what was licensed is published, and the public may look it up. Of its holder no more than a paper shows anybody. */
export async function grantedLicenceRoutes(
  app: Server,
  { cases, words }: CaseRouteParts,
): Promise<void> {
  app.get(
    '/api/granted-licences',
    {
      schema: {
        operationId: 'listGrantedLicences',
        summary: 'Licences that were granted, the latest first, for everybody to see',
        tags: ['documents'],
        querystring: Type.Object({ ...pageQuery, organId: Type.Optional(OrganIdText) }),
        response: { 200: pageOf(LicenceBody) },
      },
      config: { permission: 'http.public' },
    },
    async (request) => {
      const { limit = usualPage, cursor, organId } = request.query;
      const place = cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']);
      const rows = await listGrantedLicences(cases.world.db, {
        itemCodes: words.licenceItemCodes(),
        organId,
        limit,
        after: place && { grantedOn: place[0], documentId: place[1] },
      });
      const page = pageFrom(rows, limit, {
        cursor: ({ grantedOn, documentId }) => encodeCursor([grantedOn, documentId]),
        item: view,
      });
      return { ...page, items: [...page.items] };
    },
  );

  function view({ documentId: _id, validUntil, ...row }: GrantedLicence) {
    const itemName = words.itemName(row.itemCode) ?? { zh: row.itemCode, en: row.itemCode };
    return { ...row, itemName, ...(validUntil !== null && { validUntil }) };
  }
}
