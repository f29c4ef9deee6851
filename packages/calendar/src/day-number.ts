const dayMs = 86_400_000;

export function yearOfNumber(number: number): number {
  return new Date(number * dayMs).getUTCFullYear();
}

/** 1970-01-01 was a Thursday; Saturday and Sunday are the last two of seven. */
export function isWeekend(number: number): boolean {
  return positionInWeek(number) >= 5;
}

/** How many Mondays to Fridays there are from Monday 1969-12-29 up to and including the day. */
export function weekdaysThrough(number: number): number {
  return Math.floor((number + 3) / 7) * 5 + Math.min(positionInWeek(number) + 1, 5);
}

/** The day that is the given weekday in that count; the inverse of `weekdaysThrough`. */
export function weekdayAt(count: number): number {
  const week = Math.floor((count - 1) / 5);
  return week * 7 + (count - 1 - week * 5) - 3;
}

function positionInWeek(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}
