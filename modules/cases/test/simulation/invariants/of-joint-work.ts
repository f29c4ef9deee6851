import { officerOf, postedIn } from './check.ts';
import type { Check } from './check.ts';

const asksAgain: ReadonlySet<string> = new Set([
  'SupplementRequested',
  'CorrectionRequested',
  'DeferredRefused',
]);

/** Work of several departments, inspectors, organs and parts. */
export const ofJointWork: Readonly<globalThis.Record<string, Check>> = {
  'only a department that was asked gives its opinion, once': ({ asked }, event) =>
    event.type !== 'OpinionGiven' ||
    (asked.has(event.department.branchCode) &&
      postedIn(officerOf(event.by) ?? '', event.department.organId, event.department.branchCode)),
  'two or more inspect, the writer among them': (_record, event) =>
    event.type !== 'InspectionRecorded' ||
    (new Set(event.inspectors).size >= 2 && event.inspectors.includes(officerOf(event.by) ?? '')),
  'each inspector signs for themselves, once': ({ toSign }, { type, by }) =>
    type !== 'InspectionSigned' || toSign.has(officerOf(by) ?? ''),
  'nothing is proposed on a record that somebody has not signed': ({ toSign, filing }, { type }) =>
    type !== 'ExaminationOpinionFiled' ||
    filing?.handling?.inspectors === undefined ||
    toSign.size === 0,
  'nothing is granted that was not inspected and passed where it must be': (
    { filing, inspected },
    event,
  ) =>
    event.type !== 'ExaminationOpinionFiled' ||
    event.outcome !== 'grant' ||
    filing?.handling?.inspectors === undefined ||
    inspected === 'passed',
  'a veto bars the grant': ({ vetoed }, event) =>
    event.type !== 'DecisionMade' || event.outcome !== 'granted' || !vetoed,
  'only the last organ decides': ({ organ, filing }, { type }) =>
    type !== 'DecisionMade' || organ === (filing?.handling?.legs?.at(-1)?.organId ?? organ),
  'no organ but the first asks the applicant': ({ organ, firstOrgan, filing }, { type }) =>
    !asksAgain.has(type) || organ === firstOrgan || organ === filing?.window?.organId,
  'a part waits for those it requires, and ends once': ({ parts, filing }, event) => {
    if (event.type !== 'PartFinished') return true;
    const { requires = [] } = filing?.handling?.parts?.find(({ key }) => key === event.part) ?? {};
    const ready = requires.every((key) => parts.get(key) === 'done');
    return !parts.has(event.part) && ready === (event.outcome !== 'not-begun');
  },
};
