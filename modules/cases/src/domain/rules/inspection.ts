import { dayOf, ok } from '@tongban/kernel';
import type { Case } from '../case.ts';
import type { CaseContext, Command } from '../commands.ts';
import type { RuleAnswer } from '../decide.ts';
import { no } from '../refusals.ts';
import type { CaseRefusal } from '../refusals.ts';
import { isSaid, refTo } from '../texts.ts';

/** 行政许可法 Art 34: the substance is verified by two officers or more. */
export const fewestInspectors = 2;

/** One of the inspectors writes the record; it counts once every other of them has signed. */
export function recordInspection(
  state: Case,
  command: Command<'record-inspection'>,
  context: CaseContext,
): RuleAnswer {
  const { inspectors, outcome, inspectedOn, findings } = command;
  const { actor, now } = context;
  const distinct = [...new Set(inspectors)];
  if (distinct.length < Math.max(fewestInspectors, state.filing?.handling?.inspectors ?? 0)) {
    return { ok: false, refusal: tooFew };
  }
  if (actor.kind !== 'officer' || !distinct.includes(actor.officerId)) {
    return { ok: false, refusal: notAmongInspectors };
  }
  if (!isSaid(findings)) return { ok: false, refusal: findingsMissing };
  const from = state.clock?.startedOn;
  if (inspectedOn > dayOf(now) || (from !== undefined && inspectedOn < from)) {
    return { ok: false, refusal: dayImpossible };
  }
  return ok([
    {
      type: 'InspectionRecorded',
      inspectors: distinct,
      outcome,
      inspectedOn,
      findings: refTo(context, 'findings', findings),
    },
  ]);
}

/** Why an inspection that the item needs does not carry the opinion yet. */
export function inspectionRefusal(
  { filing, inspection }: Case,
  outcome: 'grant' | 'deny',
): CaseRefusal | undefined {
  if (filing?.handling?.inspectors === undefined) return undefined;
  if (outcome === 'deny') return undefined;
  if (inspection === undefined) return inspectionMissing;
  if (!isSigned(inspection)) return signatureMissing;
  return inspection.outcome === 'failed' ? inspectionFailed : undefined;
}

export function isSigned({ inspectors, signedBy }: NonNullable<Case['inspection']>): boolean {
  return inspectors.every((officerId) => signedBy.includes(officerId));
}

const tooFew = no(
  'cases/inspectors-too-few',
  '现场核查应当由两名以上工作人员进行。',
  'An inspection is made by two officers or more.',
);

export const notAmongInspectors = no(
  'cases/not-among-inspectors',
  '您不是本次核查的核查人员，或者已经签署。',
  'You are not one of the inspectors, or have signed already.',
);

const findingsMissing = no(
  'cases/findings-missing',
  '请填写核查情况。',
  'The record of an inspection must say what was found.',
);

const dayImpossible = no(
  'cases/inspection-day',
  '核查日期应当在受理之后、今天之前。',
  'An inspection is made after acceptance and not later than today.',
);

const inspectionMissing = no(
  'cases/inspection-missing',
  '该事项须经现场核查，尚无核查笔录。',
  'This item needs an inspection, and there is no record of one.',
);

export const signatureMissing = no(
  'cases/inspection-not-signed',
  '核查笔录尚未由全部核查人员签署。',
  'Not every inspector has signed the record of the inspection.',
);

const inspectionFailed = no(
  'cases/inspection-failed',
  '现场核查不合格，不能准予。',
  'The inspection was not passed; the case cannot be granted.',
);
