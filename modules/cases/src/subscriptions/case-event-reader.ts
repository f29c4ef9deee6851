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
  run(tx: Transaction, notices: readonly CaseNotice[]): Promise<void>;
}

const pageSize = 200;
// After so many failures in a row events are told one by one, and one that fails alone is set aside.
const patience = 8;

/** Tells the subscription what is new; the answer says whether there may be more at once. */
export async function readOn(db: Database, subscription: CaseSubscription): Promise<boolean> {
  const { name } = subscription;
  try {
    return await db.transaction(async (tx) => {
      const place = await takePlace(tx, name);
      if (place === undefined) return false;
      const size = place.failures >= patience ? 1 : pageSize;
      const entries = await readAll(tx, place, { limit: size, streams: 'case/' });
      const last = entries.at(-1);
      if (last === undefined) return false;
      await subscription.run(tx, await noticesOf(tx, entries));
      await keepPlace(tx, name, { xid: last.xid, seq: last.seq }, place.failures);
      return true;
    });
  } catch (error) {
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

type Place = LedgerCursor & { failures: number };

/** One process at a time reads for a subscription; the others pass by. */
function takePlace(tx: Transaction, name: string): Promise<Place | undefined> {
  return tx.maybeOne<Place>(sql`
    select xid::text as "xid", seq, failures
      from cases.subscriptions
     where name = ${name}
       and retry_at <= clock_timestamp()
       for update skip locked
  `);
}

async function keepPlace(
  tx: Transaction,
  name: string,
  { xid, seq }: LedgerCursor,
  failures: number,
): Promise<void> {
  await tx.run(sql`
    update cases.subscriptions
       set xid = ${xid}::xid8, seq = ${seq}, failures = ${failures > patience ? failures - 1 : 0},
           retry_at = now()
     where name = ${name}
  `);
}

async function afterFailure(
  db: Database,
  subscription: CaseSubscription,
  error: unknown,
): Promise<boolean> {
  const { name } = subscription;
  return db.transaction(async (tx) => {
    const { failures } = await tx.one<{ failures: number }>(sql`
      update cases.subscriptions
         set failures = failures + 1,
             retry_at = now() + least(60, power(2, least(failures, 6))) * interval '1 second'
       where name = ${name}
      returning failures
    `);
    // Told alone once and failed again: set aside, so that the events behind it are not held up.
    if (failures <= patience + 1) return false;
    const place = await takeFailedPlace(tx, name);
    const [entry] = await readAll(tx, place, { limit: 1, streams: 'case/' });
    if (entry === undefined) return false;
    await tx.run(sql`
      insert into cases.parked_events (subscription, case_id, version, reason)
      values (${name}, ${caseIdOf(entry.stream)}, ${entry.version}, ${kindOf(error)})
          on conflict (subscription, case_id, version) do nothing
    `);
    await keepPlace(tx, name, { xid: entry.xid, seq: entry.seq }, 0);
    return true;
  });
}

function takeFailedPlace(tx: Transaction, name: string): Promise<LedgerCursor> {
  return tx.one<LedgerCursor>(sql`
    select xid::text as "xid", seq
      from cases.subscriptions
     where name = ${name}
  `);
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
