import type { ProblemTable } from '@tongban/kernel';
import type { QueryRefusal } from './instant-queries/answer-own-query.ts';

export type SharingProblemCode = QueryRefusal | 'sharing/query-unknown';

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
  'sharing/query-unknown': {
    status: 404,
    title: { zh: '没有该查询事项', en: 'There is no such query' },
  },
  'sharing/query-not-connected': {
    status: 409,
    title: { zh: '该查询暂未接入', en: 'The query is not connected yet' },
  },
  'sharing/query-answers-wrong': {
    status: 422,
    title: { zh: '查询条件不完整或不正确', en: 'What to look for is missing or wrong' },
  },
  'sharing/source-unavailable': {
    status: 503,
    title: { zh: '数据来源暂时无法连接', en: 'The source cannot be reached' },
  },
};
