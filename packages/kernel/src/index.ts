export type { Branded } from './branded.ts';
export type { Answer, Decider } from './decider.ts';
export { isId, newId } from './id.ts';
export type { ProblemKind, ProblemTable } from './problem.ts';
export { ok, refuse } from './result.ts';
export type { Refusal, Result } from './result.ts';
export type { Bilingual, Language } from './text.ts';
export {
  addDays,
  addMonths,
  addMs,
  dayOf,
  dayOfNumber,
  daysBetween,
  epochMs,
  numberOfDay,
  parseDay,
  parseInstant,
  startOfDay,
  systemClock,
  toInstant,
} from './time.ts';
export type { Clock, Day, Instant } from './time.ts';
