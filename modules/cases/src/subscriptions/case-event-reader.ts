import { sql } from '@tongban/database';
import type { Database, Transaction } from '@tongban/database';
import { readAll } from '@tongban/ledger';
import type { LedgerCursor, LedgerEntry } from '@tongban/ledger';
import { caseIdOf, toCaseEvent } from '../store/case-events.ts';
import { loadFilings } from '../store/load-cases.ts';
import { noticeOf } from './case-notice.ts';
import type { CaseNotice } from './case-notice.ts';

/**
 * A reader of case events. It is told each event in order, at least once; what it writes through `tx` stands
 * or falls with its place in the book, so a job added there is added exactly once.
 */
export interface CaseSubscription {
  /** Names the place in the book: unique, and never changed. */
  readonly name: string;
  /** Also told of cases of other platforms that only have a part of their way here. */
  readonly alsoGuests?: boolean;
  run(tx: Transaction, notices: readonly CaseNotice[]): Promise<void>;
}

const pageSize = 200;
// A page that fails this often is told event by event, and an event that fails alone this often is set aside.
const patienceWithPages = 6;
const patienceAlone = 3;

/** Tells the subscription what is new; the answer says whether there may be more at once. */
export async function readOn(
  db: Database,
  subscription: CaseSubscription,
  onError?: (error: unknown) => void,
): Promise<boolean> {
  const { name } = subscription;
  try {
    return await db.transaction(async (tx) => {
      const place = await takePlace(tx, name);
      if (place === undefined) return false;
      const size = place.alone > 0 ? 1 : pageSize;
      const entries = await readAll(tx, place, { limit: size, streams: 'case/' });
      const last = entries.at(-1);
      if (last === undefined) return false;
      await subscription.run(tx, await noticesOf(tx, entries));
      await keepPlace(tx, name, { xid: last.xid, seq: last.seq });
      return true;
    });
  } catch (error) {
    onError?.(error);
    return await afterFailure(db, subscription, error);
  }
}

export async function startSubscription(db: Database, name: string): Promise<void> {
  await db.run(sql`
    insert into cases.subscriptions (name, xid, seq)
    values (${name}, '0'::xid8, 0)
        on conflict (name) do nothing
  `);
}

type Place = LedgerCursor & { failures: number; alone: number };

/** One process at a time reads for a subscription; the others pass by. */
function takePlace(tx: Transaction, name: string): Promise<Place | undefined> {
  return tx.maybeOne<Place>(sql`
    select xid::text as "xid", seq, failures, alone
      from cases.subscriptions
     where name = ${name}
       and retry_at <= clock_timestamp()
       for update skip locked
  `);
}

async function keepPlace(tx: Transaction, name: string, { xid, seq }: LedgerCursor): Promise<void> {
  await tx.run(sql`
    update cases.subscriptions
       set xid = ${xid}::xid8, seq = ${seq}, failures = 0, alone = greatest(alone - 1, 0),
           retry_at = now()
     where name = ${name}
  `);
}

async function afterFailure(
  db: Database,
  { name }: CaseSubscription,
  error: unknown,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const place = await tx.one<Place>(sql`
      update cases.subscriptions
         set failures = failures + 1,
             retry_at = now() + least(60, power(2, least(failures, 6))) * interval '1 second'
       where name = ${name}
      returning xid::text as "xid", seq, failures, alone
    `);
    if (place.alone === 0) {
      if (place.failures >= patienceWithPages) await tellAlone(tx, name);
      return false;
    }
    if (place.failures < patienceAlone) return false;
    return setAside(tx, { name, place, reason: kindOf(error) });
  });
}

async function tellAlone(tx: Transaction, name: string): Promise<void> {
  await tx.run(sql`
    update cases.subscriptions
       set alone = ${pageSize}, failures = 0, retry_at = now()
     where name = ${name}
  `);
}

/** The event behind the place is left for a person to look at, so that those behind it are not held up. */
async function setAside(
  tx: Transaction,
  { name, place, reason }: { name: string; place: LedgerCursor; reason: string },
): Promise<boolean> {
  const [entry] = await readAll(tx, place, { limit: 1, streams: 'case/' });
  if (entry === undefined) return false;
  await tx.run(sql`
    insert into cases.parked_events (subscription, case_id, version, reason)
    values (${name}, ${caseIdOf(entry.stream)}, ${entry.version}, ${reason})
        on conflict (subscription, case_id, version) do nothing
  `);
  await keepPlace(tx, name, { xid: entry.xid, seq: entry.seq });
  return true;
}

async function noticesOf(tx: Transaction, entries: readonly LedgerEntry[]): Promise<CaseNotice[]> {
  const filings = await loadFilings(tx, [
    ...new Set(entries.map(({ stream }) => caseIdOf(stream))),
  ]);
  return entries.map((entry) => {
    const caseId = caseIdOf(entry.stream);
    const filing = filings.get(caseId);
    if (filing === undefined) throw new Error('Every case begins with its submission.');
    return noticeOf({ caseId, version: entry.version, event: toCaseEvent(entry), filing });
  });
}

/** The kind of the failure; its text may hold anything. */
function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
