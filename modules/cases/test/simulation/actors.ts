import type { Case } from '../../src/domain/case.ts';
import { organAtWork } from '../../src/domain/handling.ts';
import { commandIn } from '../../src/domain/standing-commands.ts';
import type { CaseAction, CaseActor } from '../../src/domain/words.ts';
import { flowByHash } from '../../src/flows/published-flows.ts';
import {
  applicants,
  checks,
  couriers,
  officerActor,
  officerIds,
  officersIn,
  personActor,
  timeLimits,
} from './cast.ts';
import type { Random } from './random.ts';

/** Mostly somebody whose act it is, where the case lies now; sometimes anybody. */
export function someActor(random: Random, action: CaseAction, state: Case): CaseActor {
  const filing = state.filing!;
  if (random.chance(0.08)) {
    return random.chance(0.3)
      ? personActor(random.of(applicants))
      : officerActor(random.of(officerIds));
  }
  const flow = flowByHash(filing.flow.hash);
  const who = random.of(commandIn(flow, action)?.who ?? ['applicant' as const]);
  if (who === 'applicant') return forApplicant(random, filing);
  if (who === 'system') return random.of([checks, couriers, timeLimits]);
  if (action === 'sign-inspection') {
    const waiting = (state.inspection?.inspectors ?? []).filter(
      (one) => state.inspection?.signedBy.includes(one) !== true,
    );
    if (waiting.length > 0) return officerActor(random.of(waiting));
  }
  // Who has claimed the case usually goes on with it.
  if (state.claimedBy !== undefined && !outside.has(action) && random.chance(0.7)) {
    return officerActor(state.claimedBy);
  }
  const inPost = officersIn(...placeOf(random, action, state), who);
  return officerActor(random.of(inPost.length > 0 ? inPost : officerIds));
}

/** Departments asked and parts of others do not wait for whoever has claimed the case. */
const outside: ReadonlySet<CaseAction> = new Set<CaseAction>(['give-opinion', 'finish-part']);

function placeOf(random: Random, action: CaseAction, state: Case): [string, string] {
  const { branchCode, organId, handling } = state.filing!;
  const asked = state.consultation?.departments ?? [];
  if (action === 'give-opinion' && asked.length > 0) {
    const one = random.of(asked);
    return [one.organId, one.branchCode];
  }
  if (action === 'finish-part' && handling?.parts !== undefined) {
    const { department } = random.of(handling.parts);
    return [department.organId, department.branchCode];
  }
  return [organAtWork(state) ?? organId, branchCode];
}

/** The applicant, or the agent whose mandate holds today. */
function forApplicant(
  random: Random,
  { applicantId, agentId }: NonNullable<Case['filing']>,
): CaseActor {
  return agentId !== undefined && random.chance(0.7)
    ? { kind: 'person', personId: agentId, actsFor: applicantId }
    : personActor(applicantId);
}
