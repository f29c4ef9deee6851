import type { ProblemTable } from '@tongban/kernel';
import type { AskingRefusal } from './asking.ts';

export type SharingProblemCode = AskingRefusal;

/** Leaving a code out of this table is a type error. */
export const sharingProblems: ProblemTable<SharingProblemCode> = {
  'sharing/case-missing': {
    status: 422,
    title: { zh: '没有办件，不得查询', en: 'There is no case to ask for' },
  },
  'sharing/purpose-missing': {
    status: 422,
    title: { zh: '缺少查询用途', en: 'The purpose of the question is missing' },
  },
};
