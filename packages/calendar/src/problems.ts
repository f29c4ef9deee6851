import { refuse } from '@tongban/kernel';
import type { ProblemTable, Refusal } from '@tongban/kernel';

export type CalendarProblemCode =
  | 'CALENDAR_NOT_PUBLISHED'
  | 'calendar/year-malformed'
  | 'calendar/year-not-next'
  | 'calendar/year-implausible';

/** Leaving a code out of this table is a type error. */
export const calendarProblems: ProblemTable<CalendarProblemCode> = {
  CALENDAR_NOT_PUBLISHED: {
    status: 409,
    title: { zh: '该年度节假日安排尚未公布', en: 'The holidays of that year are not published' },
  },
  'calendar/year-malformed': {
    status: 422,
    title: { zh: '节假日数据格式不正确', en: 'The calendar year is malformed' },
  },
  'calendar/year-not-next': {
    status: 409,
    title: { zh: '节假日数据年份不连续', en: 'The calendar years would have a gap' },
  },
  'calendar/year-implausible': {
    status: 422,
    title: { zh: '节假日数据与法律规定不符', en: 'The calendar year contradicts the law' },
  },
};

export type NotPublished = Refusal<'CALENDAR_NOT_PUBLISHED'>;

/** No date passes the published calendar silently: the year named is the one that is missing. */
export function notPublished(year: number) {
  return refuse(
    'CALENDAR_NOT_PUBLISHED',
    {
      zh: `国务院办公厅尚未公布${year}年节假日安排，不能确定该期限，只能显示预计日期。`,
      en: `The State Council has not published the holidays of ${year}; only an estimated date can be shown.`,
    },
    { year },
  );
}
