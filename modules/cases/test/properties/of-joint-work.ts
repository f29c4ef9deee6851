import { joinedBy, openDepartments } from '../../src/domain/consultation.ts';
import type { AskedDepartment, Consultation } from '../../src/domain/consultation.ts';
import { handlingOrganOf, isDecidingLeg, organAtWork } from '../../src/domain/handling.ts';
import fc from 'fast-check';
import type { Property } from './property.ts';
import { ofActs, ofAny, ofLives, ofSteps } from './property.ts';

const text = { textId: 't' as never, digest: 'd' };
const department = fc.record({
  branchCode: fc.constantFrom('JG', 'WA', 'ZA', 'HZ', 'CRJ'),
  state: fc.constantFrom('open', 'agree', 'object', 'lapsed'),
});
const join = fc.oneof(
  fc.constant({ by: 'all' } as const),
  fc.constant({ by: 'veto' } as const),
  fc.integer({ min: 1, max: 5 }).map((agreeing) => ({ by: 'quorum', agreeing }) as const),
);
const consultation = fc
  .tuple(
    join,
    fc.uniqueArray(department, {
      minLength: 1,
      maxLength: 5,
      selector: ({ branchCode }) => branchCode,
    }),
  )
  .map(([how, asked]): Consultation => ({
    askedOn: '2026-03-02' as never,
    question: text,
    join: how,
    silence: 'proceeds',
    departments: asked.map(({ branchCode, state }): AskedDepartment => ({
      organId: 'o',
      branchCode,
      withinWorkingDays: 5,
      ...((state === 'agree' || state === 'object') && { answer: { outcome: state, text } }),
      ...(state === 'lapsed' && { lapsed: true }),
    })),
  }));

const outcomesOf = ({ departments }: Consultation) =>
  departments.flatMap(({ answer }) => answer?.outcome ?? []);
const answered = (asked: Consultation, index: number, outcome: 'agree' | 'object') => ({
  ...asked,
  departments: asked.departments.map((one, place) =>
    place === index && one.answer === undefined && one.lapsed === undefined
      ? { ...one, answer: { outcome, text } }
      : one,
  ),
});

/** Several departments, organs, inspectors and parts, each doing its own. */
export const ofJointWork: readonly Property[] = [
  ofAny(
    'opinions come to the same in whatever order they came',
    consultation,
    (asked) =>
      joinedBy({ ...asked, departments: asked.departments.toReversed() }) === joinedBy(asked),
  ),
  ofAny(
    'when nobody owes an opinion any more, the matter is settled',
    consultation,
    (asked) => openDepartments(asked).length > 0 || joinedBy(asked) !== 'open',
  ),
  ofAny(
    'where all are needed, one that is owed keeps it open',
    consultation,
    (asked) =>
      asked.join.by !== 'all' || openDepartments(asked).length === 0 || joinedBy(asked) === 'open',
  ),
  ofAny(
    'where one objection binds, one objection settles it',
    consultation,
    (asked) =>
      asked.join.by !== 'veto' ||
      !outcomesOf(asked).includes('object') ||
      joinedBy(asked) === 'objected',
  ),
  ofAny(
    'without an objection no veto is counted',
    consultation,
    (asked) =>
      asked.join.by === 'quorum' ||
      outcomesOf(asked).includes('object') ||
      joinedBy(asked) !== 'objected',
  ),
  ofAny('a quorum is reached exactly when so many agree', consultation, (asked) => {
    if (asked.join.by !== 'quorum') return true;
    const agree = outcomesOf(asked).filter((outcome) => outcome === 'agree').length;
    return (joinedBy(asked) === 'agreed') === agree >= asked.join.agreeing;
  }),
  ofAny(
    'a settled matter is not opened by a further opinion in time',
    fc.tuple(consultation, fc.nat(4)),
    ([asked, index]) =>
      joinedBy(asked) === 'open' || joinedBy(answered(asked, index, 'agree')) !== 'open',
  ),
  ofAny(
    'one more who agrees never turns agreement into objection',
    fc.tuple(consultation, fc.nat(4)),
    ([asked, index]) =>
      joinedBy(asked) !== 'agreed' || joinedBy(answered(asked, index, 'agree')) === 'agreed',
  ),
  ofAny('who has answered or lapsed owes nothing', consultation, (asked) =>
    openDepartments(asked).every(({ answer, lapsed }) => answer === undefined && lapsed !== true),
  ),
  ofSteps(
    'a case that waits for departments has asked some',
    ({ after }) =>
      after.status !== 'joint-handling' || (after.consultation?.departments.length ?? 0) > 0,
  ),
  ofSteps('no department is asked twice at once', ({ after }) => {
    const keys = (after.consultation?.departments ?? []).map(
      ({ organId, branchCode }) => `${organId} ${branchCode}`,
    );
    return new Set(keys).size === keys.length;
  }),
  ofActs(
    'a department’s answer stands once it is given',
    ({ before, after, command }) =>
      command.type === 'request-opinions' ||
      (before.consultation?.departments ?? []).every(
        ({ answer }, index) =>
          answer === undefined || after.consultation?.departments[index]?.answer === answer,
      ),
  ),
  ofActs('nobody is reminded who has answered', ({ events, before }) =>
    events.every(
      (event) =>
        event.type !== 'OpinionsReminded' ||
        event.departments.every(({ branchCode }) =>
          before.consultation?.departments.some(
            (one) => one.branchCode === branchCode && one.answer === undefined,
          ),
        ),
    ),
  ),
  ofSteps(
    'an inspection is by two different officers or more',
    ({ after }) => after.inspection === undefined || new Set(after.inspection.inspectors).size >= 2,
  ),
  ofSteps(
    'only inspectors sign, each once',
    ({ after: { inspection } }) =>
      inspection === undefined ||
      (inspection.signedBy.every((one) => inspection.inspectors.includes(one)) &&
        new Set(inspection.signedBy).size === inspection.signedBy.length),
  ),
  ofActs('what must be inspected is granted only after a record that all have signed', (step) => {
    const { command, before } = step;
    if (command.type !== 'grant' || before.filing?.handling?.inspectors === undefined) return true;
    const { inspection } = before;
    return (
      inspection?.outcome === 'passed' &&
      inspection.signedBy.length === inspection.inspectors.length
    );
  }),
  ofActs(
    'a case goes from organ to organ, never back',
    ({ before, after }) => (after.leg?.index ?? 0) - (before.leg?.index ?? 0) >= 0,
  ),
  ofActs(
    'no organ on the way is left out',
    ({ before, after }) => (after.leg?.index ?? 0) - (before.leg?.index ?? 0) <= 1,
  ),
  ofActs(
    'only the last organ decides',
    ({ command, before }) => !['grant', 'deny'].includes(command.type) || isDecidingLeg(before),
  ),
  ofActs(
    'only an organ that is not the last passes on',
    ({ command, before }) => command.type !== 'forward' || !isDecidingLeg(before),
  ),
  ofActs(
    'no organ above the first asks the applicant',
    ({ command, before }) =>
      command.type !== 'request-supplement' || (before.leg?.index ?? 0) === 0,
  ),
  ofSteps('the organ that has a case is one of its way', ({ after }) => {
    const legs = after.filing?.handling?.legs;
    const organ = handlingOrganOf(after);
    return legs === undefined
      ? organ === after.filing?.organId
      : legs.some(({ organId }) => organId === organ);
  }),
  ofSteps('what an organ above decided lies where it was filed', ({ after }) => {
    const isAbove = after.filing?.handling?.legs?.[after.leg?.index ?? 0]?.as === 'superior';
    return !isAbove || after.decision === undefined || organAtWork(after) === after.filing.organId;
  }),
  ofActs('a part that is finished stays as it ended', ({ before, after }) =>
    Object.entries(before.parts ?? {}).every(([key, part]) => after.parts?.[key] === part),
  ),
  ofLives('no part is finished twice', ({ events }) => {
    const parts = events.flatMap((event) => (event.type === 'PartFinished' ? [event.part] : []));
    return new Set(parts).size === parts.length;
  }),
  ofSteps('a part is done only when those it requires are done', ({ after }) =>
    (after.filing?.handling?.parts ?? []).every(
      ({ key, requires }) =>
        after.parts?.[key]?.outcome !== 'done' ||
        requires.every((one) => after.parts?.[one]?.outcome === 'done'),
    ),
  ),
  ofSteps('a part is never begun only for want of another', ({ after }) =>
    (after.filing?.handling?.parts ?? []).every(
      ({ key, requires }) =>
        after.parts?.[key]?.outcome !== 'not-begun' ||
        requires.some(
          (one) => after.parts?.[one] !== undefined && after.parts[one].outcome !== 'done',
        ),
    ),
  ),
];
