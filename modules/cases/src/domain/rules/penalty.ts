import { dayOf, ok } from '@tongban/kernel';
import type { Case } from '../case.ts';
import type { CaseContext, Command } from '../commands.ts';
import type { RuleAnswer } from '../decide.ts';
import { owedOn } from '../fine.ts';
import { no } from '../refusals.ts';
import type { CaseRefusal } from '../refusals.ts';
import type { PenaltyTerms } from '../service-facts.ts';
import { isSaid, refTo } from '../texts.ts';
import { remediesOf } from './intake.ts';

/** 行政处罚法 Art 44: facts, reasons, basis and content are told before the decision, and that one may speak against it. */
export function announcePenalty(
  { facts, ...terms }: Command<'announce-penalty'>,
  context: CaseContext,
): RuleAnswer {
  const refusal = isSaid(facts) ? termsRefusal(terms) : factsMissing;
  if (refusal !== undefined) return { ok: false, refusal };
  return ok([
    { ...termsOf(terms), type: 'PenaltyAnnounced', facts: refTo(context, 'facts', facts) },
  ]);
}

export function stateDefence(
  { statement }: Command<'state-defence'>,
  context: CaseContext,
): RuleAnswer {
  return isSaid(statement)
    ? ok([{ type: 'DefenceStated', statement: refTo(context, 'statement', statement) }])
    : { ok: false, refusal: statementMissing };
}

/** 行政处罚法 Art 45: nobody is punished more for having spoken; what was not announced is not imposed. */
export function penalise(
  { announced }: Case,
  { grounds, ...terms }: Command<'penalise'>,
  context: CaseContext,
): RuleAnswer {
  const refusal = isSaid(grounds) ? termsRefusal(terms) : groundsMissing;
  if (refusal !== undefined) return { ok: false, refusal };
  if (terms.fineYuan > (announced?.fineYuan ?? 0) || terms.points > (announced?.points ?? 0)) {
    return { ok: false, refusal: heavier };
  }
  return ok([
    {
      ...termsOf(terms),
      type: 'PenaltyImposed',
      grounds: refTo(context, 'grounds', grounds),
      remedies: remediesOf(context, 'penalise'),
    },
  ]);
}

/** Paid once and in full: the fine, and 3 % a day of it when late, never more than the fine (行政处罚法 Art 72). */
export function recordPayment(
  state: Case,
  { receiptNumber, amountFen }: Command<'record-payment'>,
  { now, calendar, settings }: CaseContext,
): RuleAnswer {
  if (!isSaid(receiptNumber)) return { ok: false, refusal: receiptMissing };
  const owedFen = owedOn(state, dayOf(now), { calendar, settings });
  if (amountFen !== owedFen) return { ok: false, refusal: otherAmount(owedFen) };
  return ok([{ type: 'PaymentRecorded', receiptNumber: receiptNumber.trim(), amountFen }]);
}

function termsOf({ lawBasis, fineYuan, points }: PenaltyTerms): PenaltyTerms {
  return { lawBasis: lawBasis.trim(), fineYuan, points };
}

function termsRefusal({ lawBasis, fineYuan, points }: PenaltyTerms): CaseRefusal | undefined {
  if (!isSaid(lawBasis)) return basisMissing;
  return [fineYuan, points].every((one) => Number.isInteger(one) && one >= 0)
    ? undefined
    : termsImpossible;
}

const factsMissing = no(
  'cases/facts-missing',
  '应当告知违法的时间、地点和事实。',
  'The notice must state when, where and what was done.',
);

const statementMissing = no(
  'cases/statement-missing',
  '请写明陈述申辩的内容。',
  'A statement in defence must say something.',
);

const groundsMissing = no(
  'cases/grounds-missing',
  '处罚决定应当说明理由，当事人陈述申辩的，写明是否采纳。',
  'A penalty must state its grounds, and what was made of the statement in defence.',
);

const basisMissing = no(
  'cases/law-basis-missing',
  '应当写明处罚的法律依据。',
  'A penalty must name its basis in law.',
);

const termsImpossible = no(
  'cases/penalty-impossible',
  '罚款金额和记分应当是不小于零的整数。',
  'The fine and the points are whole numbers, and not below zero.',
);

const heavier = no(
  'cases/penalty-heavier',
  '处罚不得重于告知的内容，不得因陈述申辩加重处罚；确需改变的，应当重新告知。',
  'A penalty is never heavier than what was announced, least of all because of a defence; announce it anew.',
);

const receiptMissing = no(
  'cases/receipt-number-missing',
  '请填写财政电子票据号码。',
  'The number of the fiscal receipt is missing.',
);

function otherAmount(owedFen: number): CaseRefusal {
  const yuan = (owedFen / 100).toFixed(2);
  return no(
    'cases/other-amount-owed',
    `应缴 ${yuan} 元，不接受部分缴纳或多缴。`,
    `${yuan} yuan are owed; neither less nor more is taken.`,
    { owedFen },
  );
}
