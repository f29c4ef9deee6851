import {
  BilingualBody,
  declareProblems,
  fileAnswer,
  IdText,
  InstantText,
  officerOf,
  oneOf,
  Type,
  unwrap,
  type Server,
} from '@tongban/http';
import { sql } from '@tongban/database';
import { dayOf, ok, parseDay, refuse, type Day } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import type { KnownSystem } from '../directory.ts';
import { callLabels } from '../domain/labels.ts';
import { callOf, resultOf } from '../domain/words.ts';
import { verificationProblems } from '../problems.ts';
import {
  listAlarms,
  statementRows,
  totalsByKind,
  usageBySystem,
  type StatementRow,
} from '../queries/overview.ts';
import { alarmKinds, alarmMeasures } from '../watch/alarm-book.ts';

const SystemBody = Type.Object({
  code: Type.String(),
  name: BilingualBody,
  tenant: BilingualBody,
  suspended: Type.Boolean(),
  hasContract: Type.Boolean(),
  today: Type.Integer(),
  noMatchToday: Type.Integer(),
  month: Type.Integer(),
  dailyAllowance: Type.Optional(Type.Integer()),
});

const AlarmBody = Type.Object({
  alarmId: IdText,
  kind: oneOf(alarmKinds),
  measure: oneOf(alarmMeasures),
  system: Type.Optional(Type.String()),
  systemName: Type.Optional(BilingualBody),
  evidence: Type.Record(Type.String(), Type.Unknown()),
  raisedAt: InstantText,
  closed: Type.Boolean(),
});

const SystemParams = Type.Object({
  system: Type.String({ pattern: '^[A-Za-z0-9.-]{1,40}$', maxLength: 40 }),
});
const ReasonBody = Type.Object({ reason: Type.String({ minLength: 1, maxLength: 500 }) });
const mostAlarms = 100;

/** Live meters, headline figures, statements and alarms, for those who run and watch the service. */
export async function oversightRoutes(app: Server, verification: Verification): Promise<void> {
  const { db, clock, directory } = verification;

  app.get(
    '/api/officer/verification/overview',
    {
      schema: {
        operationId: 'getVerificationOverview',
        summary:
          'How often the service has answered, for whom, and what each system uses at present',
        response: {
          200: Type.Object({
            totals: Type.Array(
              Type.Object({
                kind: oneOf(['province', 'ministry', 'sandbox']),
                tenants: Type.Integer(),
                systems: Type.Integer(),
                answers: Type.Integer(),
              }),
            ),
            systems: Type.Array(SystemBody),
            source: oneOf(['ready', 'stale', 'spared']),
          }),
        },
      },
      config: { permission: 'verification.look' },
    },
    async () => {
      const usage = await usageBySystem(db, dayOf(clock()));
      const bySystem = new Map(usage.map((row) => [row.systemNo, row]));
      return {
        totals: await totalsByKind(db),
        systems: directory
          .list()
          .map((system) => systemBody(system, bySystem.get(system.systemNo))),
        source: verification.source.state(),
      };
    },
  );

  app.get(
    '/api/officer/verification/alarms',
    {
      schema: {
        operationId: 'listVerificationAlarms',
        summary: 'What the watch over abuse has found, the latest hundred',
        querystring: Type.Object({ open: Type.Optional(Type.Boolean()) }),
        response: { 200: Type.Object({ items: Type.Array(AlarmBody) }) },
      },
      config: { permission: 'verification.alarms' },
    },
    async (request) => {
      const rows = await listAlarms(db, { open: request.query.open ?? false, limit: mostAlarms });
      const items = rows.map(
        ({ alarmId, kind, measure, systemNo, evidence, raisedAt, closedAt }) => {
          const system = systemNo === null ? undefined : directory.byNumber(systemNo);
          return {
            alarmId,
            kind: kind as (typeof alarmKinds)[number],
            measure: measure as (typeof alarmMeasures)[number],
            ...(system !== undefined && { system: system.code, systemName: system.name }),
            evidence: { ...evidence },
            raisedAt,
            closed: closedAt !== null,
          };
        },
      );
      return { items };
    },
  );

  app.post(
    '/api/officer/verification/alarms/:alarmId/closing',
    {
      schema: {
        operationId: 'closeVerificationAlarm',
        summary: 'Closes an alarm with what was found out',
        params: Type.Object({ alarmId: IdText }),
        body: ReasonBody,
        response: {
          200: Type.Object({ closed: Type.Boolean() }),
          ...declareProblems(verificationProblems, 'verification/alarm-unknown'),
        },
      },
      config: { permission: 'verification.alarms' },
    },
    async (request) => {
      const changed = await db.run(sql`
        update verification.alarms
           set closed_at = ${clock()}, closed_by = ${officerOf(request).officerId},
               note = ${request.body.reason}
         where alarm_id = ${request.params.alarmId} and closed_at is null
      `);
      if (changed === 0) return unwrap(alarmUnknown(), verificationProblems);
      return { closed: true };
    },
  );

  app.post(
    '/api/officer/verification/systems/:system/resumption',
    {
      schema: {
        operationId: 'resumeVerificationSystem',
        summary: 'Lets a system ask again that the watch over abuse has suspended',
        params: SystemParams,
        body: ReasonBody,
        response: {
          200: SystemBody,
          ...declareProblems(verificationProblems, 'verification/system-unknown'),
        },
      },
      config: { permission: 'verification.approve' },
    },
    async (request) => {
      const { systemNo, code } = known(directory.find(request.params.system));
      await db.run(sql`
        update verification.systems set suspended_at = null, suspended_reason = null
         where system_no = ${systemNo}
      `);
      await verification.refresh();
      return systemBody(known(directory.find(code)), undefined);
    },
  );

  app.get(
    '/api/officer/verification/systems/:system/statements/:month',
    {
      schema: {
        operationId: 'getVerificationStatement',
        summary:
          'The monthly statement of a system as CSV, from the counters written with its receipts',
        params: Type.Object({
          ...SystemParams.properties,
          month: Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', maxLength: 7 }),
        }),
        response: {
          200: fileAnswer('The statement: day, call, result, count', 'text/csv'),
          ...declareProblems(verificationProblems, 'verification/system-unknown'),
        },
      },
      config: { permission: 'verification.look' },
    },
    async (request, reply) => {
      const { month } = request.params;
      const system = known(directory.find(request.params.system));
      const from = parseDay(`${month}-01`)!;
      const rows = await statementRows(db, {
        systemNo: system.systemNo,
        from,
        before: nextMonth(from),
      });
      reply.header('content-disposition', `attachment; filename="${system.code}-${month}.csv"`);
      return reply.type('text/csv; charset=utf-8').send(statementText(system, rows));
    },
  );
}

function systemBody(
  { code, name, tenant, suspended, contract }: KnownSystem,
  usage: { today: number; month: number; noMatchToday: number } | undefined,
) {
  return {
    code,
    name,
    tenant: tenant.name,
    suspended,
    hasContract: contract !== undefined,
    today: usage?.today ?? 0,
    noMatchToday: usage?.noMatchToday ?? 0,
    month: usage?.month ?? 0,
    ...(contract !== undefined && { dailyAllowance: contract.dailyAllowance }),
  };
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

function known(system: KnownSystem | undefined): KnownSystem {
  return unwrap(
    system === undefined
      ? refuse('verification/system-unknown', {
          zh: '没有该接入系统。',
          en: 'There is no such system.',
        })
      : ok(system),
    verificationProblems,
  );
}

function alarmUnknown() {
  return refuse('verification/alarm-unknown', {
    zh: '没有该告警，或已关闭。',
    en: 'There is no such alarm, or it is closed.',
  });
}
