import { nationalYears } from '@tongban/calendar';
import type { CalendarYear } from '@tongban/calendar';
import type { Flow, PublishedFlow } from '../../src/domain/flow.ts';
import { currentFlow, publishFurther } from '../../src/flows/published-flows.ts';

const t04 = currentFlow('T04')!;
const twin = publishFurther({ ...withoutHash(t04), version: 99 });
/** The year that is published while cases run. */
export const year2027: CalendarYear = {
  ...nationalYears.at(-1)!,
  year: 2027,
  holidays: ['2027-01-01', '2027-01-02', '2027-01-03'] as never,
  makeUpDays: [],
};

/** The version to which open cases of T04 move, or from which they come back; undefined for other flows. */
export function otherVersionOf(hash: string | undefined): string | undefined {
  if (hash === t04.hash) return twin.hash;
  return hash === twin.hash ? t04.hash : undefined;
}

function withoutHash({ hash: _hash, ...file }: PublishedFlow): Flow {
  return file;
}
