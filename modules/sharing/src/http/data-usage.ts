import {
  BilingualBody,
  decodeCursor,
  encodeCursor,
  InstantText,
  pageOf,
  pageQuery,
  personOf,
  Type,
  usualPage,
  type PermissionTable,
  type Server,
} from '@tongban/http';
import type { Sharing } from '../create-sharing.ts';
import { purposeInWords } from '../purposes.ts';
import { listUsage, type UsageRow } from '../queries/list-usage.ts';
import { dataResources, fieldNames } from '../resources.ts';

export const sharingPermissions = {
  'sharing.own-receipts': { who: 'person', minimumAssurance: 1 },
  'sharing.list-queries': { who: 'anyone' },
  'sharing.ask-own': { who: 'person' },
} as const satisfies PermissionTable;

export interface SharingRouteParts {
  readonly sharing: Sharing;
  /** What the organ is called; from organisations. */
  organName(organId: string): string | undefined;
  /** The person's accounts that were merged into this one: what was asked about them is theirs to see. */
  formerAccountsOf(personId: string): Promise<readonly string[]>;
}

const UsageBody = Type.Object({
  receiptId: Type.String(),
  at: InstantText,
  askedBy: Type.Union([Type.Literal('system'), Type.Literal('officer'), Type.Literal('self')]),
  organId: Type.Optional(Type.String()),
  organName: Type.Optional(Type.String()),
  caseId: Type.Optional(Type.String()),
  resource: Type.Object({ code: Type.String(), name: BilingualBody }),
  sourceClass: Type.String(),
  fields: Type.Array(Type.Object({ code: Type.String(), name: BilingualBody })),
  /** In Chinese alone where an officer's own words stand. */
  purpose: Type.Object({ zh: Type.String(), en: Type.Optional(Type.String()) }),
  resultClass: Type.String(),
  /** The same automatic check, without anything between: how often, and when first. Each has a receipt. */
  repeated: Type.Optional(Type.Object({ times: Type.Integer(), since: InstantText })),
});

/** 谁用了我的数据: everybody sees who asked about them. */
export async function sharingRoutes(app: Server, parts: SharingRouteParts): Promise<void> {
  app.get(
    '/api/data-usage',
    {
      schema: {
        operationId: 'listDataUsage',
        summary: 'Who used my data, for which case and why',
        querystring: Type.Object({ ...pageQuery }),
        response: { 200: pageOf(UsageBody) },
      },
      config: { permission: 'sharing.own-receipts' },
    },
    async (request) => {
      const { limit = usualPage, cursor } = request.query;
      const [at, receiptId] =
        cursor === undefined ? [] : decodeCursor(cursor, ['string', 'string']);
      const { personId } = personOf(request);
      const { lines, hasMore } = await listUsage(parts.sharing.db, {
        personIds: [personId, ...(await parts.formerAccountsOf(personId))],
        before: at === undefined || receiptId === undefined ? undefined : { at, receiptId },
        limit,
      });
      const last = lines.at(-1);
      return {
        items: lines.map((line) => usageOf(line, parts)),
        ...(hasMore &&
          last !== undefined && { nextCursor: encodeCursor([last.since, last.firstReceiptId]) }),
      };
    },
  );
}

function usageOf(row: UsageRow, { organName }: SharingRouteParts) {
  const { receiptId, at, askedBy, organId, caseId, sourceClass, purpose, resultClass } = row;
  const { times, since } = row;
  const name = organId === null ? undefined : organName(organId);
  return {
    receiptId,
    at,
    askedBy,
    ...(organId !== null && { organId }),
    ...(name !== undefined && { organName: name }),
    ...(caseId !== null && { caseId }),
    resource: { code: row.resource, name: dataResources[row.resource].name },
    sourceClass,
    fields: row.fields.map((code) => ({ code, name: fieldNames[code] ?? { zh: code, en: code } })),
    purpose: purposeInWords(purpose),
    resultClass,
    ...(times > 1 && { repeated: { times, since } }),
  };
}
