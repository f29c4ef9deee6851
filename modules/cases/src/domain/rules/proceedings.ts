import { ok } from '@tongban/kernel';
import type { CaseContext, Command } from '../commands.ts';
import type { RuleAnswer } from '../decide.ts';
import { no } from '../refusals.ts';
import { isSaid, refTo } from '../texts.ts';
import { remediesOf } from './intake.ts';

/** The time it takes is not counted, and the applicant is told in writing how long (行政许可法 Art 45). */
export function startSpecialProcedure(
  { kind, days, reason }: Command<'start-special-procedure'>,
  context: CaseContext,
): RuleAnswer {
  if (!Number.isInteger(days) || days < 1) return { ok: false, refusal: daysMissing };
  if (!isSaid(reason)) return { ok: false, refusal: reasonMissing };
  return ok([
    { type: 'SpecialProcedureStarted', kind, days, reason: refTo(context, 'reason', reason) },
  ]);
}

/** Ten days more, once, by the head of the organ, and the applicant is told why (行政许可法 Art 42). */
export function extendTimeLimit(
  { reason }: Command<'extend-time-limit'>,
  context: CaseContext,
): RuleAnswer {
  if (!isSaid(reason)) return { ok: false, refusal: reasonMissing };
  return ok([
    {
      type: 'TimeLimitExtended',
      days: context.flow.commands['extend-time-limit']?.days ?? 10,
      reason: refTo(context, 'reason', reason),
    },
  ]);
}

export function terminate({ reason }: Command<'terminate'>, context: CaseContext): RuleAnswer {
  if (!isSaid(reason)) return { ok: false, refusal: reasonMissing };
  return ok([
    {
      type: 'CaseTerminated',
      reason: refTo(context, 'reason', reason),
      remedies: remediesOf(context, 'terminate'),
    },
  ]);
}

const daysMissing = no(
  'cases/days-missing',
  '应当书面告知特别程序所需时间（天数）。',
  'The written notice must state how many days the special procedure takes.',
);

const reasonMissing = no(
  'cases/reason-missing',
  '应当说明原因并告知申请人。',
  'The reason must be stated; the applicant is told it.',
);
