import type { ProblemTable } from '@tongban/kernel';

export type OwnPostProblemCode =
  | 'identity/link-code-wrong'
  | 'identity/link-name-differs'
  | 'identity/link-exists'
  | 'identity/no-own-post';

/** How the link between a person and a post, and the switch between them, are declined. */
export const ownPostProblems: ProblemTable<OwnPostProblemCode> = {
  'identity/link-code-wrong': {
    status: 422,
    title: { zh: '关联码不正确或已失效', en: 'The code is wrong or no longer valid' },
  },
  'identity/link-name-differs': {
    status: 409,
    title: { zh: '姓名与工作人员不一致', en: 'The names differ' },
  },
  'identity/no-own-post': {
    status: 409,
    title: { zh: '没有关联的岗位', en: 'No post is linked' },
  },
  'identity/link-exists': {
    status: 409,
    title: { zh: '已有关联', en: 'There is a link already' },
  },
};
