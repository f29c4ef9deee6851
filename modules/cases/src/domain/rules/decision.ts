import { ok } from '@tongban/kernel';
import type { Case } from '../case.ts';
import type { CaseContext, Command } from '../commands.ts';
import { joinedBy } from '../consultation.ts';
import type { RuleAnswer } from '../decide.ts';
import { no } from '../refusals.ts';
import { isSaid, refTo } from '../texts.ts';
import { vetoRefusal } from './consultation.ts';
import { deferralOfDecision } from './deferral.ts';
import { inspectionRefusal } from './inspection.ts';
import { remediesOf } from './intake.ts';

export function propose(
  state: Case,
  { outcome, opinion }: Command<'propose'>,
  context: CaseContext,
): RuleAnswer {
  if (!isSaid(opinion)) return { ok: false, refusal: opinionMissing };
  const refusal =
    inspectionRefusal(state, outcome) ?? (outcome === 'grant' ? vetoRefusal(state) : undefined);
  if (refusal !== undefined) return { ok: false, refusal };
  return ok([
    { type: 'ExaminationOpinionFiled', outcome, opinion: refTo(context, 'opinion', opinion) },
  ]);
}

export function grant(
  state: Case,
  { grounds }: Command<'grant'>,
  context: CaseContext,
): RuleAnswer {
  const objected = state.consultation !== undefined && joinedBy(state.consultation) === 'objected';
  if ((state.opinion?.outcome === 'deny' || objected) && !isSaid(grounds)) {
    return { ok: false, refusal: opinionDiffers };
  }
  return ok([
    {
      type: 'DecisionMade',
      outcome: 'granted',
      ...(isSaid(grounds) && { grounds: refTo(context, 'grounds', grounds) }),
      ...deferralOfDecision(state),
    },
  ]);
}

/** A denial states its grounds and its basis in law, and tells where to turn (行政许可法 Art 38). */
export function deny(
  state: Case,
  { grounds, lawBasis }: Command<'deny'>,
  context: CaseContext,
): RuleAnswer {
  if (!isSaid(grounds)) return { ok: false, refusal: groundsMissing };
  if (!isSaid(lawBasis)) return { ok: false, refusal: basisMissing };
  return ok([
    {
      type: 'DecisionMade',
      outcome: 'denied',
      grounds: refTo(context, 'grounds', grounds),
      lawBasis: lawBasis.trim(),
      remedies: remediesOf(context, 'deny'),
      ...deferralOfDecision(state),
    },
  ]);
}

/** Back to the examiner, who is told what is missing. */
export function sendBack({ reason }: Command<'send-back'>, context: CaseContext): RuleAnswer {
  return isSaid(reason)
    ? ok([{ type: 'CaseSentBack', reason: refTo(context, 'reason', reason) }])
    : { ok: false, refusal: reasonMissing };
}

const reasonMissing = no(
  'cases/reason-missing',
  '退回审查应当说明原因。',
  'Sending a case back takes a reason.',
);

const opinionMissing = no(
  'cases/opinion-missing',
  '请填写审查意见。',
  'An examination opinion must say something.',
);

const opinionDiffers = no(
  'cases/opinion-differs',
  '决定与审查意见不一致时，应当说明理由。',
  'A decision that departs from the examination opinion must state its grounds.',
);

const groundsMissing = no(
  'cases/grounds-missing',
  '作出不予决定应当说明理由。',
  'A denial must state its grounds.',
);

const basisMissing = no(
  'cases/law-basis-missing',
  '作出不予决定应当写明法律依据。',
  'A denial must name its basis in law.',
);
