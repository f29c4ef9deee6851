import { json, sql, type Transaction } from '@tongban/database';
import { newId, type Instant } from '@tongban/kernel';
import type { KnownSystem } from './directory.ts';
import type { AlarmId } from './watch/alarm-book.ts';

/**
 * Two officers have looked and lift what the watch has done. Who and why stands among the alarms; the answers of before are not held
 * against the system again.
 */
export async function releaseSystem(
  tx: Transaction,
  { systemNo, suspended, slowedFor }: KnownSystem,
  { officerId, reason, at }: Release,
): Promise<void> {
  await tx.run(sql`
    update verification.systems
       set suspended_at = null, suspended_reason = null, slowed_at = null, slowed_reason = null,
           released_at = ${at}
     where system_no = ${systemNo}
  `);
  const evidence = { by: officerId, reason, suspended, slowed: slowedFor !== undefined };
  await tx.run(sql`
    insert into verification.alarms (alarm_id, kind, system_no, measure, evidence, raised_at, closed_at, closed_by, note)
    values (${newId<AlarmId>()}, 'release', ${systemNo}, 'released', ${json(evidence)}, ${at}, ${at},
            ${officerId}, ${reason})
  `);
}

interface Release {
  readonly officerId: string;
  readonly reason: string;
  readonly at: Instant;
}
