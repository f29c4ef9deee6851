import type { CalendarYear } from '@tongban/calendar';
import type { KeyOps } from '@tongban/crypto';
import type { Database } from '@tongban/database';
import type { Clock, Result } from '@tongban/kernel';
import type { CaseRefusal } from './domain/refusals.ts';
import { standardSettings } from './domain/settings.ts';
import type { CaseSettings } from './domain/settings.ts';
import { createHandler } from './handle-case-command.ts';
import type { HandleCaseCommand, WriterOptions } from './handle-case-command.ts';
import { loadCalendar, publishCalendarYear } from './store/calendar-years.ts';
import { createCaseNumbers } from './store/case-numbers.ts';
import type { CaseWorld } from './store/case-world.ts';
import { followUpDue } from './store/follow-up-due.ts';
import type { OfficerPosts } from './store/officer-posts.ts';
import type { CaseSubscription } from './subscriptions/case-event-reader.ts';
import { keepDoing, keepReading } from './subscriptions/keep-reading.ts';
import type { Loop } from './subscriptions/keep-reading.ts';

/** What the engine is given when the platform is put together. */
export interface CasesParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly keys: Pick<KeyOps, 'seal' | 'openText'>;
  readonly posts: OfficerPosts;
  readonly settings?: Partial<CaseSettings>;
  readonly writer?: Omit<WriterOptions, 'onStored'>;
  /** For the log: what a background loop stumbled over. It goes on. */
  onError?(error: unknown): void;
}

/** The case engine of this process. */
export interface Cases {
  readonly world: CaseWorld;
  readonly handleCaseCommand: HandleCaseCommand;
  /** Before `start`. Each reader has a place in the book of its own and starts at the beginning. */
  onCaseEvents(subscription: CaseSubscription): void;
  /** Starts reading for the subscriptions and watching the time limits. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Carries out everything that is due by now; says how much. `start` does this by itself. */
  followUp(): Promise<number>;
  publishCalendarYear(
    year: CalendarYear,
    actor: string,
  ): Promise<Result<{ readonly moved: number }, CaseRefusal>>;
}

const followUpEveryMs = 5_000;
const calendarEveryMs = 60_000;

export async function openCases(parts: CasesParts): Promise<Cases> {
  const { db, clock, keys, posts } = parts;
  const settings = { ...standardSettings, ...parts.settings };
  let calendar = await loadCalendar(db);
  const subscriptions: CaseSubscription[] = [];
  const loops: Loop[] = [];
  let readers: Loop[] = [];

  const world: CaseWorld = {
    db,
    clock,
    calendar: () => calendar,
    settings,
    posts,
    keys,
    numbers: createCaseNumbers(db),
  };
  const handleCaseCommand = createHandler(world, {
    ...parts.writer,
    onStored: () => {
      for (const reader of readers) reader.wake();
    },
  });
  const followUpOnce = () => followUpDue(db, { now: clock(), handle: handleCaseCommand });

  return {
    world,
    handleCaseCommand,
    onCaseEvents(subscription) {
      if (loops.length > 0) throw new Error('Subscriptions are given before the start.');
      subscriptions.push(subscription);
    },
    async start() {
      loops.push(
        keepDoing({
          step: async () => (await followUpOnce()).more,
          everyMs: followUpEveryMs,
          ...(parts.onError && { onError: parts.onError }),
        }),
        // Another process may have published a year.
        keepDoing({
          step: async () => {
            calendar = await loadCalendar(db);
            return false;
          },
          everyMs: calendarEveryMs,
          ...(parts.onError && { onError: parts.onError }),
        }),
      );
      readers = await Promise.all(
        subscriptions.map((subscription) => keepReading(db, subscription, parts.onError)),
      );
    },
    async stop() {
      await Promise.all([...loops, ...readers].map((loop) => loop.stop()));
    },
    async followUp() {
      let total = 0;
      for (;;) {
        const { done } = await followUpOnce();
        total += done;
        if (done === 0) return total;
      }
    },
    async publishCalendarYear(year, actor) {
      const published = await publishCalendarYear(db, {
        year,
        actor,
        now: clock(),
        calendar,
        settings,
      });
      if (!published.ok) return published;
      calendar = published.value.calendar;
      return { ok: true, value: { moved: published.value.moved } };
    },
  };
}
