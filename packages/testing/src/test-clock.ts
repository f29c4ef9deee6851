import { addMs, type Clock, type Instant, parseInstant } from '@tongban/kernel';

/** A clock that stands still until the test moves it. */
export interface TestClock extends Clock {
  set(instant: string): void;
  advance(milliseconds: number): void;
}

export function testClock(start: string): TestClock {
  let now = instantOf(start);
  return Object.assign(() => now, {
    set(instant: string) {
      now = instantOf(instant);
    },
    advance(milliseconds: number) {
      now = addMs(now, milliseconds);
    },
  });
}

function instantOf(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`Not an instant: ${text}`);
  return instant;
}
