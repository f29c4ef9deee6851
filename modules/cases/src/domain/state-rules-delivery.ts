import type { Case } from './case.ts';
import { no, notPossibleNow } from './refusals.ts';
import type { CaseRefusal } from './refusals.ts';
import type { StateRule } from './state-rules.ts';
import type { CaseAction } from './words.ts';

/** 制证与送达: a result is finished before it goes out, and goes out as the applicant chose. */
export const deliveryStateRules: Partial<Record<CaseAction, StateRule>> = {
  'finish-production': (state) =>
    state.produced === 'started' ? undefined : notPossibleNow('finish-production', state.status),
  ship: (state) => unfinished(state) ?? delivered(state, 'courier'),
  'offer-collection': (state) => unfinished(state),
  deliver: (state) =>
    state.status === 'granted' || state.status === 'in-production'
      ? (unfinished(state) ?? delivered(state, 'electronic'))
      : undefined,
};

function unfinished(state: Case): CaseRefusal | undefined {
  return state.produced === 'started' ? notProduced : undefined;
}

function delivered(state: Case, method: 'courier' | 'electronic'): CaseRefusal | undefined {
  // A certificate that waits at the window may be sent after all; the applicant asks for it there.
  if (state.status === 'ready-for-collection') return undefined;
  return state.filing?.delivery.method === method ? undefined : wrongMethod;
}

const notProduced = no(
  'cases/production-not-finished',
  '证件尚未制作完成，不能送达。',
  'The certificate is not finished yet and cannot be handed over.',
);
const wrongMethod = no(
  'cases/wrong-delivery-method',
  '申请人选择的不是这种送达方式。',
  'The applicant did not choose this way of delivery.',
);
