import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { epochMs, type Clock } from '@tongban/kernel';
import type { FaultBoard } from '../faults/fault-board.ts';
import type { ParcelEvent } from './parcel.ts';

/** What became of one report to a customer. */
export interface CallbackRecord {
  readonly eventId: string;
  readonly orderId: string;
  readonly attempts: number;
  readonly lastStatus: number | 'no-answer';
  readonly state: 'waiting' | 'accepted' | 'given-up';
}

/** Reports parcel events to customers: signed, in order for each parcel, repeated a bounded number of times. */
export interface CallbackLine {
  report(callbackUrl: string, event: ParcelEvent): void;
  recordsOf(orderId: string): readonly CallbackRecord[];
  reset(): void;
}

export interface CallbackLineParts {
  readonly clock: Clock;
  readonly secret: string;
  readonly faults: FaultBoard;
  readonly stopping: AbortSignal;
  /** Waits before the second, third … attempt. */
  readonly retryAfterMs: readonly number[];
}

const answerTimeoutMs = 3000;

export function createCallbackLine(parts: CallbackLineParts): CallbackLine {
  const { faults, stopping } = parts;
  const queues = new Map<string, Promise<void>>();
  const held = new Map<string, { callbackUrl: string; event: ParcelEvent }>();
  const records = new Map<string, CallbackRecord>();

  async function deliver(callbackUrl: string, event: ParcelEvent): Promise<void> {
    const note = (record: Pick<CallbackRecord, 'attempts' | 'lastStatus' | 'state'>) =>
      records.set(event.eventId, { eventId: event.eventId, orderId: event.orderId, ...record });
    const waits = [0, ...parts.retryAfterMs];
    for (const [attempt, wait] of waits.entries()) {
      await pause(wait, undefined, { signal: stopping }).catch(() => undefined);
      if (stopping.aborted) return;
      const status = await post(parts, callbackUrl, event);
      const accepted = status !== 'no-answer' && status < 300;
      const last = attempt === waits.length - 1;
      const state = accepted ? 'accepted' : last ? 'given-up' : 'waiting';
      note({ attempts: attempt + 1, lastStatus: status, state });
      if (accepted) return;
    }
  }

  function enqueue(callbackUrl: string, event: ParcelEvent): void {
    const before = queues.get(event.orderId) ?? Promise.resolve();
    queues.set(
      event.orderId,
      before.then(() => deliver(callbackUrl, event)),
    );
  }

  return {
    report(callbackUrl, event) {
      const { duplicateCallbacks, outOfOrder } = faults.faultsOf('courier');
      const earlier = held.get(event.orderId);
      if (outOfOrder === true && earlier === undefined) {
        held.set(event.orderId, { callbackUrl, event });
        return;
      }
      enqueue(callbackUrl, event);
      if (duplicateCallbacks === true) enqueue(callbackUrl, event);
      if (earlier !== undefined) {
        held.delete(event.orderId);
        enqueue(earlier.callbackUrl, earlier.event);
      }
    },
    recordsOf: (orderId) => [...records.values()].filter((record) => record.orderId === orderId),
    reset() {
      queues.clear();
      held.clear();
      records.clear();
    },
  };
}

async function post(
  { clock, secret, faults, stopping }: CallbackLineParts,
  callbackUrl: string,
  event: ParcelEvent,
): Promise<number | 'no-answer'> {
  const body = JSON.stringify(event);
  const timestamp = Math.floor(epochMs(clock()) / 1000).toString();
  const used = faults.faultsOf('courier').wrongSignature === true ? `not ${secret}` : secret;
  const signature = createHmac('sha256', used).update(`${timestamp}.${body}`).digest('hex');
  try {
    const answer = await fetch(callbackUrl, {
      method: 'POST',
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        'x-courier-timestamp': timestamp,
        'x-courier-signature': signature,
      },
      body,
      signal: AbortSignal.any([stopping, AbortSignal.timeout(answerTimeoutMs)]),
    });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    // Refused, reset, timed out: to the sender they are one thing.
    return 'no-answer';
  }
}
