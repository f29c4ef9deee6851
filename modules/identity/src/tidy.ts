import { sql, type Database, type JobHandler, type Sql } from '@tongban/database';
import { addMs, type Instant } from '@tongban/kernel';
import type { IdentityParts } from './parts.ts';
import { usualSettings, type IdentitySettings } from './settings.ts';
import { noteEndings, type EndedSession } from './sessions/end-sessions.ts';

const dayMs = 86_400_000;
// 网络安全法 Art 21: who was signed in and when is kept for six months at least.
const keptEndedSessionsMs = 190 * dayMs;
/** Rows of one portion: what is locked at a time, and written in one go. */
const portion = 10_000;
/** Portions of one kind in one run: a backlog of millions is gone in a few runs, and no run goes on for ever. */
const mostPortions = 100;

/**
 * Removes what is over: codes, counters, ended sessions and their notices, browsers not seen for long. Every ten minutes, in bounded portions until nothing is
 * left, so that the tables keep the size of what is alive however many people sign in.
 */
export function tidyIdentity({
  db,
  clock,
  settings: { knownDeviceDays } = usualSettings,
}: Pick<IdentityParts, 'db' | 'clock'> & {
  readonly settings?: Pick<IdentitySettings, 'knownDeviceDays'>;
}): JobHandler<unknown> {
  return {
    name: 'identity.tidy',
    cron: '7,17,27,37,47,57 * * * *',
    timeoutMs: 9 * 60_000,
    async run(_, { signal }) {
      const now = clock();
      const sweeps = [
        ...removals(now).map((removal) => () => db.run(removal)),
        () => expireSessions(db, now),
        () => db.run(forgetDevices(addMs(now, -knownDeviceDays * dayMs))),
      ];
      for (const sweep of sweeps) {
        for (let turn = 0; turn < mostPortions; turn += 1) {
          signal.throwIfAborted();
          if ((await sweep()) < portion) break;
        }
      }
    },
  };
}

/**
 * One portion of each kind, the oldest first: in the order of an index, whatever the statistics say. The time is that of the statement:
 * beside `clock_timestamp()`, which changes from row to row, an index is read to its end.
 */
function removals(now: Instant): readonly Sql[] {
  const dayAgo = addMs(now, -dayMs);
  return [
    sql`delete from identity.phone_codes where code_id in
      (select code_id from identity.phone_codes where expires_at < ${dayAgo}
        order by expires_at limit ${portion})`,
    sql`delete from identity.allowances where (scope, subject) in
      (select scope, subject from identity.allowances where full_at < ${dayAgo}
        order by full_at limit ${portion})`,
    sql`delete from identity.lockouts where (scope, subject) in
      (select scope, subject from identity.lockouts
        where first_at < ${dayAgo} and coalesce(locked_until, first_at) < ${dayAgo}
        order by first_at limit ${portion})`,
    sql`delete from identity.step_ups where state_hash in
      (select state_hash from identity.step_ups where expires_at < ${dayAgo}
        order by expires_at limit ${portion})`,
    sql`delete from identity.upstream_sign_ins where state_hash in
      (select state_hash from identity.upstream_sign_ins where expires_at < ${dayAgo}
        order by expires_at limit ${portion})`,
    sql`delete from identity.officer_challenges where challenge_id in
      (select challenge_id from identity.officer_challenges where expires_at < ${dayAgo}
        order by expires_at limit ${portion})`,
    sql`delete from identity.passkey_challenges where challenge_id in
      (select challenge_id from identity.passkey_challenges where expires_at < ${dayAgo}
        order by expires_at limit ${portion})`,
    sql`delete from identity.person_challenges where challenge_id in
      (select challenge_id from identity.person_challenges where expires_at < ${dayAgo}
        order by expires_at limit ${portion})`,
    sql`delete from identity.scan_sign_ins where scan_id in
      (select scan_id from identity.scan_sign_ins where expires_at < ${dayAgo}
        order by expires_at limit ${portion})`,
    sql`delete from identity.session_endings where ctid in
      (select ctid from identity.session_endings
        where ended_at < now() - interval '10 minutes'
        order by ended_at limit ${portion})`,
    // With a session goes by which platform it had come.
    sql`with gone as (
        delete from identity.sessions where session_id in
          (select session_id from identity.sessions
            where ended_at < ${addMs(now, -keptEndedSessionsMs)} order by ended_at limit ${portion})
        returning session_id
      ), arrivals as (
        delete from identity.upstream_sessions where session_id in (select session_id from gone)
      )
      select session_id from gone`,
    sql`delete from identity.openid_records where record_hash in
      (select record_hash from identity.openid_records
        where expires_at < now() - interval '10 minutes'
        order by expires_at limit ${portion} for update skip locked)`,
    sql`delete from identity.cas_tickets where ticket_hash in
      (select ticket_hash from identity.cas_tickets where expires_at < ${dayAgo}
        order by expires_at limit ${portion})`,
    sql`delete from identity.logout_notices where notice_id in
      (select notice_id from identity.logout_notices
        where coalesce(sent_at, given_up_at) < now() - interval '30 days'
        order by coalesce(sent_at, given_up_at) limit ${portion})`,
  ];
}

/** By whole months. One somebody signs in with at this moment is left alone, and nobody waits. */
function forgetDevices(before: Instant): Sql {
  return sql`delete from identity.devices where (person_id, device_hash) in
    (select person_id, device_hash from identity.devices
      where seen_in < date_trunc('month', ${before}::timestamptz at time zone 'UTC')::date
      order by seen_in limit ${portion} for update skip locked)`;
}

/** Sessions whose time is over end like any other: the systems opened from them are told. */
function expireSessions(db: Database, now: Instant): Promise<number> {
  return db.transaction(async (tx) => {
    const ended = await tx.many<EndedSession>(sql`
      update identity.sessions set ended_at = ${now}, end_reason = 'expired'
       where session_id in (select session_id from identity.sessions
                             where ended_at is null and absolute_until < ${now}
                             order by absolute_until limit ${portion}
                               for update skip locked)
      returning token_hash as "tokenHash", session_id as "sessionId"`);
    await noteEndings(tx, ended);
    return ended.length;
  });
}
