import type { Database } from '@tongban/database';
import type { CaseSubscription } from './subscriptions/case-event-reader.ts';
import { ofOwnCases } from './subscriptions/of-own-cases.ts';
import { keepDoing, keepReading } from './subscriptions/keep-reading.ts';
import type { Loop } from './subscriptions/keep-reading.ts';

const followUpEveryMs = 1_000;
const calendarEveryMs = 60_000;

export interface BackgroundParts {
  readonly db: Database;
  /** The code of this platform, where cases go on at others. */
  readonly node: string | undefined;
  /** Carries out what is due; says whether more may be. */
  followUp(): Promise<boolean>;
  /** Another process may have published a year. */
  reloadCalendar(): Promise<void>;
  onError?: ((error: unknown) => void) | undefined;
}

/** What an engine does by itself: it reads for its subscriptions and watches the time. */
export function createBackground(parts: BackgroundParts) {
  const { db, node, followUp, reloadCalendar } = parts;
  const onError = parts.onError === undefined ? {} : { onError: parts.onError };
  const subscriptions: CaseSubscription[] = [];
  const loops: Loop[] = [];
  let readers: Loop[] = [];

  return {
    subscribe(subscription: CaseSubscription) {
      if (loops.length > 0) throw new Error('Subscriptions are given before the start.');
      subscriptions.push(ofOwnCases(subscription, node));
    },
    async start() {
      loops.push(
        keepDoing({ step: followUp, everyMs: followUpEveryMs, ...onError }),
        keepDoing({
          step: () => reloadCalendar().then(() => false),
          everyMs: calendarEveryMs,
          ...onError,
        }),
      );
      readers = await Promise.all(
        subscriptions.map((subscription) => keepReading(db, subscription, parts.onError)),
      );
    },
    /** Something was stored: the readers need not wait for their next look. */
    wake() {
      for (const reader of readers) reader.wake();
    },
    async stop() {
      await Promise.all([...loops, ...readers].map((loop) => loop.stop()));
    },
  };
}
