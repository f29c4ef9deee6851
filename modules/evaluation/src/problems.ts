import type { ProblemTable } from '@tongban/kernel';

export type EvaluationProblemCode = 'evaluation/not-yours';

export const evaluationProblems: ProblemTable<EvaluationProblemCode> = {
  'evaluation/not-yours': {
    status: 403,
    title: { zh: '不属于您管理的机关', en: 'Not an organ whose ratings you manage' },
  },
};
