import {
  DayText,
  decodeCursor,
  declareProblems,
  encodeCursor,
  IdText,
  InstantText,
  officerOf,
  pageFrom,
  pageOf,
  pageQuery,
  Type,
  unwrap,
  usualPage,
} from '@tongban/http';
import type { Server } from '@tongban/http';
import { resendRow } from '../correcting/resend-row.ts';
import { exchangeProblems } from '../problems.ts';
import { remapRow } from '../correcting/remap-row.ts';
import { listCorrections } from '../queries/list-corrections.ts';
import type { ExchangeParts } from './exchange-routes.ts';

const FieldBody = Type.Object({
  field: Type.String(),
  value: Type.String(),
  /** A number of a person, sealed for the receiver: neither shown nor written here. */
  sealed: Type.Boolean(),
});

const CorrectionBody = Type.Object({
  correctionId: IdText,
  destination: Type.String(),
  table: Type.String(),
  subject: Type.String(),
  organCode: Type.String(),
  organName: Type.Optional(Type.String()),
  madeOn: DayText,
  code: Type.String(),
  foundBy: Type.Union([Type.Literal('sender'), Type.Literal('receiver')]),
  state: Type.String(),
  openedAt: InstantText,
  fields: Type.Array(FieldBody),
});

const ResendingBody = Type.Object({
  changes: Type.Array(
    Type.Object({
      field: Type.String({ minLength: 1, maxLength: 63, pattern: '^[a-z_]+$' }),
      value: Type.String({ maxLength: 500 }),
    }),
    { maxItems: 50 },
  ),
});

export async function correctionRoutes(app: Server, parts: ExchangeParts): Promise<void> {
  const { db, clock, contracts } = parts;
  const ownerOf = ({ organCode }: { organCode: string }) => {
    const organName = parts.organName(organCode);
    return organName === undefined ? {} : { organName };
  };

  app.get(
    '/api/operations/exchange/corrections',
    {
      schema: {
        operationId: 'listCorrections',
        summary: 'Rows another platform would not take, or our rules hold back, the oldest first',
        tags: ['exchange'],
        querystring: Type.Object({
          ...pageQuery,
          destination: Type.Optional(Type.String({ maxLength: 40 })),
          organCode: Type.Optional(Type.String({ maxLength: 32 })),
          code: Type.Optional(Type.String({ maxLength: 60 })),
        }),
        response: { 200: pageOf(CorrectionBody) },
      },
      config: { permission: 'exchange.operate' },
    },
    async (request) => {
      const { limit = usualPage, cursor, destination, organCode, code } = request.query;
      const place = cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']);
      const after = place && { at: place[0], id: place[1] };
      const rows = await listCorrections(db, {
        destination,
        organCode,
        code,
        after,
        limit: limit + 1,
      });
      const page = pageFrom(rows, limit, {
        cursor: ({ openedAt, correctionId }) => encodeCursor([openedAt, correctionId]),
        item: ({ fields, ...row }) => ({ ...row, ...ownerOf(row), fields: textsOf(fields) }),
      });
      return { ...page, items: [...page.items] };
    },
  );

  app.post(
    '/api/operations/exchange/corrections/:correctionId/resendings',
    {
      schema: {
        operationId: 'resendRow',
        summary: 'Correct fields of a row and send it again as its next version',
        tags: ['exchange'],
        params: Type.Object({ correctionId: IdText }),
        body: ResendingBody,
        response: {
          200: Type.Object({ pos: Type.Integer(), version: Type.Integer() }),
          ...declareProblems(
            exchangeProblems,
            'exchange/correction-not-found',
            'exchange/correction-closed',
            'exchange/field-unknown',
            'exchange/field-sealed',
            'exchange/still-faulty',
          ),
        },
      },
      config: { permission: 'exchange.operate', idempotency: 'stored' },
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const resending = { ...request.params, ...request.body, officerId, now: clock() };
      return unwrap(await resendRow(db, contracts, resending), exchangeProblems as never);
    },
  );

  app.post(
    '/api/operations/exchange/corrections/:correctionId/remappings',
    {
      schema: {
        operationId: 'remapRow',
        summary: 'Make a row once more from its source, and send it as its next version',
        tags: ['exchange'],
        params: Type.Object({ correctionId: IdText }),
        response: {
          200: Type.Object({ pos: Type.Integer(), version: Type.Integer() }),
          ...declareProblems(
            exchangeProblems,
            'exchange/correction-not-found',
            'exchange/correction-closed',
            'exchange/nothing-to-map',
            'exchange/still-faulty',
          ),
        },
      },
      config: { permission: 'exchange.operate', idempotency: 'stored' },
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const remapping = { ...request.params, officerId, now: clock() };
      return unwrap(await remapRow(db, parts, remapping), exchangeProblems as never);
    },
  );
}

/** As text, and without sealed numbers: they are for the receiver alone. */
function textsOf(fields: Record<string, unknown>) {
  return Object.entries(fields).map(([field, value]) => {
    const sealed = typeof value === 'string' && value.startsWith('sm4.');
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return { field, value: sealed ? '' : text, sealed };
  });
}
