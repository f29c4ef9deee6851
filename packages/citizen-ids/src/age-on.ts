import type { Day } from '@tongban/kernel';

/** Full years of age on the day. The birthday counts; who is born on 29 February turns on 1 March. */
export function ageOn(birthOn: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birthOn.slice(0, 4));
  return day.slice(5) < birthOn.slice(5) ? years - 1 : years;
}
