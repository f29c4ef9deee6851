import { ok } from '@tongban/kernel';
import type { CaseContext, Command } from '../commands.ts';
import type { RuleAnswer } from '../decide.ts';
import { no } from '../refusals.ts';
import { isSaid, refTo } from '../texts.ts';

/** One of five levels, none of them chosen beforehand (国办发〔2019〕51号). */
export function rate(
  command: Command<'evaluate' | 'amend-evaluation'>,
  context: CaseContext,
): RuleAnswer {
  const { type, level, tags = [], text } = command;
  if (![1, 2, 3, 4, 5].includes(level)) return { ok: false, refusal: levelUnknown };
  return ok([
    {
      type: type === 'evaluate' ? 'CaseEvaluated' : 'EvaluationAmended',
      level,
      tags,
      ...(isSaid(text) && { text: refTo(context, 'text', text) }),
    },
  ]);
}

const levelUnknown = no(
  'cases/evaluation-level',
  '评价等级应为一至五级。',
  'A rating is one of five levels.',
);
