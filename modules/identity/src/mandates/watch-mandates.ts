import { sql, type JobHandler } from '@tongban/database';
import { addDays, dayOf } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { tellBothSides, type TellingParts, type ToldMandate } from './tell-both-sides.ts';

const aPage = 200;
const mostPages = 500;

type WatchingParts = TellingParts & Pick<IdentityParts, 'clock' | 'settings'>;

/**
 * Every night both sides of a mandate hear that it will end in `endingNoticeDays`, or that it has ended: its last day is over, or
 * it was taken back in a way that told nobody (an account closed). Page by page; a night that is killed goes on where it was.
 */
export function watchMandates(parts: WatchingParts): JobHandler<unknown> {
  return {
    name: 'identity.watch-mandates',
    cron: '43 17 * * *',
    timeoutMs: 30 * 60_000,
    async run(_, { signal }) {
      for (let page = 0; page < mostPages; page += 1) {
        signal.throwIfAborted();
        if ((await watchPage(parts)) < aPage) return;
      }
    },
  };
}

interface Untold extends ToldMandate {
  readonly isOver: boolean;
}

function watchPage(parts: WatchingParts): Promise<number> {
  const { db, clock, settings } = parts;
  const at = clock();
  const today = dayOf(at);
  const { endingNoticeDays } = settings.mandates;
  const soon = addDays(today, endingNoticeDays);
  return db.transaction(async (tx) => {
    // One given for a shorter time than the notice is told when it ends, not at once.
    const untold = await tx.many<Untold>(sql`
      select mandate_id as "mandateId", mandator_kind as "mandatorKind", mandator_id as "mandatorId",
             agent_id as "agentId", to_on as "to",
             revoked_at is not null or to_on < ${today}::date as "isOver"
        from identity.mandates
       where mandate_id in (
               select mandate_id from identity.mandates
                where accepted_at is not null and ended_told_at is null and to_on <= ${soon}::date
               union all
               select mandate_id from identity.mandates
                where accepted_at is not null and ended_told_at is null and revoked_at is not null)
         and accepted_at is not null and ended_told_at is null
         and (revoked_at is not null or to_on < ${today}::date
              or (ending_told_at is null and to_on <= ${soon}::date
                  and to_on - from_on > ${endingNoticeDays}::int))
       order by to_on
       limit ${aPage}
         for update skip locked
    `);
    for (const { isOver, ...mandate } of untold) {
      const kind = isOver ? 'mandate-ended' : 'mandate-ending';
      await tellBothSides(tx, parts, mandate, { kind, at });
    }
    return untold.length;
  });
}
