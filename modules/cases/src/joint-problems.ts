import type { ProblemTable } from '@tongban/kernel';

export type JointProblemCode =
  | 'cases/question-missing'
  | 'cases/departments-missing'
  | 'cases/department-is-own'
  | 'cases/not-asked'
  | 'cases/opinion-vetoed'
  | 'cases/inspectors-too-few'
  | 'cases/not-among-inspectors'
  | 'cases/findings-missing'
  | 'cases/inspection-day'
  | 'cases/inspection-missing'
  | 'cases/inspection-not-signed'
  | 'cases/inspection-failed'
  | 'cases/nothing-to-sign'
  | 'cases/inspector-unknown'
  | 'cases/no-next-organ'
  | 'cases/not-the-deciding-organ'
  | 'cases/upper-organ-may-not-ask'
  | 'cases/not-your-part'
  | 'cases/other-part-first'
  | 'cases/reply-missing';

/** How the module declines where several departments, inspectors or organs have a part in a case. */
export const jointProblems: ProblemTable<JointProblemCode> = {
  'cases/question-missing': {
    status: 422,
    title: { zh: '未写明征求意见的内容', en: 'The question is missing' },
  },
  'cases/departments-missing': {
    status: 422,
    title: { zh: '未选择征求意见的部门', en: 'No department was chosen' },
  },
  'cases/department-is-own': {
    status: 422,
    title: { zh: '不能向本部门征求意见', en: 'A department cannot ask itself' },
  },
  'cases/not-asked': {
    status: 403,
    title: { zh: '未征求该部门意见', en: 'Your department was not asked' },
  },
  'cases/opinion-vetoed': {
    status: 409,
    title: { zh: '须经同意的部门不同意', en: 'A department whose consent is needed objects' },
  },
  'cases/inspectors-too-few': {
    status: 422,
    title: { zh: '现场核查须两名以上工作人员', en: 'An inspection takes two officers or more' },
  },
  'cases/not-among-inspectors': {
    status: 403,
    title: { zh: '不是本次核查的核查人员', en: 'You are not one of the inspectors' },
  },
  'cases/findings-missing': {
    status: 422,
    title: { zh: '未填写核查情况', en: 'The findings are missing' },
  },
  'cases/inspection-day': {
    status: 422,
    title: { zh: '核查日期不正确', en: 'The day of the inspection is not possible' },
  },
  'cases/inspection-missing': {
    status: 409,
    title: { zh: '尚无现场核查笔录', en: 'The inspection is missing' },
  },
  'cases/inspection-not-signed': {
    status: 409,
    title: { zh: '核查笔录尚未签署', en: 'The record of the inspection is not signed' },
  },
  'cases/inspection-failed': {
    status: 409,
    title: { zh: '现场核查不合格', en: 'The inspection was not passed' },
  },
  'cases/nothing-to-sign': {
    status: 409,
    title: { zh: '没有待签署的笔录', en: 'There is nothing to sign' },
  },
  'cases/inspector-unknown': {
    status: 422,
    title: { zh: '没有该核查人员', en: 'There is no such inspector' },
  },
  'cases/no-next-organ': {
    status: 409,
    title: { zh: '没有可移送的机关', en: 'There is no other organ to pass the case on to' },
  },
  'cases/not-the-deciding-organ': {
    status: 409,
    title: { zh: '本机关无权作出决定', en: 'This organ does not decide the case' },
  },
  'cases/upper-organ-may-not-ask': {
    status: 409,
    title: {
      zh: '上级机关不得要求重复提供材料',
      en: 'An upper organ may not ask the applicant again',
    },
  },
  'cases/not-your-part': {
    status: 403,
    title: { zh: '不是您所在部门的分项', en: 'That part is not your department’s' },
  },
  'cases/other-part-first': {
    status: 409,
    title: { zh: '前置分项尚未办结', en: 'Another part comes first' },
  },
  'cases/reply-missing': {
    status: 422,
    title: { zh: '未写明处理意见', en: 'The reply is missing' },
  },
};
