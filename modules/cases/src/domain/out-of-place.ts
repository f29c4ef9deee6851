import { notFound } from './authority.ts';
import type { Case } from './case.ts';
import { no, notPossibleNow } from './refusals.ts';
import type { CaseRefusal } from './refusals.ts';
import type { CaseAction } from './words.ts';

/** The illegal moves that deserve to be told why, beyond the name of the state. */
export function outOfPlace(action: CaseAction, state: Case): CaseRefusal {
  const { status } = state;
  if (status === 'new') return notFound;
  if (action === 'submit') return alreadySubmitted;
  if (status === 'closed') return closedForGood;
  if (state.decision !== undefined && beforeDecision.includes(action)) return alreadyDecided;
  if (state.clock !== undefined && beforeAcceptance.includes(action)) {
    return state.leg === undefined ? alreadyAccepted : upperMayNotAsk;
  }
  if (action === 'request-supplement' && state.supplement !== undefined) return askedAlready;
  if (action === 'end-special-procedure') return noSpecialProcedure;
  const untouched = state.clock === undefined && state.endedAt === undefined;
  return untouched && afterAcceptance.includes(action)
    ? notAcceptedYet
    : notPossibleNow(action, status);
}

const beforeDecision: readonly CaseAction[] = [
  'grant',
  'deny',
  'propose',
  'forward',
  'withdraw',
  'terminate',
];
const afterAcceptance: readonly CaseAction[] = ['propose', 'grant', 'deny', 'extend-time-limit'];
const beforeAcceptance: readonly CaseAction[] = [
  'accept',
  'receive',
  'return-for-correction',
  'request-supplement',
  'refuse-acceptance',
  'declare-not-required',
  'deem-accepted',
];

const alreadySubmitted = no(
  'cases/already-submitted',
  '该申请已提交，请勿重复提交。',
  'This application has already been submitted.',
);
const closedForGood = no(
  'cases/closed-for-good',
  '办件已归档，不能再办理；如需更正或撤销，请另行申请。',
  'The case is closed and cannot be changed; a correction or revocation is a new application.',
);
const alreadyDecided = no(
  'cases/already-decided',
  '该办件已作出决定。',
  'A decision has already been made in this case.',
);
const alreadyAccepted = no(
  'cases/already-accepted',
  '办件已受理，不能再要求申请人重新提交或补正。',
  'The case is accepted; the applicant cannot be asked to submit or supplement again.',
);
const upperMayNotAsk = no(
  'cases/upper-organ-may-not-ask',
  '上级机关不得要求申请人重复提供申请材料（行政许可法第三十五条）。',
  'An organ to which a case is passed may not ask the applicant again (行政许可法 Art 35).',
);
export const askedAlready = no(
  'cases/supplement-already-requested',
  '补正内容应当一次性告知；本办件已告知过补正，不能再次要求补正。',
  'Everything missing is named once and together; a supplement was already requested in this case.',
);
const noSpecialProcedure = no(
  'cases/no-special-procedure',
  '本办件没有正在进行的特别程序。',
  'No special procedure is running in this case.',
);
const notAcceptedYet = no(
  'cases/not-accepted-yet',
  '办件尚未受理，不能审查或作出决定。',
  'The case has not been accepted; it cannot be examined or decided.',
);
