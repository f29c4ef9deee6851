import { json, sql, type Queryable, type Sql } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { actKind, type ActId, type ActStatus, type AdministrativeAct } from './act.ts';
import { subjectOfAct } from './subject-of-act.ts';

const columns: Sql = sql`
  act_id as "actId", content, system_id as "systemId", client_id as "clientId", region_code as "regionCode",
  base_version as "baseVersion", reason, status, proposed_by as "proposedBy", proposed_at as "proposedAt",
  decided_by as "decidedBy", decided_at as "decidedAt", decision_reason as "decisionReason"`;

export async function storeAct(tx: Queryable, act: AdministrativeAct): Promise<void> {
  await tx.run(sql`
    insert into identity.administrative_acts
           (act_id, kind, content, system_id, client_id, region_code, base_version, reason, status,
            proposed_by, proposed_at, subject)
    values (${act.actId}, ${actKind(act.content)}, ${json(act.content)}, ${act.systemId}, ${act.clientId},
            ${act.regionCode}, ${act.baseVersion}, ${act.reason}, ${act.status}, ${act.proposedBy},
            ${act.proposedAt}, ${subjectOfAct(act.content, act.clientId)})
  `);
}

/** The act, locked: of two who decide at once the second finds it decided. */
export function findAct(tx: Queryable, actId: string): Promise<AdministrativeAct | undefined> {
  return tx.maybeOne<AdministrativeAct>(sql`
    select ${columns} from identity.administrative_acts where act_id = ${actId} for update
  `);
}

export async function settleAct(
  tx: Queryable,
  {
    actId,
    status,
    by,
    at,
    reason,
  }: {
    actId: ActId;
    status: Exclude<ActStatus, 'proposed' | 'done-at-once'>;
    /** Who decided; nobody did when it was taken back. */
    by: string | null;
    at: Instant;
    reason: string | null;
  },
): Promise<void> {
  await tx.run(sql`
    update identity.administrative_acts
       set status = ${status}, decided_by = ${by}, decided_at = ${at}, decision_reason = ${reason}
     where act_id = ${actId}
  `);
}

/** The latest first; those still to be decided alone, or all; of one system, or of all. */
export function listActs(
  db: Queryable,
  {
    isOpen,
    clientId,
    before,
    limit,
  }: {
    isOpen: boolean;
    clientId: string | undefined;
    before: { at: string; actId: string } | undefined;
    limit: number;
  },
): Promise<readonly AdministrativeAct[]> {
  return db.many<AdministrativeAct>(sql`
    select ${columns} from identity.administrative_acts
     where (not ${isOpen} or status = 'proposed')
       and (${clientId ?? null}::text is null or client_id = ${clientId ?? null})
       and (${before?.at ?? null}::timestamptz is null
            or (proposed_at, act_id) < (${before?.at ?? null}::timestamptz, ${before?.actId ?? null}::uuid))
     order by proposed_at desc, act_id desc
     limit ${limit}
  `);
}
