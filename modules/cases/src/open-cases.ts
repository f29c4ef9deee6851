import type { CalendarYear, RegionalDays } from '@tongban/calendar';
import type { KeyOps } from '@tongban/crypto';
import type { Database, Transaction } from '@tongban/database';
import type { Clock, Result } from '@tongban/kernel';
import { nobodyActsForOthers } from './agents.ts';
import type { Agents } from './agents.ts';
import { createBackground } from './background.ts';
import type { CaseRefusal } from './domain/refusals.ts';
import { standardSettings } from './domain/settings.ts';
import type { CaseSettings } from './domain/settings.ts';
import { createHandler } from './handle-case-command.ts';
import type { HandleCaseCommand, WriterOptions } from './handle-case-command.ts';
import { enterCalendarYear, enterRegionalDays, loadCalendars } from './store/calendar-years.ts';
import { createCaseNumbers } from './store/case-numbers.ts';
import { refreshDues } from './store/refresh-dues.ts';
import type { CaseWorld } from './store/case-world.ts';
import { followUpDue } from './store/follow-up-due.ts';
import type { OfficerPosts } from './store/officer-posts.ts';
import type { CaseSubscription } from './subscriptions/case-event-reader.ts';

/** What the engine is given when the platform is put together. */
export interface CasesParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly keys: Pick<KeyOps, 'seal' | 'openText'>;
  readonly posts: OfficerPosts;
  /** Nobody acts for anybody when left out. */
  readonly agents?: Agents;
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
  /** The holidays of the next year. A job reckons the open cases anew once the transaction holds. */
  enterCalendarYear(
    tx: Transaction,
    year: CalendarYear,
    actor: string,
  ): Promise<Result<null, CaseRefusal>>;
  /** The days that only one province has. */
  enterRegionalDays(
    tx: Transaction,
    days: RegionalDays,
    actor: string,
  ): Promise<Result<null, CaseRefusal>>;
  /** Reckons the open cases, or those of a province, by the calendars as they are stored; says how many moved. */
  reckonDues(provincePrefix?: string): Promise<number>;
}

export async function openCases(parts: CasesParts): Promise<Cases> {
  const { db, clock, keys, posts } = parts;
  const settings = { ...standardSettings, ...parts.settings };
  let calendars = await loadCalendars(db);
  const world: CaseWorld = {
    db,
    clock,
    calendarOf: (regionCode) => calendars.of(regionCode),
    settings,
    posts,
    agents: parts.agents ?? nobodyActsForOthers,
    keys,
    numbers: createCaseNumbers(db),
  };
  const background = createBackground({
    db,
    node: settings.node,
    followUp: async () => (await followUpOnce('pass')).more,
    reloadCalendar: async () => {
      calendars = await loadCalendars(db);
    },
    onError: parts.onError,
  });
  const handleCaseCommand = createHandler(world, { ...parts.writer, onStored: background.wake });
  const followUpOnce = (turn: 'wait' | 'pass') =>
    followUpDue(db, { now: clock(), handle: handleCaseCommand, turn });

  return {
    world,
    handleCaseCommand,
    onCaseEvents: background.subscribe,
    start: background.start,
    stop: background.stop,
    async followUp() {
      let total = 0;
      for (;;) {
        const { done } = await followUpOnce('wait');
        total += done;
        if (done === 0) return total;
      }
    },
    enterCalendarYear: (tx, days, actor) =>
      enterCalendarYear(tx, { days, actor, now: clock(), calendars }),
    enterRegionalDays: (tx, days, actor) =>
      enterRegionalDays(tx, { days, actor, now: clock(), calendars }),
    async reckonDues(provincePrefix) {
      calendars = await loadCalendars(db);
      return refreshDues(db, { calendarOf: calendars.of, settings }, provincePrefix);
    },
  };
}
