import { nationalYears, publishYear } from '@tongban/calendar';
import type { CalendarYear } from '@tongban/calendar';
import type { Flow, PublishedFlow } from '../../src/domain/flow.ts';
import { currentFlow, publishFurther } from '../../src/flows/published-flows.ts';
import type { Book } from './book.ts';
import type { Line } from './line.ts';
import type { Surroundings } from './surroundings.ts';
import { Broken } from './witness.ts';

const t04 = currentFlow('T04')!;
const twin = publishFurther({ ...withoutHash(t04), version: 99 });
/** The year that is published while cases run. */
const year2027: CalendarYear = {
  ...nationalYears.at(-1)!,
  year: 2027,
  holidays: ['2027-01-01', '2027-01-02', '2027-01-03'] as never,
  makeUpDays: [],
};

/** In the middle of everything, all open cases of T04 go on under its twin version, or come back from it. */
export function migrateAll({ open, book, evolve }: Surroundings, line: Line): void {
  for (const caseId of open) {
    const { state } = book.read(caseId, evolve);
    const toHash = otherVersionOf(state.filing?.flow.hash);
    if (toHash === undefined) continue;
    line.send({
      caseId,
      commandId: line.newId(),
      actor: { kind: 'system', name: 'flow-migration' },
      act: { type: 'migrate-flow', toHash },
    });
  }
}

export function publishNextYear(around: Surroundings): void {
  const before = entriesOf(around.book);
  const longer = publishYear(around.calendar, year2027);
  if (longer.ok) around.calendar = longer.value;
  if (entriesOf(around.book) !== before) throw new Broken('a new calendar changes no history');
}

/** The version to which open cases of T04 move, or from which they come back; undefined for other flows. */
function otherVersionOf(hash: string | undefined): string | undefined {
  if (hash === t04.hash) return twin.hash;
  return hash === twin.hash ? t04.hash : undefined;
}

function entriesOf({ streams }: Book): number {
  let count = 0;
  for (const { events } of streams.values()) count += events.length;
  return count;
}

function withoutHash({ hash: _hash, ...file }: PublishedFlow): Flow {
  return file;
}
