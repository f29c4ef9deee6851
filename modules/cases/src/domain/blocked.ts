import { authorityRefusal } from './authority.ts';
import type { Case } from './case.ts';
import type { CaseContext } from './commands.ts';
import { elsewhereRefusal } from './levels.ts';
import { personalRefusal } from './separation.ts';
import { stateRefusal } from './state-rules.ts';
import type { CaseRefusal } from './refusals.ts';
import type { CaseAction } from './words.ts';

/**
 * Why this actor may not do this to the case now, whatever the command says besides; undefined when they may.
 * `decide` and `availableActions` both ask here, so a button and its command cannot differ. Authority comes
 * first: an outsider does not learn how the case stands.
 */
export function blockedBy(
  action: CaseAction,
  state: Case,
  context: CaseContext,
): CaseRefusal | undefined {
  return (
    authorityRefusal(action, state, context) ??
    elsewhereRefusal(state, context) ??
    stateRefusal(action, state, context) ??
    personalRefusal(action, state, context)
  );
}
