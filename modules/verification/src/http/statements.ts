import type { FastifyRequest } from 'fastify';
import {
  declareProblems,
  fileAnswer,
  officerOf,
  Type,
  type Server,
  type Static,
} from '@tongban/http';
import { parseDay, type Day } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import type { KnownSystem } from '../directory.ts';
import { callLabels } from '../domain/labels.ts';
import { callOf, resultOf } from '../domain/words.ts';
import { verificationProblems } from '../problems.ts';
import { statementRows, type StatementRow } from '../queries/statement-rows.ts';
import { lastHead } from '../receipts/heads.ts';
import { printStatement } from '../statements/print-statement.ts';
import type { OfficerPosts } from '../officer-authority.ts';
import { systemOf } from './known-system.ts';
import { lookRoles } from './permissions.ts';
import { SystemParams } from './system-body.ts';

const Params = Type.Object({
  ...SystemParams.properties,
  month: Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', maxLength: 7 }),
});

/** The monthly statement of a system. */
export async function statementRoutes(
  app: Server,
  parts: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  const { db, clock } = parts.verification;
  const problems = declareProblems(
    verificationProblems,
    'verification/system-unknown',
    'verification/not-your-organ',
  );

  async function read(request: FastifyRequest<{ Params: Static<typeof Params> }>) {
    const { system: code, month } = request.params;
    const { officerId } = officerOf(request);
    const system = await systemOf(parts, { code, officerId, roles: lookRoles });
    const from = parseDay(`${month}-01`)!;
    const before = nextMonth(from);
    const rows = await statementRows(db, { systemNo: system.systemNo, from, before });
    return { system, rows };
  }

  app.get(
    '/api/officer/verification/systems/:system/statements/:month',
    {
      schema: {
        operationId: 'getVerificationStatement',
        summary:
          'The monthly statement of a system as CSV, from the counters written with its receipts',
        params: Params,
        response: {
          200: fileAnswer('The statement: day, call, result, count', 'text/csv'),
          ...problems,
        },
      },
      config: { permission: 'verification.look' },
    },
    async (request, reply) => {
      const { system, rows } = await read(request);
      reply.header('content-disposition', attachment(request.params, 'csv'));
      return reply.type('text/csv; charset=utf-8').send(statementText(system, rows));
    },
  );
  app.get(
    '/api/officer/verification/systems/:system/statements/:month/print',
    {
      schema: {
        operationId: 'printVerificationStatement',
        summary: 'The same statement as PDF, for the signatures of both sides',
        params: Params,
        response: {
          200: fileAnswer('The statement with a line for each side to sign', 'application/pdf'),
          ...problems,
        },
      },
      config: { permission: 'verification.look' },
    },
    async (request, reply) => {
      const { system, rows } = await read(request);
      const { month } = request.params;
      const head = await lastHead(db);
      const pdf = await printStatement({ system, month, rows, head, printedAt: clock() });
      reply.header('content-disposition', attachment(request.params, 'pdf'));
      return reply.type('application/pdf').send(Buffer.from(pdf));
    },
  );
}

function attachment(
  { system, month }: { system: string; month: string },
  kind: 'csv' | 'pdf',
): string {
  return `attachment; filename="${system}-${month}.${kind}"`;
}

/** With a byte order mark: spreadsheets would take it for another encoding. */
export function statementText(
  { code, name }: Pick<KnownSystem, 'code' | 'name'>,
  rows: readonly StatementRow[],
): string {
  const lines = rows.map(({ countedOn, call, result, count }) =>
    [code, name.zh, countedOn, callLabels[callOf(call)].zh, resultOf(result), count].join(','),
  );
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const head = '系统代码,系统名称,日期,接口,结论,次数';
  return `\uFEFF${[head, ...lines, `${code},${name.zh},合计,,,${total}`].join('\r\n')}\r\n`;
}

function nextMonth(from: Day): Day {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const next =
    month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return parseDay(next)!;
}
