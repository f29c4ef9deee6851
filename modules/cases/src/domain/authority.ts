import type { Case } from './case.ts';
import type { Filing, Parties } from './filing.ts';
import type { CaseContext } from './commands.ts';
import type { FlowActor } from './flow.ts';
import { commandIn } from './standing-commands.ts';
import type { Department } from './handling.ts';
import { organAtWork } from './handling.ts';
import { no, notInThisFlow, outsideAuthority, roleMissing } from './refusals.ts';
import type { CaseRefusal } from './refusals.ts';
import { officerRoles } from './words.ts';
import type { CaseAction, CaseActor, OfficerRole } from './words.ts';

/** Somebody else's case and one that does not exist get the same answer. */
export const notFound = no('cases/not-found', '没有该办件。', 'There is no such case.');

const notYourDepartment = no(
  'cases/not-your-part',
  '各分项由其主管部门办理，您所在部门没有这一分项。',
  'Each part is done by its own department, and none of them is yours.',
);

/** Whether the actor is one of those to whom the flow gives the action, over this organ and branch. */
export function authorityRefusal(
  action: CaseAction,
  state: Case,
  context: CaseContext,
): CaseRefusal | undefined {
  const { actor, flow } = context;
  const { filing } = state;
  const who = commandIn(flow, action)?.who;
  if (actor.kind === 'officer' && actor.actsFor !== undefined) {
    return windowRefusal(action, state, { who, actsFor: actor.actsFor, context });
  }
  if (actor.kind === 'person' && filing !== undefined && !isForApplicant(filing, actor)) {
    return notFound;
  }
  // A department that was asked answers for itself; whose case it is does not matter.
  if (actor.kind === 'officer' && who !== undefined) {
    if (action === 'give-opinion' && isAsked(state, context, who)) return undefined;
    if (action === 'finish-part') {
      if (hasPart(state, context, who)) return undefined;
      if (mayWork(state, context, officerRoles)) return notYourDepartment;
    }
  }
  if (actor.kind === 'officer' && filing !== undefined && !mayWork(state, context, who)) {
    if (!mayWork(state, context, officerRoles)) return outsideAuthority;
    if (who !== undefined) return roleMissing(action, who);
  }
  if (who === undefined) return notInThisFlow(action, flow.name);
  if (actor.kind === 'person' && !who.includes('applicant')) return roleMissing(action, who);
  if (actor.kind === 'system' && !who.includes('system')) return roleMissing(action, who);
  if (actor.kind === 'officer' && filing === undefined) return roleMissing(action, who);
  return undefined;
}

/** At a window an officer hands in what the applicant has confirmed, and nothing that only officers do. */
function windowRefusal(
  action: CaseAction,
  { filing }: Case,
  {
    who,
    actsFor,
    context,
  }: { who: readonly FlowActor[] | undefined; actsFor: string; context: CaseContext },
): CaseRefusal | undefined {
  if (filing !== undefined && filing.applicantId !== actsFor) return notFound;
  if (who === undefined) return notInThisFlow(action, context.flow.name);
  return who.includes('applicant') ? undefined : roleMissing(action, who);
}

/** Whether a part of the joint matter is done by a department in which the officer holds one of the roles. */
function hasPart(
  state: Case,
  context: Pick<CaseContext, 'appointments' | 'hasAuthority' | 'now'>,
  roles: readonly FlowActor[],
): boolean {
  return (state.filing?.handling?.parts ?? []).some(({ department }) =>
    mayWorkIn(department, context, roles),
  );
}

/** Whether an opinion was asked of a department in which the officer holds one of the roles. */
export function isAsked(
  state: Case,
  context: Pick<CaseContext, 'appointments' | 'hasAuthority' | 'now'>,
  roles: readonly FlowActor[],
): boolean {
  return (state.consultation?.departments ?? []).some((one) => mayWorkIn(one, context, roles));
}

/** Whether the officer has a part in the case: in the organ that has it, had it or will have it, or in a department asked. */
export function mayTakePart(
  state: Case,
  context: Pick<CaseContext, 'appointments' | 'hasAuthority' | 'now'>,
  roles: readonly FlowActor[],
): boolean {
  const { filing } = state;
  if (filing === undefined) return false;
  const { branchCode, organId, handling } = filing;
  const onTheWay = (handling?.legs ?? []).map((leg) => leg.organId);
  const organs = new Set([organId, filing.window?.organId ?? organId, ...onTheWay]);
  return (
    [...organs].some((one) => mayWorkIn({ organId: one, branchCode }, context, roles)) ||
    isAsked(state, context, roles) ||
    hasPart(state, context, roles)
  );
}

/** The applicant, or whoever acts for them today: that somebody once did gives no right to the case. */
export function isForApplicant(
  { applicantId }: Pick<Filing, 'applicantId'>,
  actor: Exclude<CaseActor, { kind: 'system' }>,
): boolean {
  if (actor.actsFor === applicantId) return true;
  return actor.kind === 'person' && actor.personId === applicantId;
}

/** Whether the person has a stake in the case, so that as an officer they keep out of it. */
export function isParty({ filing }: { filing?: Parties | undefined }, personId: string): boolean {
  return filing?.applicantId === personId || filing?.agentId === personId;
}

/** Whether the officer holds one of the roles for the organ and branch of the case today. */
export function mayWork(
  state: Case,
  context: Pick<CaseContext, 'appointments' | 'hasAuthority' | 'now'>,
  roles: readonly FlowActor[] = [],
): boolean {
  const { filing } = state;
  const organId = organAtWork(state);
  if (filing === undefined || organId === undefined) return false;
  return mayWorkIn({ organId, branchCode: filing.branchCode }, context, roles);
}

/** Whether the officer holds one of the roles in the department today. */
export function mayWorkIn(
  { organId, branchCode }: Department,
  { appointments, hasAuthority, now }: Pick<CaseContext, 'appointments' | 'hasAuthority' | 'now'>,
  roles: readonly FlowActor[],
): boolean {
  return roles.some(
    (role) =>
      isOfficerRole(role) && hasAuthority(appointments, { organId, branchCode, role, at: now }),
  );
}

function isOfficerRole(role: FlowActor): role is OfficerRole {
  return role !== 'applicant' && role !== 'system';
}
