import type { Case } from './case.ts';
import type { CaseContext } from './commands.ts';
import { isParty } from './authority.ts';
import { holdersOfThePost } from './lent-post.ts';
import { holderBarred, no, recusal, stakeHeld, stoodAside } from './refusals.ts';
import { notAmongInspectors } from './rules/inspection.ts';
import { departmentsToAnswerFor, notAsked } from './rules/consultation.ts';
import { partRefusal } from './rules/parts.ts';
import type { CaseRefusal } from './refusals.ts';
import { commandIn } from './standing-commands.ts';
import type { CaseAction } from './words.ts';

/**
 * What stands in the way of this very officer: being a party or a relation of one, having acted before, a colleague's
 * claim. A lent post lends no more than its holder may do: who must stand aside cannot send somebody else.
 */
export function personalRefusal(
  action: CaseAction,
  state: Case,
  context: CaseContext,
): CaseRefusal | undefined {
  const { actor } = context;
  if (actor.kind !== 'officer') return undefined;
  if (actor.personId !== undefined && isParty(state, actor.personId)) return recusal;
  if (context.hasStake === true) return stakeHeld;
  if (actor.actsFor !== undefined) {
    return actor.personId === actor.actsFor ? recusal : undefined;
  }
  const notOwn = action === 'finish-part' ? partRefusal(state, context) : undefined;
  if (action === 'give-opinion' && departmentsToAnswerFor(state, context).length === 0) {
    return notAsked;
  }
  if (notOwn !== undefined) return notOwn;
  if (action === 'sign-inspection' && !maySign(state, actor.officerId)) return notAmongInspectors;
  const own = handsOff(action, state, context, actor.officerId);
  if (own !== undefined) return own;
  const holders = holdersOfThePost(action, state, context);
  if (holders !== 'own' && holders.length > 0) {
    const barred = holders.map((holder) => handsOff(action, state, context, holder));
    if (barred.every((one) => one !== undefined)) return holderBarred;
  }
  const claimed = state.claimedBy !== undefined && state.claimedBy !== actor.officerId;
  return claimed && !aboveClaims.includes(action) ? claimedByOther : undefined;
}

/** Why this officer, or the one in whose place they act, may not do this; undefined when they may. */
export function handsOff(
  action: CaseAction,
  state: Case,
  { flow, lendersWithStake }: Pick<CaseContext, 'flow' | 'lendersWithStake'>,
  officerId: string,
): CaseRefusal | undefined {
  if (lendersWithStake?.includes(officerId) === true) return stakeHeld;
  if (state.recused?.includes(officerId) === true) return stoodAside;
  const apart = commandIn(flow, action)?.notBy ?? [];
  const accepted = [state.acceptedBy, state.acceptedFor].includes(officerId);
  if (apart.includes('accept') && accepted) return acceptedIt;
  return apart.includes('examine') && state.examinedBy?.includes(officerId) === true
    ? examinedIt
    : undefined;
}

/** Acts of a superior, of departments asked, of inspectors and of the till, and standing aside, do not wait for the officer who has claimed the case. */
const aboveClaims: readonly CaseAction[] = [
  'extend-time-limit',
  'terminate',
  'give-opinion',
  'finish-part',
  'record-inspection',
  'sign-inspection',
  'reassign',
  'stand-aside',
  'order-recusal',
  'record-fee',
  'record-refund',
];

function maySign({ inspection }: Case, officerId: string): boolean {
  return (
    inspection !== undefined &&
    inspection.inspectors.includes(officerId) &&
    !inspection.signedBy.includes(officerId)
  );
}

const acceptedIt = no(
  'cases/same-officer',
  '受理、审查、决定应当分离：该办件已由您本人或者代行您岗位的人员受理，您不能再审查或决定。',
  'You accepted this case, or it was done with your post; acceptance, examination and decision are made by different officers.',
);

const examinedIt = no(
  'cases/same-officer',
  '受理、审查、决定应当分离：该办件已由您本人或者代行您岗位的人员审查，您不能再作决定。',
  'You examined this case, or it was done with your post; the decision is made by another officer.',
);

const claimedByOther = no(
  'cases/claimed-by-someone-else',
  '该办件已由其他人员领办。',
  'Another officer has claimed this case.',
);
