import { estimateWorkingDays } from '@tongban/calendar';
import type { Calendar, EstimatedDay } from '@tongban/calendar';
import type { Day } from '@tongban/kernel';
import type { TextRef } from './filing.ts';
import type { Department, Join } from './handling.ts';

/** What one department was asked and what became of it. Its clock is its own. */
export interface AskedDepartment extends Department {
  readonly withinWorkingDays: number;
  readonly answer?: { readonly outcome: 'agree' | 'object'; readonly text: TextRef };
  readonly reminded?: true;
  /** It did not answer in time, and the case went on without it. A late answer is still written down. */
  readonly lapsed?: true;
}

/** 征求意见: opinions of several departments, asked at the same time. */
export interface Consultation {
  readonly askedOn: Day;
  readonly question: TextRef;
  readonly join: Join;
  readonly silence: 'proceeds' | 'waits';
  readonly departments: readonly AskedDepartment[];
}

/** How the opinions stand together. */
export type Joined = 'open' | 'agreed' | 'objected';

/** The join of a consultation: a function of the answers alone, in whatever order they came. */
export function joinedBy({ join, departments }: Consultation): Joined {
  const count = (outcome: 'agree' | 'object') =>
    departments.filter(({ answer }) => answer?.outcome === outcome).length;
  const waiting = departments.filter((one) => !isSettled(one)).length;
  switch (join.by) {
    case 'all':
      if (waiting > 0) return 'open';
      return count('object') > 0 ? 'objected' : 'agreed';
    case 'veto':
      if (count('object') > 0) return 'objected';
      return waiting > 0 ? 'open' : 'agreed';
    case 'quorum':
      if (count('agree') >= join.agreeing) return 'agreed';
      return count('agree') + waiting < join.agreeing ? 'objected' : 'open';
  }
}

/** Who still owes an answer. */
export function openDepartments({ departments }: Consultation): readonly AskedDepartment[] {
  return departments.filter((one) => !isSettled(one));
}

/** The last day on which this department answers in time; counted from the day after it was asked. */
export function opinionDueOf(
  { askedOn }: Consultation,
  { withinWorkingDays }: AskedDepartment,
  calendar: Calendar,
): EstimatedDay {
  return estimateWorkingDays(calendar, askedOn, withinWorkingDays);
}

/** The day on which a department that has not answered is reminded. */
export function reminderDayOf(
  consultation: Consultation,
  department: AskedDepartment,
  calendar: Calendar,
  workingDaysBefore: number,
): Day {
  const { day } = opinionDueOf(consultation, department, calendar);
  const reminder = estimateWorkingDays(calendar, day, -workingDaysBefore).day;
  return reminder > consultation.askedOn ? reminder : day;
}

export function isSameDepartment(one: Department, other: Department): boolean {
  return one.organId === other.organId && one.branchCode === other.branchCode;
}

function isSettled({ answer, lapsed }: AskedDepartment): boolean {
  return answer !== undefined || lapsed === true;
}
