import type { Bilingual } from '@tongban/kernel';
import { blockedBy } from './blocked.ts';
import type { Case } from './case.ts';
import type { CaseContext } from './commands.ts';
import { concernsNoDebt } from './deferral.ts';
import { concernsNoMoney } from './fee.ts';
import type { FlowActor } from './flow.ts';
import { commandIn } from './standing-commands.ts';
import { caseActions } from './words.ts';
import type { CaseAction, CaseActor } from './words.ts';

/** One thing this actor sees on this case; when it cannot be done, the reason says why. */
export interface AvailableAction {
  readonly action: CaseAction;
  readonly enabled: boolean;
  readonly reason?: Bilingual;
}

/**
 * Everything the flow allows from this status to this kind of actor, with the reason for what is blocked.
 * Clients show exactly this and never repeat the rules.
 */
export function availableActions(state: Case, context: CaseContext): AvailableAction[] {
  return caseActions
    .filter((action) => isOffered(action, state, context))
    .map((action) => {
      const refusal = blockedBy(action, state, context);
      return refusal === undefined
        ? { action, enabled: true }
        : { action, enabled: false, reason: refusal.detail };
    });
}

function isOffered(action: CaseAction, state: Case, { flow, actor }: CaseContext): boolean {
  const command = commandIn(flow, action);
  return (
    command !== undefined &&
    command.from.includes(state.status) &&
    !concernsNoMoney(action, state) &&
    !concernsNoDebt(action, state) &&
    command.who.some((who) => isOfKind(who, actor))
  );
}

function isOfKind(who: FlowActor, actor: CaseActor): boolean {
  if (actor.kind === 'officer' && actor.actsFor !== undefined) return who === 'applicant';
  if (who === 'applicant') return actor.kind === 'person';
  return (who === 'system') === (actor.kind === 'system') && actor.kind !== 'person';
}
