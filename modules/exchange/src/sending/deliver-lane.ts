import type { Database } from '@tongban/database';
import { sql } from '@tongban/database';
import { majorOf } from '@tongban/exchange-protocol';
import { addMs } from '@tongban/kernel';
import {
  failuresToBreak,
  firstPace,
  paceAfter,
  paceAfterFailure,
  pauseAfter,
  probeTimeoutMs,
} from '../domain/pace.ts';
import type { Pace } from '../domain/pace.ts';
import type { Delivery } from './destination.ts';
import { readBulk, readEnvelopes } from './read-batches.ts';
import type { Portion } from './read-batches.ts';
import { sendBatch } from './send-batch.ts';
import type { Answered, SendingParts } from './send-batch.ts';
import { takeReceipt } from './take-receipt.ts';

export interface LaneParts extends SendingParts {
  readonly db: Database;
  readonly databaseUrl: string;
  /** Set when sending must end: what is on the way is still heard out. */
  readonly isStopping: () => boolean;
}

/** From so many waiting rows they go in bulk. */
const bulkFrom = 20_000;
const mostInFlight = 3;
const usualCredit = 60_000;

/** What one lane to one destination remembers between two turns. */
export interface LaneMemory {
  pace: Pace;
  credit: number;
  /** Whether the destination said that it unpacks what is packed. */
  isPackedTaken: boolean;
}

export const freshMemory = (): LaneMemory => ({
  pace: firstPace,
  credit: usualCredit,
  isPackedTaken: false,
});

/**
 * Sends what waits in one lane, in order, at most three batches at a time, until nothing waits or something fails.
 * Says whether it got anywhere; what failed is kept with the delivery and tried again after a pause.
 */
export async function deliverLane(
  parts: LaneParts,
  delivery: Delivery,
  memory: LaneMemory,
): Promise<'idle' | 'progress' | 'failed'> {
  if (delivery.nextPos > delivery.lastPos) return 'idle';
  const flight: Flight[] = [];
  let progress = false;
  const settleFirst = async (): Promise<boolean> => {
    const first = flight.shift()!;
    const found = await first.answer;
    if (hasOvertaken(first, found)) {
      flight.unshift(launch(parts, delivery, { ...first, isSecondTry: true }, memory));
      return true;
    }
    const outcome = await settle(parts, { ...first, delivery, found }, memory);
    progress ||= outcome === 'taken';
    return outcome === 'taken';
  };
  let isFailing = false;
  for await (const portion of portionsOf(parts, delivery, memory)) {
    const rows = portion.to - portion.from + 1;
    while (flight.length > 0 && !isFailing && mustWait(flight, rows, delivery, memory)) {
      isFailing = !(await settleFirst());
    }
    if (isFailing || parts.isStopping()) break;
    flight.push(launch(parts, delivery, { portion, isSecondTry: false }, memory));
  }
  while (flight.length > 0 && !isFailing) isFailing = !(await settleFirst());
  // What was on its way behind a failed batch is heard out, so that nothing of ours is still at work later.
  await Promise.allSettled(flight.map(({ answer }) => answer));
  return isFailing ? 'failed' : progress ? 'progress' : 'idle';
}

interface Flight {
  readonly portion: Portion;
  readonly isSecondTry: boolean;
  readonly sentAt: number;
  readonly answer: Promise<Answered>;
}

function mustWait(
  flight: readonly Flight[],
  rows: number,
  { failures }: Delivery,
  memory: LaneMemory,
) {
  if (flight.length >= (failures >= failuresToBreak ? 1 : mostInFlight)) return true;
  const underway = flight.reduce((sum, { portion }) => sum + portion.to - portion.from + 1, 0);
  return underway + rows > memory.credit;
}

async function* portionsOf(
  parts: LaneParts,
  delivery: Delivery,
  memory: LaneMemory,
): AsyncGenerator<Portion> {
  const { streamNo, lastPos, failures } = delivery;
  let from = delivery.nextPos;
  // A line that was broken is tried with little.
  if (lastPos - from >= bulkFrom && failures === 0) {
    yield* readBulk(parts.databaseUrl, { streamNo, from, through: lastPos });
    return;
  }
  while (from <= lastPos) {
    const limit = failures >= failuresToBreak ? 50 : memory.pace.rows;
    const portion = await readEnvelopes(parts.db, {
      streamNo,
      from,
      limit,
      source: parts.sender,
      version: majorOf(parts.destination.contract),
    });
    if (portion === undefined) return;
    yield portion;
    // One batch shows whether the line is good again; what waits behind it then goes as fast as it can.
    if (failures > 0) return;
    from = portion.to + 1;
  }
}

function launch(
  parts: LaneParts,
  { lane, failures }: Delivery,
  { portion, isSecondTry }: Pick<Flight, 'portion' | 'isSecondTry'>,
  { isPackedTaken }: LaneMemory,
): Flight {
  const timeoutMs = failures >= failuresToBreak ? probeTimeoutMs : undefined;
  const answer = sendBatch(parts, portion, { lane, timeoutMs, isPackedTaken });
  return { portion, isSecondTry, sentAt: performance.now(), answer };
}

/**
 * Whether a batch arrived before one that was sent earlier: the receiver missed rows that it has acknowledged since, for
 * batches are settled in their order. It follows now; a receiver that still misses them has lost them.
 */
function hasOvertaken({ portion, isSecondTry }: Flight, found: Answered): boolean {
  return found.kind === 'gap' && !isSecondTry && found.expected <= portion.from;
}

async function settle(
  parts: LaneParts,
  found: { delivery: Delivery; portion: Portion; found: Answered; sentAt: number },
  memory: LaneMemory,
): Promise<'taken' | 'failed'> {
  const { delivery, portion, found: answered, sentAt } = found;
  const rows = portion.to - portion.from + 1;
  if (answered.kind === 'receipt') {
    const tookMs = performance.now() - sentAt;
    await takeReceipt(parts.db, {
      delivery,
      receipt: answered.receipt,
      text: answered.text,
      now: parts.clock(),
      rowsPerSecond: (1_000 * rows) / Math.max(tookMs, 1),
    });
    memory.isPackedTaken = answered.isPackedTaken;
    memory.credit = Math.max(answered.receipt.credit, 1);
    if (portion.form === 'envelopes') {
      memory.pace = paceAfter(memory.pace, { tookMs, wasFull: rows >= memory.pace.rows });
    }
    return 'taken';
  }
  memory.pace = paceAfterFailure(memory.pace);
  await keepFailure(parts, delivery, answered);
  return 'failed';
}

/** After a failure sending goes on where the receiver's word ends; what it says it lacks is sent again. */
async function keepFailure(
  { db, clock }: LaneParts,
  { destination, streamNo, failures }: Delivery,
  answered: Exclude<Answered, { kind: 'receipt' }>,
): Promise<void> {
  const now = clock();
  const retryAfterMs =
    answered.kind === 'gap' ? 0 : 1_000 * Math.min(answered.retryAfterSeconds ?? 0, 300);
  const pauseMs = Math.max(pauseAfter(failures + 1, Math.random()), retryAfterMs);
  const reason = answered.kind === 'gap' ? 'exchange/gap' : answered.reason;
  const expected = answered.kind === 'gap' ? answered.expected : null;
  await db.run(sql`
    update exchange.deliveries
       set failures = failures + 1, retry_at = ${addMs(now, pauseMs)}, last_error = ${reason}, last_error_at = ${now},
           next_pos = coalesce(${expected}::bigint, next_pos)
     where destination = ${destination} and stream_no = ${streamNo}
  `);
}
