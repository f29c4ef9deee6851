import { attachmentProblems } from '../../attachments/problems.ts';
import { draftProblems } from '../../drafts/problems.ts';
import { caseProblems } from '../../problems.ts';
import { windowProblems } from '../problems.ts';

/** Whatever may stand in the way at a window. */
export const windowProblemTable = {
  ...caseProblems,
  ...draftProblems,
  ...attachmentProblems,
  ...windowProblems,
};
