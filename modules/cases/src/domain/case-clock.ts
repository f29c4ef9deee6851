import type { Day } from '@tongban/kernel';

/** The interval list the events imply. Due days are reckoned from it, never stored in it. */
export interface CaseClock {
  readonly startedOn: Day;
  readonly stops: readonly { readonly from: Day; readonly until?: Day }[];
  readonly endedOn?: Day;
}
