import type { Case } from './case.ts';
import { handsOf, officerOf, unclaimed, withExaminer, without } from './case-changes.ts';
import { isSameDepartment, joinedBy } from './consultation.ts';
import type { AskedDepartment } from './consultation.ts';
import type { Department } from './handling.ts';
import type { Steps } from './evolve.ts';

/** What joint handling, inspections and the way from organ to organ make of a case. */
export const jointSteps: Pick<
  Steps,
  | 'OpinionsRequested'
  | 'OpinionGiven'
  | 'OpinionsReminded'
  | 'OpinionsLapsed'
  | 'InspectionRecorded'
  | 'InspectionSigned'
  | 'CaseForwarded'
  | 'PartFinished'
  | 'RenewalDeemed'
  | 'CaseAnswered'
> = {
  OpinionsRequested: (state, event, on) => ({
    ...withExaminer(state, ...handsOf(event)),
    status: 'joint-handling',
    consultation: {
      askedOn: on,
      question: event.question,
      join: event.join,
      silence: event.silence,
      departments: event.departments,
    },
  }),
  OpinionGiven: (state, { department, outcome, opinion }) =>
    withDepartments(state, [department], (asked) => ({
      ...asked,
      answer: { outcome, text: opinion },
    })),
  OpinionsReminded: (state, { departments }) =>
    withDepartments(state, departments, (asked) => ({ ...asked, reminded: true })),
  OpinionsLapsed: (state, { departments }) =>
    withDepartments(state, departments, (asked) => ({ ...asked, lapsed: true })),

  InspectionRecorded: (state, event) => ({
    ...withExaminer(state, ...handsOf(event)),
    inspection: {
      inspectors: event.inspectors,
      signedBy: [officerOf(event)].filter((officerId) => officerId !== undefined),
      outcome: event.outcome,
      inspectedOn: event.inspectedOn,
      findings: event.findings,
    },
  }),
  InspectionSigned: (state, event) => {
    const officerId = officerOf(event);
    if (state.inspection === undefined || officerId === undefined) return state;
    return {
      ...withExaminer(state, ...handsOf(event)),
      inspection: {
        ...state.inspection,
        signedBy: [...state.inspection.signedBy, officerId],
      },
    };
  },

  CaseForwarded: (state, { leg }, on) => ({
    ...unclaimed(without(state, 'opinion', 'warned')),
    status: 'forwarded',
    leg: { index: leg, since: on },
  }),

  PartFinished: (state, { part, outcome, result }) => {
    const parts = { ...state.parts, [part]: { outcome, ...(result && { result }) } };
    const isLast = (state.filing?.handling?.parts ?? []).every(
      ({ key }) => parts[key] !== undefined,
    );
    return { ...state, parts, ...(isLast && { status: 'awaiting-decision' }) };
  },

  RenewalDeemed: (state, event) => ({
    ...unclaimed(without(state, 'warned')),
    status: 'granted',
    decision: { outcome: 'granted', on: event.on, deemed: true },
    ...(state.clock && { clock: { ...state.clock, endedOn: event.on } }),
  }),

  CaseAnswered: (state, { at, outcome, reply, remedies }, on) => ({
    ...unclaimed(without(state, 'warned')),
    status: 'answered',
    answer: { outcome, text: reply },
    ending: { reason: reply, remedies },
    endedAt: at,
    ...(state.clock && { clock: { ...state.clock, endedOn: on } }),
  }),
};

function withDepartments(
  state: Case,
  departments: readonly Department[],
  change: (asked: AskedDepartment) => AskedDepartment,
): Case {
  if (state.consultation === undefined) return state;
  const consultation = {
    ...state.consultation,
    departments: state.consultation.departments.map((asked) =>
      departments.some((one) => isSameDepartment(one, asked)) ? change(asked) : asked,
    ),
  };
  const isJoined = state.status === 'joint-handling' && joinedBy(consultation) !== 'open';
  return { ...state, consultation, ...(isJoined && { status: 'under-examination' }) };
}
