import { declareProblems } from '@tongban/http';
import { proposalProblems } from '@tongban/identity';
import { verificationProblems, type VerificationProblemCode } from '../problems.ts';

/** How what is put before two administrators is declined: in the words of the matter, or of the proposal. */
export function proposing(...codes: readonly VerificationProblemCode[]) {
  return {
    ...declareProblems(verificationProblems, 'verification/not-your-organ', ...codes),
    ...declareProblems(
      proposalProblems,
      'identity/not-in-your-province',
      'identity/reason-missing',
      'identity/act-waiting-already',
    ),
  };
}
