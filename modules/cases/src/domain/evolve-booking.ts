import {
  handsOf,
  ended,
  resumed,
  stopped,
  unclaimed,
  withExaminer,
  without,
} from './case-changes.ts';
import type { Steps } from './evolve.ts';

/** What a place kept in time makes of a case. Until the day has come the organ's own time does not run. */
export const bookingSteps: Pick<Steps, 'PlaceAssigned' | 'AttendanceChecked' | 'AbsenceNoted'> = {
  PlaceAssigned: (state, { on: day, time, place }, on) => ({
    ...unclaimed(without(state, 'warned')),
    status: 'booked',
    booking: { on: day, place, ...(time !== undefined && { time }) },
    ...(state.clock && { clock: stopped(state.clock, on) }),
  }),
  // An appointment is over when one has come; where time runs, what was examined is decided next.
  AttendanceChecked: (state, event, on) =>
    state.clock === undefined
      ? { ...unclaimed(state), status: 'attended', endedAt: event.at }
      : {
          ...unclaimed(withExaminer(state, ...handsOf(event))),
          status: 'attended',
          clock: resumed(state.clock, on),
        },
  AbsenceNoted: (state, { at }, on) => ({
    ...unclaimed(state),
    status: 'absent',
    endedAt: at,
    ...(state.clock && { clock: ended(state.clock, on) }),
  }),
};
