import { dayOf, ok } from '@tongban/kernel';
import type { Case } from '../case.ts';
import type { CaseFact } from '../case-event.ts';
import type { Check } from '../filing.ts';
import type { CaseContext, Command } from '../commands.ts';
import type { RuleAnswer } from '../decide.ts';
import { waitsForPapers } from './deferral.ts';

/**
 * What the sources answered. Where the flow lets checks decide, a clean case is accepted and granted at once,
 * attributed to the organ's rule set and the approver who answers for it; what cannot be judged goes to an
 * officer with the clock running; a source that failed decides nothing.
 */
export function recordChecks(
  state: Case,
  command: Command<'record-checks'>,
  context: CaseContext,
): RuleAnswer {
  const { ruleSet, checks, responsibleOfficerId } = command;
  const recorded: CaseFact = { type: 'ChecksRecorded', ruleSet, checks };
  if (context.flow.checks !== 'decide' || state.status !== 'received') return ok([recorded]);
  const startedOn = dayOf(context.now);
  switch (verdict(state, checks)) {
    case 'failed':
      return ok([recorded]);
    case 'clean':
      if (responsibleOfficerId !== undefined && !waitsForPapers(state)) {
        const automatic = { ruleSet, responsibleOfficerId };
        return ok([
          recorded,
          { type: 'CaseAccepted', startedOn, automatic },
          { type: 'DecisionMade', outcome: 'granted', automatic },
        ]);
      }
      return ok([recorded, { type: 'CaseAccepted', startedOn }]);
    case 'for-an-officer': {
      const { statutory } = state.filing?.limits ?? {};
      const promised = context.flow.whenNotJudged === 'statutory' ? statutory : undefined;
      return ok([
        recorded,
        { type: 'CaseAccepted', startedOn, ...(promised !== undefined && { promised }) },
      ]);
    }
  }
}

/** A check that was not made never counts as a pass. */
function verdict(state: Case, checks: readonly Check[]): 'clean' | 'for-an-officer' | 'failed' {
  const required = state.filing?.requiredChecks ?? [];
  const outcomes = required.map(
    (name) => checks.find(({ check }) => check === name)?.outcome ?? 'failed',
  );
  if (outcomes.includes('failed')) return 'failed';
  const clean = outcomes.length > 0 && outcomes.every((outcome) => outcome === 'match');
  return clean ? 'clean' : 'for-an-officer';
}
