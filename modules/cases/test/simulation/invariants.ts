import type { Calendar } from '@tongban/calendar';
import type { CaseEvent } from '../../src/domain/case-event.ts';
import type { Check } from './invariants/check.ts';
import { ofJointWork } from './invariants/of-joint-work.ts';
import { ofMoneyAndPapers } from './invariants/of-money-and-papers.ts';
import { ofTheCourse } from './invariants/of-the-course.ts';
import { ofWhoActs } from './invariants/of-who-acts.ts';
import type { Record } from './record.ts';

/** What must hold of every event, whatever came before, in the words in which a violation is reported. */
export const invariants: Readonly<globalThis.Record<string, Check>> = {
  ...ofTheCourse,
  ...ofWhoActs,
  ...ofJointWork,
  ...ofMoneyAndPapers,
};

const checks = Object.entries(invariants);

/** The first invariant that the event breaks; undefined when it breaks none. */
export function brokenBy(record: Record, event: CaseEvent, calendar: Calendar): string | undefined {
  return checks.find(([, holdsFor]) => !holdsFor(record, event, calendar))?.[0];
}
