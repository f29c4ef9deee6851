import { ok } from '@tongban/kernel';
import type { CaseContext, Command } from '../commands.ts';
import type { RuleAnswer } from '../decide.ts';
import { no } from '../refusals.ts';
import { isSaid, refTo } from '../texts.ts';
import { remediesOf } from './intake.ts';

/** 信访工作条例: a written reply with the result and how to have it reviewed. */
export function answer({ outcome, reply }: Command<'answer'>, context: CaseContext): RuleAnswer {
  if (!isSaid(reply)) return { ok: false, refusal: replyMissing };
  return ok([
    {
      type: 'CaseAnswered',
      outcome,
      reply: refTo(context, 'reply', reply),
      remedies: remediesOf(context, 'answer'),
    },
  ]);
}

const replyMissing = no(
  'cases/reply-missing',
  '答复应当写明处理意见。',
  'An answer must say what was found and done.',
);
