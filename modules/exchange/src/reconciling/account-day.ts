import { sql } from '@tongban/database';
import type { Database, Queryable } from '@tongban/database';
import { countsOfOneAnswer } from '@tongban/exchange-protocol';
import type { ReceivedCount } from '@tongban/exchange-protocol';
import type { Day, Instant } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import { countDay } from '../queries/count-day.ts';
import type { DayCount } from '../queries/count-day.ts';
import { askPartner } from './ask-partner.ts';
import type { Asking } from './ask-partner.ts';

/**
 * `equal`: the other side holds exactly what it acknowledged. `unsettled`: rows of the day are rejected or on their way, and
 * what is held there lies between. `unanswered`: the other side did not say.
 */
export type DayVerdict = 'equal' | 'differs' | 'unsettled' | 'unanswered';

export interface DayLine extends DayCount {
  /** What the other side says it holds; absent when it did not say. */
  readonly heldThere?: number;
  readonly verdict: DayVerdict;
}

export interface DayAccount {
  readonly verdict: DayVerdict;
  readonly lines: readonly DayLine[];
}

// Some thousands of organs with some ten tables each.
const mostLines = 200_000;

/** The account of one day, and its sums kept for the list of days. */
export async function accountDay(
  db: Database,
  asking: Asking,
  { day, contract, now }: { day: Day; contract: Contract; now: Instant },
): Promise<DayAccount> {
  const account = await drawDay(db, asking, { day, contract });
  await keepAccount(db, asking.destination.code, { day, now, account });
  return account;
}

/** One day by organ and table, ours beside what the other side holds under this contract. Looking leaves nothing behind. */
export async function drawDay(
  db: Database,
  asking: Asking,
  { day, contract }: { day: Day; contract: Contract },
): Promise<DayAccount> {
  const { code } = asking.destination;
  const answered = await askCounts(asking, day);
  const ours = await countDay(db, { destination: code, day, limit: mostLines });
  const theirs =
    answered &&
    new Map(
      [...answered.values()]
        .filter(([, table]) => Object.hasOwn(contract.tables, table))
        .map(([organ, table, rows]) => [`${organ} ${table}`, rows]),
    );
  const lines = linesOf(ours, theirs);
  return { verdict: worstOf(lines), lines };
}

/** What the other side holds of a day; undefined when it does not say all of it. */
async function askCounts(
  asking: Asking,
  day: Day,
): Promise<ReadonlyMap<string, ReceivedCount> | undefined> {
  const counts = new Map<string, ReceivedCount>();
  for (let after: readonly string[] | undefined; counts.size < mostLines;) {
    const asked = await askPartner<{ counts: ReceivedCount[] }>(asking, '/counts', {
      day,
      ...(after && { after }),
    });
    if (!asked.ok) return undefined;
    const page = asked.value.answer.counts;
    const before = counts.size;
    for (const one of page) counts.set(`${one[0]} ${one[1]}`, one);
    // A receiver that knows no place to go on from gives the same answer again.
    if (page.length < countsOfOneAnswer || counts.size === before) return counts;
    after = page.at(-1)!.slice(0, 2) as string[];
  }
  return undefined;
}

function linesOf(
  ours: readonly DayCount[],
  theirs: ReadonlyMap<string, number> | undefined,
): DayLine[] {
  const left = new Map(theirs);
  const lines = ours.map((count): DayLine => {
    const key = `${count.organCode} ${count.table}`;
    const heldThere = theirs === undefined ? undefined : (left.get(key) ?? 0);
    left.delete(key);
    return {
      ...count,
      verdict: judge(count, heldThere),
      ...(heldThere !== undefined && { heldThere }),
    };
  });
  if (ours.length >= mostLines) return lines;
  const none = { generated: 0, acknowledged: 0, rejected: 0, pending: 0 };
  const extra = [...left].map(([key, heldThere]): DayLine => {
    const [organCode = '', table = ''] = key.split(' ');
    return { organCode, table, ...none, heldThere, verdict: 'differs' };
  });
  return [...lines, ...extra];
}

/** What is rejected or on its way may stand there in an earlier version: then only the bounds can be judged. */
export function judge(
  { generated, acknowledged }: Pick<DayCount, 'generated' | 'acknowledged'>,
  heldThere: number | undefined,
): DayVerdict {
  if (heldThere === undefined) return 'unanswered';
  if (heldThere < acknowledged || heldThere > generated) return 'differs';
  return generated === acknowledged ? 'equal' : 'unsettled';
}

/** The worst first: what somebody must look at stands where they look. */
export function worstLinesFirst(lines: readonly DayLine[]): DayLine[] {
  const rank = ({ verdict }: DayLine) => (worstFirst.indexOf(verdict) + 4) % 4;
  return lines.toSorted((one, other) => rank(one) - rank(other));
}

const worstFirst: readonly DayVerdict[] = ['differs', 'unanswered', 'unsettled'];

function worstOf(lines: readonly DayLine[]): DayVerdict {
  return worstFirst.find((verdict) => lines.some((line) => line.verdict === verdict)) ?? 'equal';
}

/** All lines of a day together; what the other side holds only where it said so of every line. */
export function sumOf(lines: readonly DayLine[]): Omit<DayCount, 'organCode' | 'table'> & {
  heldThere?: number;
} {
  const sum = (figure: (line: DayLine) => number) =>
    lines.reduce((total, line) => total + figure(line), 0);
  return {
    generated: sum(({ generated }) => generated),
    acknowledged: sum(({ acknowledged }) => acknowledged),
    rejected: sum(({ rejected }) => rejected),
    pending: sum(({ pending }) => pending),
    ...(lines.every(({ heldThere }) => heldThere !== undefined) && {
      heldThere: sum(({ heldThere = 0 }) => heldThere),
    }),
  };
}

async function keepAccount(
  db: Queryable,
  destination: string,
  { day, now, account }: { day: Day; now: Instant; account: DayAccount },
): Promise<void> {
  const { verdict, lines } = account;
  const { generated, acknowledged, rejected, pending, heldThere } = sumOf(lines);
  await db.run(sql`
    insert into exchange.day_accounts as known
           (destination, day, checked_at, verdict, generated, acknowledged, rejected, pending, held_there)
    values (${destination}, ${day}, ${now}, ${verdict}, ${generated}, ${acknowledged}, ${rejected}, ${pending}, ${heldThere ?? null})
        on conflict (destination, day) do update
       set checked_at = excluded.checked_at, verdict = excluded.verdict, generated = excluded.generated,
           acknowledged = excluded.acknowledged, rejected = excluded.rejected, pending = excluded.pending,
           held_there = excluded.held_there
  `);
}
