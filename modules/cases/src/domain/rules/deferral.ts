import { dayOf, ok } from '@tongban/kernel';
import type { Case } from '../case.ts';
import type { CaseContext, Command } from '../commands.ts';
import type { RuleAnswer } from '../decide.ts';
import { deferralDueOf, deferralReminderOn, missingOf, owedOf, suppliedOf } from '../deferral.ts';
import type { DeferrablePaper } from '../deferral.ts';
import { actionWords } from '../labels.ts';
import { no, tooEarly } from '../refusals.ts';
import type { CaseRefusal } from '../refusals.ts';
import { defectRefs, isSaid } from '../texts.ts';
import { remediesOf } from './intake.ts';

/** What may follow came, all of it or some. Nothing else is taken in with it. */
export function supplyDeferred(
  state: Case,
  { attachments }: Command<'supply-deferred'>,
): RuleAnswer {
  if (attachments.length === 0) return { ok: false, refusal: nothingSupplied };
  const owed = owedOf(state).map(({ materialKey }) => materialKey);
  const other = attachments.find(({ materialKey }) => !owed.includes(materialKey));
  return other === undefined
    ? ok([{ type: 'DeferredSupplied', attachments }])
    : { ok: false, refusal: notOwed(other.materialKey) };
}

export function remindDeferred(state: Case): RuleAnswer {
  return ok([{ type: 'DeferredReminded', materials: keysOf(owedOf(state)) }]);
}

/** What came is not right: it is owed as before, and the applicant is told why. */
export function refuseDeferred(
  state: Case,
  { defects }: Command<'refuse-deferred'>,
  context: CaseContext,
): RuleAnswer {
  if (defects.length === 0 || defects.some(({ reason }) => !isSaid(reason))) {
    return { ok: false, refusal: reasonsMissing };
  }
  const keys = defects.map(({ materialKey }) => materialKey ?? '');
  const supplied = suppliedOf(state);
  const stranger = keys.find(
    (key, index) => !supplied.includes(key) || keys.indexOf(key) !== index,
  );
  return stranger === undefined
    ? ok([{ type: 'DeferredRefused', defects: defectRefs(context, defects) }])
    : { ok: false, refusal: neverCame };
}

/** The time is over: the case ends or goes on without, as the rule says that was pinned to it. */
export function lapseDeferred(state: Case, context: CaseContext): RuleAnswer {
  const terms = state.filing?.handling?.deferral;
  if (terms === undefined) return { ok: false, refusal: nothingOwed };
  const { onLapse, rule } = terms;
  return ok([
    {
      type: 'DeferredLapsed',
      materials: keysOf(owedOf(state)),
      onLapse,
      rule,
      ...(onLapse === 'terminate' && { remedies: remediesOf(context, 'terminate') }),
    },
  ]);
}

/** No decision, and no passing on of a file that is not whole (行政许可法 Art 35: 全部申请材料), while papers are owed. */
export function papersOwedRefusal(
  state: Case,
  { calendar }: Pick<CaseContext, 'calendar'>,
): CaseRefusal | undefined {
  const owed = owedOf(state);
  if (owed.length === 0) return undefined;
  const dueOn = deferralDueOf(state, calendar)?.day;
  const [zh, en] = [owed.map(({ name }) => name.zh), owed.map(({ name }) => name.en)];
  return no(
    'cases/papers-owed',
    `申请人尚未补交容缺材料：${zh.join('、')}（期限 ${dueOn ?? '待定'}）。补齐或者期满之前不能作出决定或者上报。`,
    `The applicant still owes ${en.join(', ')} (until ${dueOn ?? 'a day to be set'}). Nothing is decided or passed on before they are there or their time is over.`,
    { materials: owed, ...(dueOn !== undefined && { dueOn }) },
  );
}

/** By which rule the decided case was accepted without a paper, and whether it came. */
export function deferralOfDecision({ deferred, filing }: Case) {
  const rule = filing?.handling?.deferral?.rule;
  if (deferred === undefined || rule === undefined) return {};
  const outcome = deferred.lapsedOn === undefined ? ('supplied' as const) : ('lapsed' as const);
  return { deferral: { rule, outcome } };
}

/** A machine grants nothing that an officer would have to wait for. */
export function waitsForPapers(state: Case): boolean {
  return missingOf(state).length > 0;
}

export const deferralStateRules = {
  'supply-deferred': (state: Case, { now, calendar }: CaseContext) => {
    if (owedOf(state).length === 0) return nothingOwed;
    const due = deferralDueOf(state, calendar);
    const isOver = due !== undefined && !due.estimated && dayOf(now) > due.day;
    return isOver ? deferralOver(due.day) : undefined;
  },
  'remind-deferred': (state: Case, { now, actor, calendar, settings }: CaseContext) => {
    if (owedOf(state).length === 0) return nothingOwed;
    const { remindedOn } = state.deferred ?? {};
    if (actor.kind === 'officer') return remindedOn === dayOf(now) ? remindedToday : undefined;
    const due = deferralDueOf(state, calendar);
    const workingDays = settings.deferralReminderWorkingDays;
    const on = due && deferralReminderOn(state, due, { calendar, workingDays });
    const isTime = on !== undefined && dayOf(now) >= on;
    return isTime && (remindedOn === undefined || remindedOn < on)
      ? undefined
      : tooEarly('cases/not-due-yet', actionWords['remind-deferred'], on);
  },
  'refuse-deferred': (state: Case) => {
    if (suppliedOf(state).length === 0) return neverCame;
    return state.leg === undefined ? undefined : onlyTheFirstAsks;
  },
  'lapse-deferred': (state: Case, { now, calendar }: CaseContext) => {
    if (owedOf(state).length === 0) return nothingOwed;
    const due = deferralDueOf(state, calendar);
    const isOver = due !== undefined && !due.estimated && dayOf(now) > due.day;
    return isOver
      ? undefined
      : tooEarly('cases/not-due-yet', actionWords['lapse-deferred'], due?.day);
  },
};

function keysOf(papers: readonly DeferrablePaper[]): string[] {
  return papers.map(({ materialKey }) => materialKey);
}

const nothingSupplied = no(
  'cases/nothing-supplied',
  '未提交任何材料。',
  'No material was handed in.',
);

const nothingOwed = no(
  'cases/nothing-owed',
  '本办件没有待补交的容缺材料。',
  'No paper is owed in this case.',
);

const neverCame = no(
  'cases/paper-not-handed-in',
  '只能退回受理后补交、尚未退回的容缺材料，每项一次。',
  'Only what was handed in after acceptance can be found not right, each paper once.',
);

const onlyTheFirstAsks = no(
  'cases/upper-organ-may-not-ask',
  '上级机关不得要求申请人重复提供申请材料（行政许可法第三十五条）。',
  'An organ to which a case is passed may not ask the applicant again (行政许可法 Art 35).',
);

const reasonsMissing = no(
  'cases/defects-missing',
  '应当逐项写明补交的材料哪里不符合要求。',
  'Say of each paper why it is not right.',
);

const remindedToday = no(
  'cases/reminded-today',
  '今天已经提醒过申请人。',
  'The applicant was reminded today already.',
);

function notOwed(materialKey: string): CaseRefusal {
  return no(
    'cases/paper-not-owed',
    '有一份材料不在待补交的容缺材料之内。',
    'One of the papers is not among those that are owed.',
    { materialKey },
  );
}

function deferralOver(dueOn: string): CaseRefusal {
  return no(
    'cases/deferral-over',
    `容缺材料的补交期限已于 ${dueOn} 届满。`,
    `The time for the papers that may follow ended on ${dueOn}.`,
    { dueOn },
  );
}
