import { ok } from '@tongban/kernel';
import type { Case } from '../case.ts';
import { mayWork } from '../authority.ts';
import type { CaseContext, Command } from '../commands.ts';
import type { RuleAnswer } from '../decide.ts';
import { no } from '../refusals.ts';
import { handsOff } from '../separation.ts';
import { isSaid, refTo } from '../texts.ts';
import { workStageOf } from '../work-stage.ts';
import { actOfStage, rolesOfStage } from '../stage-roles.ts';

/** The head of the organ says who works on it; the one named must be able to. */
export function reassign(
  state: Case,
  { officerId }: Command<'reassign'>,
  context: CaseContext,
): RuleAnswer {
  const before = state.claimedBy;
  if (officerId === undefined) {
    return before === undefined
      ? { ok: false, refusal: nobodyHasIt }
      : ok([{ type: 'CaseReleased' }]);
  }
  if (!isFit(state, officerId, context)) return { ok: false, refusal: unfit };
  return ok([{ type: 'CaseReassigned', officerId, ...(before !== undefined && { before }) }]);
}

/** Of one's own accord, and at once: the case goes back into the queue. */
export function standAside(
  { relation, reason }: Command<'stand-aside'>,
  context: CaseContext,
): RuleAnswer {
  const { actor } = context;
  if (actor.kind !== 'officer') return ok([]);
  return ok([
    {
      type: 'OfficerStoodAside',
      officerId: actor.officerId,
      relation,
      ...(isSaid(reason) && { reason: refTo(context, 'reason', reason) }),
    },
  ]);
}

/** The head of the organ decides that an officer must stand aside, on request or on their own motion. */
export function orderRecusal(
  state: Case,
  { officerId, relation, reason }: Command<'order-recusal'>,
  context: CaseContext,
): RuleAnswer {
  if (!isSaid(reason)) return { ok: false, refusal: reasonMissing };
  if (state.recused?.includes(officerId) === true) return { ok: false, refusal: asideAlready };
  return ok([
    {
      type: 'OfficerStoodAside',
      officerId,
      relation,
      ordered: true,
      reason: refTo(context, 'reason', reason),
    },
  ]);
}

function isFit(state: Case, officerId: string, context: CaseContext): boolean {
  const stage = workStageOf(state, context.flow);
  if (stage === 'none' || stage === 'delivery') return false;
  const reach = { ...context, appointments: context.assignee ?? [] };
  return (
    mayWork(state, reach, rolesOfStage[stage]) &&
    handsOff(actOfStage[stage], state, context, officerId) === undefined
  );
}

const unfit = no(
  'cases/assignee-unfit',
  '该人员在本机关没有这一环节的岗位，或对该办件应当回避、已参与前一环节。',
  'That officer holds no post for this stage here, must stand aside, or had a hand in it before.',
);

const nobodyHasIt = no('cases/not-claimed', '该办件无人领办。', 'Nobody has claimed this case.');

const asideAlready = no(
  'cases/recusal',
  '该人员已对本办件回避。',
  'That officer has stood aside from this case already.',
);

const reasonMissing = no(
  'cases/reason-missing',
  '责令回避应当说明原因。',
  'Ordering recusal takes a reason.',
);
