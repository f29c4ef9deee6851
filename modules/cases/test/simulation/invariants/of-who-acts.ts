import { appointments } from '../cast.ts';
import { officerOf, holds, postedIn } from './check.ts';
import type { Check } from './check.ts';
import { organAtWork } from '../record.ts';
import type { Record } from '../record.ts';

const inSeparateHands = (
  { flow }: Record,
  action: 'grant' | 'propose',
  done: 'accept' | 'examine',
) => flow.commands[action]?.notBy?.includes(done) === true;
const aboveClaims: ReadonlySet<string> = new Set([
  'TimeLimitExtended',
  'CaseTerminated',
  'CaseReassigned',
  'CaseReleased',
  'OfficerStoodAside',
  'OpinionGiven',
  'PartFinished',
  'InspectionRecorded',
  'InspectionSigned',
  'FeePaid',
  'FeeRefunded',
]);
/** Acts of departments asked and of departments with a part. */
const ofOthers: ReadonlySet<string> = new Set(['OpinionGiven', 'PartFinished']);

/** Who may act, in whose name, and who may not any more. */
export const ofWhoActs: Readonly<globalThis.Record<string, Check>> = {
  'only parties act as persons': ({ parties }, { type, by }) =>
    !by.startsWith('person:') || type === 'CaseSubmitted' || parties.includes(by.slice(7)),
  'only officers of the organ that has the case act, but for what others are asked': (
    record,
    event,
  ) => {
    const officerId = officerOf(event.by);
    const place =
      event.type === 'CaseSubmitted'
        ? (event.window?.organId ?? event.organId)
        : organAtWork(record);
    return officerId === undefined || ofOthers.has(event.type) || postedIn(officerId, place, 'HZ');
  },
  'who acts for another is named with them': ({ filing }, { by, onBehalfOf }) => {
    const agentId = filing?.agentId;
    return agentId === undefined || by !== `person:${agentId}`
      ? true
      : onBehalfOf === `person:${filing?.applicantId}`;
  },
  'no officer acts in a case of their own': ({ parties }, { by }) =>
    by !== 'officer:everything' || !parties.includes('zhao'),
  'nobody acts after standing aside, nor in the place of one who did': (
    { recused },
    { by, onBehalfOf },
  ) => !recused.has(officerOf(by) ?? '') && !recused.has(officerOf(onBehalfOf) ?? ''),
  'nobody but a superior or the till acts on a case that a colleague has claimed': (
    { claimedBy },
    { type, by },
  ) => {
    const officerId = officerOf(by);
    return (
      claimedBy === undefined ||
      officerId === undefined ||
      officerId === claimedBy ||
      aboveClaims.has(type)
    );
  },
  'only who holds or was lent the post assigns': (record, { type, by }) =>
    type !== 'CaseReassigned' || holds(officerOf(by) ?? '', 'organ-head', organAtWork(record)),
  'who is assigned a case could do the work': ({ recused }, event) =>
    event.type !== 'CaseReassigned' ||
    (!recused.has(event.officerId) && appointments.has(event.officerId)),
  'who accepted or examined does not decide where the flow keeps them apart': (
    record,
    { type, by, onBehalfOf },
  ) => {
    if (type !== 'DecisionMade') return true;
    return [officerOf(by), officerOf(onBehalfOf)].every(
      (officerId) =>
        officerId === undefined ||
        (!(inSeparateHands(record, 'grant', 'examine') && record.examiners.has(officerId)) &&
          !(inSeparateHands(record, 'grant', 'accept') && record.acceptedBy === officerId)),
    );
  },
  'only an approver decides, or the rule set an approver answers for': ({ organ }, event) => {
    if (event.type !== 'DecisionMade') return true;
    const officerId = officerOf(event.by);
    if (officerId !== undefined) return holds(officerId, 'approver', organ);
    return event.outcome === 'granted' && event.automatic?.responsibleOfficerId !== undefined;
  },
};
