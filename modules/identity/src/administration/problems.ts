import type { ProblemTable } from '@tongban/kernel';

/** How a proposal to two administrators is declined before the matter itself is looked at. */
export type ProposalProblemCode =
  'identity/not-in-your-province' | 'identity/reason-missing' | 'identity/act-waiting-already';

export type AdministrationProblemCode =
  | 'identity/system-not-found'
  | 'identity/system-not-possible-now'
  | 'identity/contract-faulty'
  | ProposalProblemCode
  | 'identity/act-not-possible-now'
  | 'identity/act-not-found'
  | 'identity/act-decided'
  | 'identity/approver-not-another'
  | 'identity/proposer-only'
  | 'identity/changed-meanwhile'
  | 'identity/officer-unknown'
  | 'identity/organ-unknown'
  | 'identity/officer-number-taken'
  | 'identity/officer-not-possible-now'
  | 'identity/post-not-held'
  | 'identity/post-not-possible';

export const proposalProblems: ProblemTable<ProposalProblemCode> = {
  'identity/not-in-your-province': {
    status: 403,
    title: { zh: '不在您的管理范围内', en: 'Not within your reach' },
  },
  'identity/reason-missing': {
    status: 422,
    title: { zh: '缺少理由', en: 'A reason is needed' },
  },
  'identity/act-waiting-already': {
    status: 409,
    title: { zh: '同一事项正在等待批准', en: 'The same waits for approval already' },
  },
};

/** Every way in which an administrative act is declined. */
export const administrationProblems: ProblemTable<AdministrationProblemCode> = {
  'identity/officer-unknown': {
    status: 404,
    title: { zh: '没有该工作人员', en: 'No such officer' },
  },
  'identity/organ-unknown': { status: 422, title: { zh: '没有该机关', en: 'No such organ' } },
  'identity/officer-number-taken': {
    status: 409,
    title: { zh: '该警号已有账号', en: 'The officer number has an account' },
  },
  'identity/officer-not-possible-now': {
    status: 409,
    title: { zh: '账号当前状态不允许此操作', en: 'The account does not allow this as it stands' },
  },
  'identity/post-not-held': {
    status: 409,
    title: { zh: '没有这项任职', en: 'The post is not held' },
  },
  'identity/post-not-possible': {
    status: 409,
    title: { zh: '不能任此职', en: 'The post cannot be given' },
  },
  'identity/system-not-found': {
    status: 404,
    title: { zh: '没有该接入系统', en: 'No such system' },
  },
  'identity/system-not-possible-now': {
    status: 409,
    title: { zh: '系统当前状态不允许此操作', en: 'The system does not allow this as it stands' },
  },
  'identity/contract-faulty': {
    status: 422,
    title: { zh: '接入约定不符合要求', en: 'The terms are not allowed' },
  },
  ...proposalProblems,
  'identity/act-not-possible-now': {
    status: 409,
    title: { zh: '现在不能执行', en: 'Not possible as things stand' },
  },
  'identity/act-not-found': {
    status: 404,
    title: { zh: '没有该管理操作', en: 'No such act' },
  },
  'identity/act-decided': {
    status: 409,
    title: { zh: '已有人处理', en: 'Decided already' },
  },
  'identity/approver-not-another': {
    status: 403,
    title: { zh: '不能批准自己提出的操作', en: 'The approver must be another person' },
  },
  'identity/proposer-only': {
    status: 403,
    title: { zh: '只有提出的人可以撤回', en: 'Only who proposed it may take it back' },
  },
  'identity/changed-meanwhile': {
    status: 409,
    title: { zh: '系统已有变化', en: 'The system has changed meanwhile' },
  },
};
