import { BilingualBody, DayText, oneOf, Type } from '@tongban/http';
import type { Case } from '../domain/case.ts';
import type { TextRef } from '../domain/filing.ts';
import { joinedBy, opinionDueOf } from '../domain/consultation.ts';
import type { CaseWorld } from '../store/case-world.ts';
import type { CasePeople, CaseWords } from './case-route-parts.ts';

/** Whom else the case involves, as officers see it. */
export const jointView = {
  consultation: Type.Optional(
    Type.Object({
      question: Type.String(),
      join: oneOf(['all', 'quorum', 'veto'] as const),
      silence: oneOf(['proceeds', 'waits'] as const),
      joined: oneOf(['open', 'agreed', 'objected'] as const),
      departments: Type.Array(
        Type.Object({
          organId: Type.String(),
          organName: Type.String(),
          branchCode: Type.String(),
          dueOn: DayText,
          lapsed: Type.Boolean(),
          outcome: Type.Optional(oneOf(['agree', 'object'] as const)),
          opinion: Type.Optional(Type.String()),
        }),
      ),
    }),
  ),
  inspection: Type.Optional(
    Type.Object({
      inspectedOn: DayText,
      outcome: oneOf(['passed', 'failed'] as const),
      findings: Type.String(),
      inspectors: Type.Array(Type.Object({ name: Type.String(), signed: Type.Boolean() })),
    }),
  ),
  parts: Type.Optional(
    Type.Array(
      Type.Object({
        key: Type.String(),
        name: BilingualBody,
        branchCode: Type.String(),
        requires: Type.Array(Type.String()),
        state: oneOf(['open', 'done', 'refused', 'not-begun'] as const),
        result: Type.Optional(Type.String()),
      }),
    ),
  ),
};

/** The texts that the view needs opened. */
export function jointTexts({ consultation, inspection, parts }: Case): TextRef[] {
  const answers = (consultation?.departments ?? []).map(({ answer }) => answer?.text);
  const results = Object.values(parts ?? {}).map(({ result }) => result);
  return [consultation?.question, ...answers, inspection?.findings, ...results].filter(
    (text) => text !== undefined,
  );
}

export async function viewJoint(
  state: Case,
  parts: {
    readonly words: CaseWords;
    readonly people: CasePeople;
    readonly world: CaseWorld;
    say(text: TextRef): string;
  },
) {
  const { consultation, inspection, filing } = state;
  const { words, people, world, say } = parts;
  const organName = (organId: string) => words.organName(organId) ?? organId;
  return {
    ...(consultation && {
      consultation: {
        question: say(consultation.question),
        join: consultation.join.by,
        silence: consultation.silence,
        joined: joinedBy(consultation),
        departments: consultation.departments.map((one) => ({
          organId: one.organId,
          organName: organName(one.organId),
          branchCode: one.branchCode,
          dueOn: opinionDueOf(consultation, one, world.calendarOf(filing?.regionCode ?? '')).day,
          lapsed: one.lapsed === true,
          ...(one.answer && { outcome: one.answer.outcome, opinion: say(one.answer.text) }),
        })),
      },
    }),
    ...(inspection && {
      inspection: {
        inspectedOn: inspection.inspectedOn,
        outcome: inspection.outcome,
        findings: say(inspection.findings),
        inspectors: await Promise.all(
          inspection.inspectors.map(async (officerId) => ({
            name: (await people.officerName(officerId)) ?? officerId,
            signed: inspection.signedBy.includes(officerId),
          })),
        ),
      },
    }),
    ...(filing?.handling?.parts && {
      parts: filing.handling.parts.map(({ key, name, department, requires }) => {
        const ended = state.parts?.[key];
        return {
          key,
          name,
          branchCode: department.branchCode,
          requires: [...requires],
          state: ended?.outcome ?? ('open' as const),
          ...(ended?.result && { result: say(ended.result) }),
        };
      }),
    }),
  };
}
