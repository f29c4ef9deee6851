import {
  BilingualBody,
  declareProblems,
  IdText,
  InstantText,
  officerOf,
  oneOf,
  Type,
  unwrap,
  type Server,
} from '@tongban/http';
import { sql } from '@tongban/database';
import { refuse } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import type { OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';
import { listAlarms } from '../queries/list-alarms.ts';
import { alarmKinds, alarmMeasures } from '../watch/alarm-book.ts';
import { visibleTenants } from '../queries/visible-tenants.ts';
import { alarmRoles } from './permissions.ts';

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

const ReasonBody = Type.Object({ reason: Type.String({ minLength: 1, maxLength: 500 }) });
const mostAlarms = 100;

/** What the watch over abuse has found and done, and how an officer closes it. */
export async function alarmRoutes(
  app: Server,
  parts: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  const { verification, posts } = parts;
  const { db, clock, directory } = verification;

  /** The systems whose alarms the officer sees; those about no system are the ministry's. */
  async function seenBy(officerId: string) {
    const tenants = await visibleTenants({ db, posts }, officerId, alarmRoles);
    const systems = directory.list().filter(({ tenant }) => tenants.has(tenant.tenantNo));
    const actsFor = await posts.reachOf(officerId, alarmRoles);
    return { systems: systems.map(({ systemNo }) => systemNo), ofNone: actsFor(undefined) };
  }

  app.get(
    '/api/officer/verification/alarms',
    {
      schema: {
        operationId: 'listVerificationAlarms',
        summary:
          'What the watch over abuse has found of the systems the officer’s organ answers for, the latest hundred',
        querystring: Type.Object({ open: Type.Optional(Type.Boolean()) }),
        response: { 200: Type.Object({ items: Type.Array(AlarmBody) }) },
      },
      config: { permission: 'verification.alarms' },
    },
    async (request) => {
      const seen = await seenBy(officerOf(request).officerId);
      const open = request.query.open ?? false;
      const rows = await listAlarms(db, { ...seen, open, limit: mostAlarms });
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
      const { officerId } = officerOf(request);
      const { systems, ofNone } = await seenBy(officerId);
      const changed = await db.run(sql`
        update verification.alarms
           set closed_at = ${clock()}, closed_by = ${officerId},
               note = ${request.body.reason}
         where alarm_id = ${request.params.alarmId} and closed_at is null
           and (system_no = any(${systems}::integer[]) or system_no is null and ${ofNone}::boolean)
      `);
      if (changed === 0) return unwrap(alarmUnknown(), verificationProblems);
      return { closed: true };
    },
  );
}

function alarmUnknown() {
  return refuse('verification/alarm-unknown', {
    zh: '没有该告警，或已关闭。',
    en: 'There is no such alarm, or it is closed.',
  });
}
