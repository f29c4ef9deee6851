import { sql } from '@tongban/database';
import type { Queryable, Transaction } from '@tongban/database';
import { ok, refuse } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';
import type { Lane } from '../domain/contract.ts';

/** Holds back or lets go on; rows gather meanwhile in their streams. Whoever lets it go on means now. */
export async function setPaused(
  tx: Transaction,
  code: string,
  paused: boolean,
): Promise<Result<null>> {
  const changed = await tx.run(
    sql`update exchange.destinations set paused = ${paused} where code = ${code} and paused <> ${paused}`,
  );
  if (changed === 1) return paused ? ok(null) : retryNow(tx, code);
  const known = await tx.maybeOne(sql`select code from exchange.destinations where code = ${code}`);
  return known === undefined ? noSuchDestination() : soAlready(paused);
}

/** Ends the wait after a failed attempt. */
export async function retryNow(db: Queryable, code: string): Promise<Result<null>> {
  const lanes = await db.run(
    sql`update exchange.deliveries set retry_at = null where destination = ${code}`,
  );
  return lanes === 0 ? noSuchDestination() : ok(null);
}

function soAlready(paused: boolean) {
  return refuse('exchange/not-possible-now', {
    zh: paused ? '发送已经暂停。' : '发送没有暂停。',
    en: paused ? 'Delivery is held back already.' : 'Delivery is not held back.',
  });
}

/** Sends again from a position. What the receiver has already changes nothing there. */
export async function replayFrom(
  db: Queryable,
  { code, lane, pos }: { code: string; lane: Lane; pos: number },
): Promise<Result<null>> {
  const known = await db.maybeOne(sql`select code from exchange.destinations where code = ${code}`);
  if (known === undefined) return noSuchDestination();
  const changed = await db.run(sql`
    update exchange.deliveries
       set next_pos = ${pos}, retry_at = null
      from exchange.streams
     where streams.stream_no = deliveries.stream_no
       and destination = ${code}
       and lane = ${lane}
       and ${pos}::bigint between 1 and next_pos
  `);
  return changed === 1
    ? ok(null)
    : refuse('exchange/position-unknown', {
        zh: '该通道还没有发送到这个位置。',
        en: 'The lane has not come to this position yet.',
      });
}

export function noSuchDestination() {
  return refuse('exchange/destination-not-found', {
    zh: '没有这个接收平台。',
    en: 'There is no such destination.',
  });
}
