export { leaveBy, wayOutInUse } from './way-out.ts';
export type { WayOut } from './way-out.ts';
export { readBounded } from './read-bounded.ts';
export { createBreaker } from './breaker.ts';
export type { Breaker, BreakerLimits } from './breaker.ts';
export { createOutsideSystem, usualCallLimits } from './outside-system.ts';
export type {
  CallLimits,
  OutsideAnswer,
  OutsideCall,
  OutsideSystem,
  OutsideSystemOptions,
} from './outside-system.ts';
