import { sql, type JobHandler, type Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { IdentityParts, VitalStatus } from '../parts.ts';
import { personKeys } from '../store/person-keys.ts';
import { closeForDeath, endGuardianships, reopenAfterMistake } from './close-for-death.ts';

type FollowingParts = Pick<IdentityParts, 'db' | 'keys' | 'clock' | 'vitalStatusAfter'>;

const aPage = 200;
const mostPages = 500;

/**
 * Follows the population register's notices of deaths to the end of the feed. Each page is carried out with its place in one
 * transaction: a page that comes twice changes nothing, and while the register is silent nobody is taken for dead.
 */
export function followDeaths(parts: FollowingParts): JobHandler<unknown> {
  return {
    name: 'identity.deaths',
    cron: '*/10 * * * *',
    async run() {
      for (let page = 0; page < mostPages; page += 1) {
        if ((await followPage(parts)) < aPage) return;
      }
    },
  };
}

/** Answers how many notices there were; 0 when the register was not heard. */
async function followPage(parts: FollowingParts): Promise<number> {
  const { db, clock, vitalStatusAfter } = parts;
  return db.transaction(async (tx) => {
    // Two processes take turns; the second finds nothing new.
    await tx.run(sql`select pg_advisory_xact_lock(hashtextextended('identity/deaths', 20264))`);
    const known = await tx.maybeOne<{ sequence: number }>(sql`
      select sequence from identity.vital_status_feed
    `);
    const notices = await vitalStatusAfter(Number(known?.sequence ?? 0), aPage);
    if (!notices.ok) return 0;
    const at = clock();
    for (const notice of notices.value) await carryOut(tx, parts, notice, at);
    const last = notices.value.at(-1);
    if (last === undefined) return 0;
    await tx.run(sql`
      insert into identity.vital_status_feed as feed (sequence, heard_at) values (${last.sequence}, ${at})
      on conflict on constraint vital_status_feed_pkey do update
         set sequence = excluded.sequence, heard_at = excluded.heard_at
    `);
    return notices.value.length;
  });
}

async function carryOut(
  tx: Transaction,
  { keys: keyOps }: FollowingParts,
  { idNumber, diedOn, sequence }: VitalStatus,
  at: Instant,
): Promise<void> {
  const keys = personKeys(keyOps, tx);
  const index = keys.blindIndex('citizen-id', idNumber);
  // The account of the number, and the one into which it was merged.
  const accounts = await tx.many<{ personId: string; phone: Buffer }>(sql`
    select account.person_id as "personId", account.phone_sealed as phone
      from identity.persons numbered
      join identity.persons account on account.person_id in (numbered.person_id, numbered.merged_into)
     where numbered.id_number_index = ${index}
  `);
  for (const { personId, phone } of accounts) {
    if (diedOn !== undefined) {
      await closeForDeath(tx, { personId, diedOn, sequence, at });
      continue;
    }
    const opened = await keys.openText(personId, phone);
    const phoneIndex = opened.ok ? keys.blindIndex('mobile', opened.value) : undefined;
    await reopenAfterMistake(tx, { personId, phoneIndex, sequence, at });
  }
  if (diedOn === undefined) return;
  const ward = await tx.maybeOne<{ wardId: string }>(sql`
    select ward_id as "wardId" from identity.wards where id_number_index = ${index}
  `);
  if (ward !== undefined) await endGuardianships(tx, { ...ward, at });
}
