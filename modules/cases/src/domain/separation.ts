import type { Case } from './case.ts';
import type { CaseContext } from './commands.ts';
import { isParty } from './authority.ts';
import { no } from './refusals.ts';
import type { CaseRefusal } from './refusals.ts';
import type { CaseAction } from './words.ts';

/** What stands in the way of this very officer: being a party, having acted before, a colleague's claim. */
export function personalRefusal(
  action: CaseAction,
  state: Case,
  { actor, flow }: CaseContext,
): CaseRefusal | undefined {
  if (actor.kind !== 'officer') return undefined;
  if (actor.personId !== undefined && isParty(state, actor.personId)) return recusal;
  const apart = flow.commands[action]?.notBy ?? [];
  if (apart.includes('accept') && state.acceptedBy === actor.officerId) return acceptedIt;
  if (apart.includes('examine') && state.examinedBy?.includes(actor.officerId)) return examinedIt;
  const claimed = state.claimedBy !== undefined && state.claimedBy !== actor.officerId;
  return claimed && !aboveClaims.includes(action) ? claimedByOther : undefined;
}

/** Acts of a superior do not wait for the officer who has claimed the case. */
const aboveClaims: readonly CaseAction[] = ['extend-time-limit', 'terminate'];

const recusal = no(
  'cases/recusal',
  '您是该办件的当事人，应当回避，不能办理。',
  'You are a party to this case and must stand aside.',
);

const acceptedIt = no(
  'cases/same-officer',
  '受理、审查、决定应当分离：您已受理该办件，不能再审查或决定。',
  'You accepted this case; acceptance, examination and decision are made by different officers.',
);

const examinedIt = no(
  'cases/same-officer',
  '受理、审查、决定应当分离：您已审查该办件，不能再作决定。',
  'You examined this case; the decision is made by another officer.',
);

const claimedByOther = no(
  'cases/claimed-by-someone-else',
  '该办件已由其他人员领办。',
  'Another officer has claimed this case.',
);
