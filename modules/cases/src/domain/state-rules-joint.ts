import { dayOf } from '@tongban/kernel';
import type { Case } from './case.ts';
import type { CaseContext } from './commands.ts';
import { isDecidingLeg } from './handling.ts';
import { actionWords } from './labels.ts';
import { no, tooEarly } from './refusals.ts';
import type { CaseRefusal } from './refusals.ts';
import { departmentsLapsed, departmentsToRemind, notAsked } from './rules/consultation.ts';
import { papersOwedRefusal } from './rules/deferral.ts';
import { noNextOrgan, notTheDecidingOrgan } from './rules/forward.ts';
import { notYourPart, openParts, partsDoneByCheck } from './rules/parts.ts';
import { renewsAfter } from './renewal.ts';
import { isSigned, signatureMissing } from './rules/inspection.ts';
import type { CaseAction } from './words.ts';

type StateRule = (state: Case, context: CaseContext) => CaseRefusal | undefined;

/** What joint handling, inspections and several organs allow when. */
export const jointStateRules: Partial<Record<CaseAction, StateRule>> = {
  'finish-part': (state, { actor }) => {
    const open = actor.kind === 'system' ? partsDoneByCheck(state) : openParts(state);
    return open.length > 0 ? undefined : notYourPart;
  },
  'deem-renewed': (state, { now, settings }) => {
    const last = renewsAfter(state, settings);
    return last !== undefined && dayOf(now) > last
      ? undefined
      : tooEarly('cases/not-due-yet', actionWords['deem-renewed'], last);
  },
  'give-opinion': ({ consultation }) =>
    consultation?.departments.some(({ answer }) => answer === undefined) ? undefined : notAsked,
  'remind-opinions': (state, context) =>
    someAre(departmentsToRemind, 'remind-opinions', state, context),
  'lapse-opinions': (state, context) =>
    someAre(departmentsLapsed, 'lapse-opinions', state, context),
  'sign-inspection': ({ inspection }) =>
    inspection === undefined || isSigned(inspection) ? nothingToSign : undefined,
  // A record that one inspector has not signed is no record yet.
  propose: ({ inspection, filing }) =>
    filing?.handling?.inspectors !== undefined && inspection !== undefined && !isSigned(inspection)
      ? signatureMissing
      : undefined,
  forward: (state, context) =>
    isDecidingLeg(state) ? noNextOrgan : papersOwedRefusal(state, context),
};

export function decidingLegRefusal(state: Case): CaseRefusal | undefined {
  return isDecidingLeg(state) ? undefined : notTheDecidingOrgan;
}

function someAre(
  find: typeof departmentsToRemind,
  action: CaseAction,
  { consultation }: Case,
  { now, calendar, settings }: CaseContext,
): CaseRefusal | undefined {
  const found =
    consultation !== undefined &&
    find(consultation, { calendar, settings, today: dayOf(now) }).length > 0;
  return found ? undefined : tooEarly('cases/not-due-yet', actionWords[action], undefined);
}

const nothingToSign = no(
  'cases/nothing-to-sign',
  '没有待签署的核查笔录。',
  'There is no record of an inspection that waits for a signature.',
);
