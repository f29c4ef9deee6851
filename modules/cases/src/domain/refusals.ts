import { refuse } from '@tongban/kernel';
import type { Bilingual, Day, Refusal } from '@tongban/kernel';
import type { CasesProblemCode } from '../problems.ts';
import { actionWords, roleWords, statusWords } from './labels.ts';
import type { FlowActor } from './flow.ts';
import type { CaseAction, CaseStatus } from './words.ts';

export type CaseRefusal = Refusal<CasesProblemCode>;

/** A refusal of a case command, with its text in both languages. */
export function no(
  code: CasesProblemCode,
  zh: string,
  en: string,
  more?: Readonly<Record<string, unknown>>,
): CaseRefusal {
  return refuse(code, { zh, en }, more).refusal;
}

export function notPossibleNow(action: CaseAction, status: 'new' | CaseStatus): CaseRefusal {
  const [act, now] = [actionWords[action], statusWords[status]];
  return no(
    'cases/not-possible-now',
    `办件当前为“${now.zh}”，不能${act.zh}。`,
    `The case is ${now.en}; it is not possible to ${act.en} now.`,
    { caseStatus: status, action },
  );
}

export function notInThisFlow(action: CaseAction, flowName: Bilingual): CaseRefusal {
  const act = actionWords[action];
  return no(
    'cases/not-in-this-flow',
    `“${flowName.zh}”流程没有“${act.zh}”这一环节。`,
    `The flow “${flowName.en}” has no step to ${act.en}.`,
    { action },
  );
}

export function roleMissing(action: CaseAction, who: readonly FlowActor[]): CaseRefusal {
  const act = actionWords[action];
  const zh = who.map((one) => roleWords[one].zh).join('或');
  const en = who.map((one) => roleWords[one].en).join(' or ');
  return no(
    'cases/role-missing',
    `${act.zh}须由${zh}办理，您在本机关没有该岗位。`,
    `To ${act.en} takes ${en} of this organ and branch; you do not hold that post.`,
    { roles: who },
  );
}

export const outsideAuthority = no(
  'cases/outside-your-authority',
  '该办件属于其他机关或警种，您没有管辖权限。',
  'This case belongs to another organ or branch; it is outside your authority.',
);

export function tooEarly(
  code: 'cases/not-due-yet',
  act: Bilingual,
  due: Day | undefined,
): CaseRefusal {
  return no(
    code,
    due === undefined ? `尚未到期，不能${act.zh}。` : `期限为 ${due}，期满前不能${act.zh}。`,
    due === undefined
      ? `It is not due yet; it is too early to ${act.en}.`
      : `The period ends on ${due}; before that it is too early to ${act.en}.`,
    due === undefined ? undefined : { dueOn: due },
  );
}

/** Nobody takes in, examines or decides what is their own. */
/** 公安机关办理行政案件程序规定 Art 17: a stake in the matter, or another relation that may bear on it. */
export const stakeHeld = no(
  'cases/recusal',
  '您代理该办件的当事人，或者办件表单中载有您本人，应当回避，不能办理。',
  'You act for a party to this case, or are named in its form, and must stand aside.',
);

export const stoodAside = no(
  'cases/recusal',
  '该办件已记录回避，不能再办理。',
  'Recusal from this case is on record; it is not to be handled by this officer any more.',
);

export const holderBarred = no(
  'cases/recusal',
  '授权给您的人员对该办件应当回避或已参与前一环节，您不能以其岗位办理。',
  'The officer who lent you the post must keep out of this case, and so must whoever acts with it.',
);

export const recusal = no(
  'cases/recusal',
  '您是该办件的当事人，应当回避，不能办理。',
  'You are a party to this case and must stand aside.',
);
