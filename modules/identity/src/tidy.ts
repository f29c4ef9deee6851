import { sql, type JobHandler } from '@tongban/database';
import { addMs } from '@tongban/kernel';
import type { IdentityParts } from './parts.ts';
import { noteEndings, type EndedSession } from './sessions/end-sessions.ts';

const dayMs = 86_400_000;
// 网络安全法 Art 21: who was signed in and when is kept for six months at least.
const keptEndedSessionsMs = 190 * dayMs;
const atOnce = 10_000;

/** Removes what is over: codes, counters, ended sessions and their notices. Every hour, in bounded portions. */
export function tidyIdentity({
  db,
  clock,
}: Pick<IdentityParts, 'db' | 'clock'>): JobHandler<unknown> {
  return {
    name: 'identity.tidy',
    cron: '17 * * * *',
    async run() {
      const now = clock();
      const dayAgo = addMs(now, -dayMs);
      await db.run(sql`delete from identity.phone_codes where code_id in
        (select code_id from identity.phone_codes where expires_at < ${dayAgo} limit ${atOnce})`);
      await db.run(sql`delete from identity.allowances where (scope, subject) in
        (select scope, subject from identity.allowances where full_at < ${dayAgo} limit ${atOnce})`);
      await db.run(sql`delete from identity.lockouts where (scope, subject) in
        (select scope, subject from identity.lockouts
          where first_at < ${dayAgo} and coalesce(locked_until, first_at) < ${dayAgo} limit ${atOnce})`);
      await db.run(sql`delete from identity.step_ups where state_hash in
        (select state_hash from identity.step_ups where expires_at < ${dayAgo} limit ${atOnce})`);
      await db.run(sql`delete from identity.upstream_sign_ins where state_hash in
        (select state_hash from identity.upstream_sign_ins where expires_at < ${dayAgo} limit ${atOnce})`);
      await db.run(sql`delete from identity.officer_challenges where challenge_id in
        (select challenge_id from identity.officer_challenges where expires_at < ${dayAgo} limit ${atOnce})`);
      await db.run(sql`delete from identity.passkey_challenges where challenge_id in
        (select challenge_id from identity.passkey_challenges where expires_at < ${dayAgo} limit ${atOnce})`);
      await db.run(sql`delete from identity.person_challenges where challenge_id in
        (select challenge_id from identity.person_challenges where expires_at < ${dayAgo} limit ${atOnce})`);
      await db.run(sql`delete from identity.scan_sign_ins where scan_id in
        (select scan_id from identity.scan_sign_ins where expires_at < ${dayAgo} limit ${atOnce})`);
      await db.run(sql`delete from identity.session_endings
        where ended_at < clock_timestamp() - interval '10 minutes'`);
      await db.run(sql`delete from identity.sessions where session_id in
        (select session_id from identity.sessions
          where ended_at < ${addMs(now, -keptEndedSessionsMs)} limit ${atOnce})`);
      await db.transaction(async (tx) => {
        const ended = await tx.many<EndedSession>(sql`
          update identity.sessions set ended_at = ${now}, end_reason = 'expired'
           where session_id in (select session_id from identity.sessions
                                 where ended_at is null and absolute_until < ${now} limit ${atOnce}
                                   for update skip locked)
          returning token_hash as "tokenHash", session_id as "sessionId"`);
        await noteEndings(tx, ended);
      });
      await db.run(sql`delete from identity.openid_records where record_hash in
        (select record_hash from identity.openid_records
          where expires_at < clock_timestamp() - interval '10 minutes' limit ${atOnce}
            for update skip locked)`);
      await db.run(sql`delete from identity.cas_tickets where ticket_hash in
        (select ticket_hash from identity.cas_tickets where expires_at < ${dayAgo} limit ${atOnce})`);
      await db.run(sql`delete from identity.logout_notices where notice_id in
        (select notice_id from identity.logout_notices
          where coalesce(sent_at, given_up_at) < clock_timestamp() - interval '30 days' limit ${atOnce})`);
    },
  };
}
