import { ok } from '@tongban/kernel';
import type { Case } from '../case.ts';
import type { CaseContext, Command } from '../commands.ts';
import type { RuleAnswer } from '../decide.ts';
import { nextLeg } from '../handling.ts';
import { no } from '../refusals.ts';
import { isSaid, refTo } from '../texts.ts';

/**
 * 行政许可法 Arts 35, 43: what was examined below goes up with all its materials, directly and not by the
 * applicant's hand; a peer organ is passed its own part.
 */
export function forward(
  state: Case,
  { reason }: Command<'forward'>,
  context: CaseContext,
): RuleAnswer {
  const next = nextLeg(state);
  if (next === undefined) return { ok: false, refusal: noNextOrgan };
  return ok([
    {
      type: 'CaseForwarded',
      leg: (state.leg?.index ?? 0) + 1,
      organId: next.organId,
      as: next.as,
      ...(isSaid(reason) && { reason: refTo(context, 'reason', reason) }),
    },
  ]);
}

export const noNextOrgan = no(
  'cases/no-next-organ',
  '本机关有权决定，无须再移送。',
  'This organ decides; there is no other to pass the case on to.',
);

export const notTheDecidingOrgan = no(
  'cases/not-the-deciding-organ',
  '本机关只作初审，应当移送有权机关决定。',
  'This organ examines first; the case is passed on to the organ that decides.',
);
