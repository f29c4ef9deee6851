import { sql, type Queryable, type Sql } from '@tongban/database';
import type { Day, Instant } from '@tongban/kernel';
import type { Mandate } from './mandate.ts';

export interface MandateRow extends Mandate {
  readonly grantedBy: string;
  readonly agentSealed: Uint8Array;
}

/** What nobody has more of at a time; lists show all of it. */
export const mostMandates = 50;

export function findMandate(db: Queryable, mandateId: string): Promise<MandateRow | undefined> {
  return db.maybeOne<MandateRow>(sql`${mandates} where mandate_id = ${mandateId}::uuid`);
}

/** Given by the person for themselves or for an organisation they speak for, the latest first. */
export function listGiven(db: Queryable, personId: string): Promise<MandateRow[]> {
  return db.many<MandateRow>(sql`
    ${mandates}
     where kind = 'mandate' and mandate_id in (
             select mandate_id from identity.mandates where mandator_id = ${personId}
             union
             select mandate_id from identity.mandates
              where granted_by = ${personId} and mandator_kind <> 'organisation'
             union
             select given.mandate_id
               from identity.mandates spoken_for
               join identity.mandates given on given.mandator_id = spoken_for.mandator_id
              where spoken_for.agent_id = ${personId} and spoken_for.kind = 'representation'
                and spoken_for.revoked_at is null)
     order by granted_at desc, mandate_id
     limit ${mostMandates}
  `);
}

/** Somebody's guardians: those who may act for a minor who has an account. */
export function listGuardians(db: Queryable, personId: string): Promise<MandateRow[]> {
  return db.many<MandateRow>(sql`
    ${mandates}
     where kind = 'guardianship' and mandator_id = ${personId}
     order by granted_at desc, mandate_id
     limit ${mostMandates}
  `);
}

/** Accepted by the person, or waiting for their answer: offers are found by number and name. */
export function listReceived(
  db: Queryable,
  { personId, agent }: { personId: string; agent: AgentIndex | undefined },
): Promise<MandateRow[]> {
  return db.many<MandateRow>(sql`
    (${mandates} where agent_id = ${personId})
    union all
    (${mandates}
      where accepted_at is null and agent_index = ${agent?.number ?? ''}
        and agent_name_index = ${agent?.name ?? ''})
     order by "grantedAt" desc, "mandateId"
     limit ${mostMandates}
  `);
}

export interface AgentIndex {
  readonly number: string;
  readonly name: string;
}

/** Whether the offer is to somebody of this number and name. */
export async function isOfferedTo(
  db: Queryable,
  mandateId: string,
  agent: AgentIndex,
): Promise<boolean> {
  const row = await db.maybeOne(sql`
    select 1 from identity.mandates
     where mandate_id = ${mandateId}::uuid and agent_id is null
       and agent_index = ${agent.number} and agent_name_index = ${agent.name}
  `);
  return row !== undefined;
}

/** Everything that lets the agent act on the day. */
export function listInForce(
  db: Queryable,
  { agentId, on }: { agentId: string; on: Day },
): Promise<MandateRow[]> {
  return db.many<MandateRow>(sql`
    ${mandates}
     where agent_id = ${agentId} and revoked_at is null
       and ${on}::date between from_on and to_on
     order by granted_at, mandate_id
     limit ${mostMandates}
  `);
}

/** By law, not by a mandate: the guardians of a child, the representative of an organisation. */
export async function listSpeakers(
  db: Queryable,
  { principalId, on }: { principalId: string; on: Day },
): Promise<readonly string[]> {
  const rows = await db.many<{ agentId: string }>(sql`
    select agent_id as "agentId" from identity.mandates
     where mandator_id = ${principalId} and kind in ('guardianship', 'representation')
       and revoked_at is null and ${on}::date between from_on and to_on
     order by granted_at
     limit ${mostMandates}
  `);
  return rows.map(({ agentId }) => agentId);
}

/** Not over on the day: offered or accepted. */
export async function countStanding(
  db: Queryable,
  whose: Sql,
  { on }: { on: Day },
): Promise<number> {
  const { count } = await db.one<{ count: number }>(sql`
    select count(*)::int as count from identity.mandates
     where ${whose} and declined_at is null and revoked_at is null and to_on >= ${on}::date
  `);
  return count;
}

export async function insertMandate(
  db: Queryable,
  row: MandateRow & { readonly agent: AgentIndex; readonly checkedAt?: Instant },
): Promise<void> {
  await db.run(sql`
    insert into identity.mandates
           (mandate_id, kind, mandator_kind, mandator_id, granted_by, agent_index, agent_name_index,
            agent_sealed, agent_id, items, branches, from_on, to_on, granted_at, accepted_at, checked_at)
    values (${row.mandateId}, ${row.kind}, ${row.mandatorKind}, ${row.mandatorId}, ${row.grantedBy},
            ${row.agent.number}, ${row.agent.name}, ${row.agentSealed}, ${row.agentId},
            ${row.items}::text[], ${row.branches}::text[], ${row.from}, ${row.to},
            ${row.grantedAt}, ${row.acceptedAt}, ${row.checkedAt ?? null})
  `);
}

/** The answer or the end, once: 0 when somebody was faster. */
export function markMandate(
  db: Queryable,
  mandateId: string,
  change:
    | { readonly acceptedAt: Instant; readonly agentId: string }
    | { readonly declinedAt: Instant }
    | { readonly revokedAt: Instant; readonly revokedBy: string },
): Promise<number> {
  const set =
    'acceptedAt' in change
      ? sql`accepted_at = ${change.acceptedAt}, agent_id = ${change.agentId}`
      : 'declinedAt' in change
        ? sql`declined_at = ${change.declinedAt}`
        : sql`revoked_at = ${change.revokedAt}, revoked_by = ${change.revokedBy}`;
  const open =
    'revokedAt' in change
      ? sql`revoked_at is null`
      : sql`accepted_at is null and declined_at is null and revoked_at is null`;
  return db.run(
    sql`update identity.mandates set ${set} where mandate_id = ${mandateId}::uuid and ${open}`,
  );
}

const mandates = sql`
  select mandate_id as "mandateId", kind, mandator_kind as "mandatorKind", mandator_id as "mandatorId",
         granted_by as "grantedBy", agent_sealed as "agentSealed", agent_id as "agentId", items, branches,
         from_on as "from", to_on as "to", granted_at as "grantedAt", accepted_at as "acceptedAt",
         declined_at as "declinedAt", revoked_at as "revokedAt"
    from identity.mandates`;
