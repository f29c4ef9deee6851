import { dayOf, ok } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import type { Calendar } from '@tongban/calendar';
import { mayWorkIn } from '../authority.ts';
import type { Case } from '../case.ts';
import type { CaseContext, Command } from '../commands.ts';
import {
  isSameDepartment,
  joinedBy,
  openDepartments,
  opinionDueOf,
  reminderDayOf,
} from '../consultation.ts';
import type { AskedDepartment, Consultation } from '../consultation.ts';
import type { RuleAnswer } from '../decide.ts';
import { handlingOrganOf } from '../handling.ts';
import type { Department, JointPlan } from '../handling.ts';
import { no } from '../refusals.ts';
import type { CaseRefusal } from '../refusals.ts';
import type { CaseSettings } from '../settings.ts';
import { isSaid, refTo } from '../texts.ts';

/** Asks the departments of the item's plan, and any the examiner adds, all at the same time. */
export function requestOpinions(
  state: Case,
  { question, departments: added = [] }: Command<'request-opinions'>,
  context: CaseContext,
): RuleAnswer {
  if (!isSaid(question)) return { ok: false, refusal: questionMissing };
  const plan = planOf(state, context);
  const departments = distinct([...plan.departments, ...added]);
  if (departments.length === 0) return { ok: false, refusal: departmentsMissing };
  if (departments.some((one) => isSameDepartment(one, ownDepartment(state)))) {
    return { ok: false, refusal: departmentIsOwn };
  }
  return ok([
    {
      type: 'OpinionsRequested',
      question: refTo(context, 'question', question),
      join: plan.join,
      silence: plan.silence,
      departments: departments.map(({ organId, branchCode }) => ({
        organId,
        branchCode,
        withinWorkingDays: plan.withinWorkingDays,
      })),
    },
  ]);
}

/** The answer of the one asked department for which the officer may speak. */
export function giveOpinion(
  state: Case,
  { outcome, opinion, branchCode }: Command<'give-opinion'>,
  context: CaseContext,
): RuleAnswer {
  if (!isSaid(opinion)) return { ok: false, refusal: opinionMissing };
  const department = departmentsToAnswerFor(state, context).find(
    (one) => branchCode === undefined || one.branchCode === branchCode,
  );
  if (department === undefined) return { ok: false, refusal: notAsked };
  return ok([
    {
      type: 'OpinionGiven',
      department: { organId: department.organId, branchCode: department.branchCode },
      outcome,
      opinion: refTo(context, 'opinion', opinion),
    },
  ]);
}

/** The asked departments without an answer, late ones too, in which the officer holds a post that may give it. */
export function departmentsToAnswerFor(state: Case, context: CaseContext): AskedDepartment[] {
  const who = context.flow.commands['give-opinion']?.who ?? [];
  return (state.consultation?.departments ?? []).filter(
    (one) => one.answer === undefined && mayWorkIn(one, context, who),
  );
}

/** Whose answer is near and who has not been reminded of it. */
export function departmentsToRemind(
  consultation: Consultation,
  { calendar, settings, today }: Watch,
): readonly AskedDepartment[] {
  return openDepartments(consultation).filter(
    (one) =>
      one.reminded === undefined &&
      today >= reminderDayOf(consultation, one, calendar, settings.opinionReminderWorkingDays),
  );
}

/** Whose time has passed, where the case may go on without them. */
export function departmentsLapsed(
  consultation: Consultation,
  { calendar, today }: Watch,
): readonly AskedDepartment[] {
  if (consultation.silence === 'waits') return [];
  return openDepartments(consultation).filter((one) => {
    const due = opinionDueOf(consultation, one, calendar);
    return !due.estimated && today > due.day;
  });
}

export interface Watch {
  readonly calendar: Calendar;
  readonly settings: CaseSettings;
  readonly today: Day;
}

export function remindOpinions(state: Case, context: CaseContext): RuleAnswer {
  const departments = watched(state, context, departmentsToRemind);
  return ok(departments.length === 0 ? [] : [{ type: 'OpinionsReminded', departments }]);
}

export function lapseOpinions(state: Case, context: CaseContext): RuleAnswer {
  const departments = watched(state, context, departmentsLapsed);
  return ok(departments.length === 0 ? [] : [{ type: 'OpinionsLapsed', departments }]);
}

/** The objection of a department binds where the plan gives it a veto. */
export function vetoRefusal({ consultation }: Case): CaseRefusal | undefined {
  const vetoed =
    consultation !== undefined &&
    consultation.join.by === 'veto' &&
    joinedBy(consultation) === 'objected';
  return vetoed ? opinionVetoed : undefined;
}

function watched(
  { consultation }: Case,
  { now, calendar, settings }: CaseContext,
  find: typeof departmentsToRemind,
): Department[] {
  if (consultation === undefined) return [];
  return find(consultation, { calendar, settings, today: dayOf(now) }).map(
    ({ organId, branchCode }) => ({ organId, branchCode }),
  );
}

function planOf({ filing }: Case, { settings }: CaseContext): JointPlan {
  return (
    filing?.handling?.joint ?? {
      departments: [],
      join: { by: 'all' },
      silence: 'proceeds',
      withinWorkingDays: settings.opinionWorkingDays,
    }
  );
}

function ownDepartment(state: Case): Department {
  return {
    organId: handlingOrganOf(state) ?? '',
    branchCode: state.filing?.branchCode ?? '',
  };
}

function distinct(departments: readonly Department[]): Department[] {
  return departments.filter(
    (one, index) => departments.findIndex((other) => isSameDepartment(one, other)) === index,
  );
}

const questionMissing = no(
  'cases/question-missing',
  '请写明需要征求意见的内容。',
  'Say what the departments are asked.',
);

const departmentsMissing = no(
  'cases/departments-missing',
  '请选择需要征求意见的部门。',
  'Choose the departments to ask.',
);

const departmentIsOwn = no(
  'cases/department-is-own',
  '本部门正在承办该办件，不能向自己征求意见。',
  'This department handles the case; it cannot ask itself.',
);

const opinionMissing = no(
  'cases/opinion-missing',
  '请填写部门意见。',
  'The opinion of a department must say something.',
);

export const notAsked = no(
  'cases/not-asked',
  '本办件没有征求您所在部门的意见，或者已经答复。',
  'Your department was not asked in this case, or has answered already.',
);

const opinionVetoed = no(
  'cases/opinion-vetoed',
  '依法须经同意的部门不同意，不能准予。',
  'A department whose consent the law requires objects; the case cannot be granted.',
);
