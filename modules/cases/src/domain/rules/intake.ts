import { ok } from '@tongban/kernel';
import type { Case } from '../case.ts';
import type { Remedies } from '../filing.ts';
import type { CaseContext, Command } from '../commands.ts';
import type { Flow } from '../flow.ts';
import type { RuleAnswer } from '../decide.ts';
import { isForApplicant, notFound } from '../authority.ts';
import { no, recusal } from '../refusals.ts';
import { defectRefs, isSaid, questionOf, refTo } from '../texts.ts';
import type { CaseAction } from '../words.ts';

/** 60 days to apply for reconsideration, six months to sue (行政复议法 Art 20, 行政诉讼法 Art 46). */
export const standardRemedies: Remedies = { reconsiderationDays: 60, litigationMonths: 6 };

export function remediesOf({ flow }: CaseContext, action: CaseAction): Remedies {
  return flow.commands[action]?.remedies ?? standardRemedies;
}

/** The applicant's act. It starts no promised time; the five days of Art 32 run from this day. */
export function submit(
  { filing }: Command<'submit'>,
  { actor, flow, settings }: CaseContext,
): RuleAnswer {
  if (actor.kind === 'system' || !isForApplicant(filing, actor))
    return { ok: false, refusal: notFound };
  // At a window an officer takes in nothing in which they act for another themselves.
  if (actor.kind === 'officer' && actor.personId !== undefined && actor.personId === filing.agentId)
    return { ok: false, refusal: recusal };
  return ok([
    {
      type: 'CaseSubmitted',
      ...filing,
      flow: { template: flow.template, version: flow.version, hash: flow.hash },
      entersAt: flow.entersAt,
      ...(filing.handling?.deferrable && {
        handling: { deferral: settings.deferral, ...filing.handling },
      }),
    },
  ]);
}

/** Errors that can be put right on the spot do not use up the one-time notice (行政许可法 Art 32(3)). */
export function returnForCorrection(
  state: Case,
  { defects, questions }: Command<'return-for-correction'>,
  context: CaseContext,
): RuleAnswer {
  const refusal = defectsRefusal(state, { defects, questions });
  if (refusal !== undefined) return { ok: false, refusal };
  return ok([
    {
      type: 'CorrectionRequested',
      defects: defectRefs(context, defects),
      ...(correctionLapses(context.flow) && { withinDays: context.settings.supplementDays }),
    },
  ]);
}

/** Whether what was sent back ends the case when nobody hands it in again. */
export function correctionLapses({ commands }: Flow): boolean {
  return commands['lapse-supplement']?.from.includes('pre-returned') === true;
}

/** Everything missing, once and all together (行政许可法 Art 32(4)). */
export function requestSupplement(
  state: Case,
  { defects, questions }: Command<'request-supplement'>,
  context: CaseContext,
): RuleAnswer {
  const refusal = defectsRefusal(state, { defects, questions });
  if (refusal !== undefined) return { ok: false, refusal };
  return ok([
    {
      type: 'SupplementRequested',
      defects: defectRefs(context, defects),
      withinDays: context.settings.supplementDays,
    },
  ]);
}

export function supply(command: Command<'correct' | 'supply-supplement'>): RuleAnswer {
  const { type, form, attachments } = command;
  if (form === undefined && attachments.length === 0) {
    return { ok: false, refusal: nothingSupplied };
  }
  return ok([
    {
      type: type === 'correct' ? 'CorrectionSupplied' : 'SupplementSupplied',
      ...(form !== undefined && { form }),
      attachments,
    },
  ]);
}

/** Outside this organ's competence: say so, and to whom to turn (行政许可法 Art 32(2)). */
export function refuseAcceptance(
  { grounds, competentOrgan }: Command<'refuse-acceptance'>,
  context: CaseContext,
): RuleAnswer {
  if (!isSaid(grounds)) return { ok: false, refusal: groundsMissing };
  return ok([
    {
      type: 'AcceptanceRefused',
      grounds: refTo(context, 'grounds', grounds),
      ...(competentOrgan !== undefined && { competentOrgan }),
      remedies: remediesOf(context, 'refuse-acceptance'),
    },
  ]);
}

/** No permission is needed: the applicant is told at once, and why (行政许可法 Art 32(1)). */
export function declareNotRequired(
  { grounds }: Command<'declare-not-required'>,
  context: CaseContext,
): RuleAnswer {
  return isSaid(grounds)
    ? ok([{ type: 'CaseNotRequired', grounds: refTo(context, 'grounds', grounds) }])
    : { ok: false, refusal: whyNotRequired };
}

/**
 * A notice tells all that has to be put right, once (行政许可法 Art 32(4): 一次告知申请人需要补正的全部内容): of each
 * defect the reason, and the material or the answer of the form that it is about. What names neither, or an answer that the
 * form does not ask for, can be put right by nobody.
 */
function defectsRefusal(
  state: Case,
  { defects, questions }: Pick<Command<'request-supplement'>, 'defects' | 'questions'>,
) {
  // An empty request tells the applicant nothing.
  if (defects.length === 0 || defects.some(({ reason }) => !isSaid(reason))) return defectsMissing;
  const nameless = defects.findIndex(
    ({ materialKey, field }) => !isSaid(materialKey) && !isSaid(field),
  );
  if (nameless >= 0) return namesNothing(nameless + 1);
  const stranger = defects.find(
    ({ field }) => isSaid(field) && questions?.includes(questionOf(field)) === false,
  );
  if (stranger?.field !== undefined) return notAsked(stranger.field);
  const shared = defects.find(({ materialKey }) => isObtainedBySharing(state, materialKey));
  return shared === undefined ? undefined : materialIsShared(shared.materialKey ?? '');
}

/** What the platform can obtain is not asked for, unless its source is on record as failed (令716 Art 7). */
function isObtainedBySharing(state: Case, materialKey: string | undefined): boolean {
  if (materialKey === undefined || !state.filing?.sharedMaterials.includes(materialKey)) {
    return false;
  }
  return !(state.checks ?? []).some(
    (check) => check.materialKeys?.includes(materialKey) === true && check.outcome !== 'match',
  );
}

const defectsMissing = no(
  'cases/defects-missing',
  '应当一次性写明全部需要补正的内容及原因。',
  'Name everything that is missing, each with its reason.',
);

const nothingSupplied = no(
  'cases/nothing-supplied',
  '未提交任何材料或表单内容。',
  'Neither a material nor the form was handed in.',
);

const whyNotRequired = no(
  'cases/grounds-missing',
  '告知不需许可应当说明理由。',
  'To say that no permission is required takes grounds.',
);

const groundsMissing = no(
  'cases/grounds-missing',
  '不予受理应当说明理由。',
  'A refusal of acceptance must state its grounds.',
);

function namesNothing(place: number) {
  return no(
    'cases/defect-names-nothing',
    `第${place}项没有指明是哪份材料或者哪项表单内容，申请人无从补正。`,
    `Item ${place} names neither a material nor an answer of the form: the applicant could not put it right.`,
    { place },
  );
}

function notAsked(field: string) {
  return no(
    'cases/answer-not-asked',
    '所指的内容不在该事项的申请表之内，申请人无从更正。',
    'The form of this item does not ask for that answer: the applicant could not correct it.',
    { field },
  );
}

function materialIsShared(materialKey: string) {
  return no(
    'cases/material-is-shared',
    '该材料由平台共享获取，共享未失败时不得要求申请人提交。',
    'This material is obtained by sharing; it may be asked for only after the source has failed.',
    { materialKey },
  );
}
