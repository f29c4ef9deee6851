import { nationalCalendar } from '@tongban/calendar';
import { addDays, dayOf } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import type { Case } from '../../src/domain/case.ts';
import { decide } from '../../src/domain/decide.ts';
import { closesOn, followUpOf, warningOf } from '../../src/domain/follow-up.ts';
import { standardSettings as settings } from '../../src/domain/settings.ts';
import { commandIn } from '../../src/domain/standing-commands.ts';
import { colourOn, dueOf, usedDaysOf } from '../../src/domain/time-limit.ts';
import { workStageOf } from '../../src/domain/work-stage.ts';
import { contextOf, system } from '../given-case.ts';
import { isDeepStrictEqual as same } from 'node:util';
import type { Property } from './property.ts';
import { ofActs, ofSteps } from './property.ts';

const calendar = nationalCalendar();
const due = (state: Case) => dueOf(state, calendar, settings);
const rank = ['none', 'normal', 'reminder', 'yellow', 'red', 'double-red'] as const;
const rankOf = (colour: string | undefined) => rank.indexOf((colour ?? 'none') as never);
const runs = (state: Case) => state.clock !== undefined && state.clock.endedOn === undefined;
const open = (state: Case) => state.clock?.stops.filter(({ until }) => until === undefined) ?? [];

const warns: readonly string[] = ['raise-warning', 'remind-opinions', 'remind-deferred'];

/** Clocks and what they bring about. */
export const ofTime: readonly Property[] = [
  ofActs(
    'a clock once started keeps its first day',
    ({ before, after }) =>
      before.clock === undefined || before.clock.startedOn === after.clock?.startedOn,
  ),
  ofActs(
    'a clock that has ended does not start again',
    ({ before, after }) =>
      before.clock?.endedOn === undefined || before.clock.endedOn === after.clock?.endedOn,
  ),
  ofActs('the stops of a clock are never struck out', ({ before, after }) =>
    (before.clock?.stops ?? []).every(
      ({ from }, index) => after.clock?.stops[index]?.from === from,
    ),
  ),
  ofSteps('stops follow one another', ({ after }) =>
    (after.clock?.stops ?? []).every(({ from, until }, index, all) => {
      const next = all[index + 1];
      return (
        (until === undefined || from <= until) &&
        (next === undefined || (until ?? from) <= next.from)
      );
    }),
  ),
  ofSteps('a clock stands still for one reason at a time', ({ after }) => open(after).length <= 1),
  ofSteps(
    'a clock stands still exactly during a special procedure and until the day of an examination',
    ({ after }) =>
      after.clock === undefined ||
      after.clock.endedOn !== undefined ||
      (open(after).length === 1) ===
        (after.status === 'special-procedure' || after.status === 'booked'),
  ),
  ofSteps(
    'no clock runs before acceptance',
    ({ after }) => after.clock === undefined || after.acceptedAt !== undefined,
  ),
  ofSteps(
    'a clock does not end before it started',
    ({ after: { clock } }) => clock?.endedOn === undefined || clock.startedOn <= clock.endedOn,
  ),
  ofSteps(
    'no clock runs in a case that is over',
    ({ after }) => after.endedAt === undefined || !runs(after),
  ),
  ofSteps(
    'no clock runs after a decision',
    ({ after }) => after.decision === undefined || !runs(after),
  ),
  ofSteps(
    'a clock runs while a case waits for its decision',
    ({ after }) => after.status !== 'awaiting-decision' || runs(after),
  ),
  ofSteps(
    'nothing is due of a case that is over',
    ({ after }) => after.status !== 'closed' || due(after).of === 'none',
  ),
  ofSteps('a due day is said to be estimated only with a day', ({ after }) => {
    const { estimated, on } = due(after);
    return !estimated || on !== undefined;
  }),
  ofSteps('the colours follow one another', ({ after }) => {
    const { stepOn, colours } = due(after);
    const { yellow, red } = colours;
    // An organ on the way that is late turns its case yellow, however much is left of the whole.
    const reminder = stepOn === undefined ? colours.reminder : undefined;
    return (
      (reminder === undefined || yellow === undefined || reminder <= yellow) &&
      (yellow === undefined || red === undefined || yellow <= red)
    );
  }),
  ofSteps('a case does not turn red before its day is over', ({ after }) => {
    const { on, colours } = due(after);
    return on === undefined || colours.red === undefined || colours.red > on;
  }),
  ofSteps('a colour never gets better by waiting', ({ after, context }) => {
    const reckoned = due(after);
    const days = Array.from({ length: 40 }, (_, later) => addDays(dayOf(context.now), later));
    const ranks = days.map((day) => rankOf(colourOn(reckoned, day)));
    return ranks.every((one, index) => index === 0 || one >= ranks[index - 1]!);
  }),
  ofSteps(
    'what the law allows is not shorter than what was promised in working days',
    ({ after }) => {
      const { of, on, statutoryOn } = due(after);
      return (
        of !== 'decision' || on === undefined || statutoryOn === undefined || statutoryOn >= on
      );
    },
  ),
  ofSteps('days that are used are not given back', ({ after, context }) => {
    const today = dayOf(context.now);
    const [now, later] = [today, addDays(today, 9)].map((day) => usedDaysOf(after, calendar, day));
    return now === undefined || later === undefined || later >= now;
  }),
  ofSteps('no day is used while the clock stands still', ({ after, context }) => {
    if (after.status !== 'special-procedure') return true;
    const today = dayOf(context.now);
    return usedDaysOf(after, calendar, today) === usedDaysOf(after, calendar, addDays(today, 9));
  }),
  ofActs('an extension moves the day on', ({ command, before, after }) => {
    if (command.type !== 'extend-time-limit') return true;
    const [was, is] = [due(before).on, due(after).on];
    return was === undefined || is === undefined || is > was;
  }),
  ofSteps('reckoning twice comes to the same', ({ after }) => same(due(after), due(after))),
  ofSteps(
    'nothing follows by itself upon a closed case',
    ({ after }) => after.status !== 'closed' || followUpOf(after, calendar, settings) === undefined,
  ),
  ofSteps('what follows by itself is something the flow knows', ({ after, flow }) => {
    const next = followUpOf(after, calendar, settings);
    return next === undefined || commandIn(flow, next.action) !== undefined;
  }),
  ofSteps('when its time has come, what follows by itself is carried out', ({ after, flow }) => {
    const next = followUpOf(after, calendar, settings);
    if (next === undefined) return true;
    const context = contextOf(next.at, system, { template: flow.template });
    return decide(after, { type: next.action }, { ...context, flow }).ok;
  }),
  ofSteps('before its time, nothing lapses, is deemed or closed', ({ after, flow, context }) => {
    const next = followUpOf(after, calendar, settings);
    if (next === undefined || warns.includes(next.action)) return true;
    if (next.at <= context.now) return true;
    const now = contextOf(context.now, system, { template: flow.template });
    return !decide(after, { type: next.action }, { ...now, flow }).ok;
  }),
  ofSteps('the platform warns of what holds today and only once', ({ after, context }) => {
    const today = dayOf(context.now);
    const warning = warningOf(after, calendar, settings, today);
    return warning === undefined || rankOf(warning) > rankOf(after.warned);
  }),
  ofActs('a warning names a colour that holds', ({ events, before, context }) =>
    events.every(
      (event) =>
        event.type !== 'WarningRaised' ||
        event.colour === colourOn(due(before), dayOf(context.now)),
    ),
  ),
  ofSteps('a case that is over is closed after its time for rating', ({ after }) => {
    const last = closesOn(after, settings);
    return (last !== undefined) === (after.endedAt !== undefined && after.status !== 'closed');
  }),
  ofSteps(
    'a case lies in a queue exactly while somebody has something to do',
    ({ after, flow }) => {
      const stage = workStageOf(after, flow);
      return stage === 'none' || after.endedAt === undefined;
    },
  ),
  ofSteps(
    'what was received has a limit for the notice',
    ({ after }) => after.status !== 'received' || due(after).of === 'notice',
  ),
  ofSteps('whatever is due lies after the case began', ({ after }) => {
    const { on } = due(after);
    return on === undefined || on >= dayOf(after.submittedAt!) || on >= ('2026-03-02' as Day);
  }),
];
