import type { CaseEvent } from '../../src/domain/case-event.ts';
import { noteIntake } from './noting/intake.ts';
import { noteOutcome } from './noting/outcome.ts';
import { noteWork } from './noting/work.ts';
import type { Record } from './record.ts';

/** Writes the event down; each is the matter of one of the three. */
export function note(record: Record, event: CaseEvent): void {
  record.last = event;
  record.events += 1;
  noteIntake(record, event);
  noteWork(record, event);
  noteOutcome(record, event);
}
