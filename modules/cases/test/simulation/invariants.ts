import { countWorkingDays } from '@tongban/calendar';
import type { Calendar } from '@tongban/calendar';
import { addDays, dayOf } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import type { CaseEvent } from '../../src/domain/case-event.ts';
import type { Filing } from '../../src/domain/filing.ts';
import type { PublishedFlow } from '../../src/domain/flow.ts';
import { standardSettings } from '../../src/domain/settings.ts';
import { organId } from '../given-case.ts';
import { appointments } from './cast.ts';
import { secret } from './commands.ts';

/** What a plain clerk remembers of a case who writes every event down and knows the law, not the program. */
export interface Record {
  readonly flow: PublishedFlow;
  last: CaseEvent | undefined;
  events: number;
  parties: readonly string[];
  receivedOn: Day | undefined;
  supplements: number;
  accepted: boolean;
  acceptedBy: string | undefined;
  examiners: Set<string>;
  claimedBy: string | undefined;
  recused: Set<string>;
  special: boolean;
  extended: boolean;
  decided: 'granted' | 'denied' | undefined;
  ended: boolean;
  delivered: boolean;
  closed: boolean;
  ratings: number;
  booked: Day | undefined;
  announced: { readonly fineYuan: number; readonly points: number } | undefined;
  fine: { readonly yuan: number; readonly on: Day } | undefined;
  fee: { readonly fen: number; refunded: boolean } | undefined;
  /** The materials on file, those owed since acceptance, and those that came since. */
  papers: Set<string>;
  owed: Set<string>;
  came: Set<string>;
  owedSince: Day | undefined;
  /** It ended and nothing came of it. */
  undone: boolean;
  /** The organ that has the case now. */
  organ: string;
  firstOrgan: string;
  filing: Filing | undefined;
  /** Branches asked for their opinion that have not answered. */
  asked: Set<string>;
  vetoed: boolean;
  toSign: Set<string>;
  inspected: 'passed' | 'failed' | undefined;
  parts: Map<string, string>;
  checks: Map<string, string>;
  requiredChecks: readonly string[];
}

export function newRecord(flow: PublishedFlow): Record {
  return {
    flow,
    last: undefined,
    events: 0,
    parties: [],
    receivedOn: undefined,
    supplements: 0,
    accepted: false,
    acceptedBy: undefined,
    examiners: new Set(),
    claimedBy: undefined,
    recused: new Set(),
    special: false,
    extended: false,
    decided: undefined,
    ended: false,
    delivered: false,
    closed: false,
    ratings: 0,
    booked: undefined,
    announced: undefined,
    fine: undefined,
    fee: undefined,
    papers: new Set(),
    owed: new Set(),
    came: new Set(),
    owedSince: undefined,
    undone: false,
    organ: organId,
    firstOrgan: organId,
    filing: undefined,
    asked: new Set(),
    vetoed: false,
    toSign: new Set(),
    inspected: undefined,
    parts: new Map(),
    checks: new Map(),
    requiredChecks: [],
  };
}

type Check = (record: Record, event: CaseEvent, calendar: Calendar) => boolean;

const officerOf = (name: string | undefined) =>
  name?.startsWith('officer:') === true ? name.slice('officer:'.length) : undefined;
const isAcceptance = ({ type }: CaseEvent) =>
  type === 'CaseAccepted' || type === 'CaseDeemedAccepted';
const inSeparateHands = (
  { flow }: Record,
  action: 'grant' | 'propose',
  done: 'accept' | 'examine',
) => flow.commands[action]?.notBy?.includes(done) === true;
const holds = (officerId: string, role: string, place: string) =>
  appointments.get(officerId)?.some((post) => post.organId === place && post.role === role) ===
  true;
const postedIn = (officerId: string, place: string, branchCode: string) =>
  appointments
    .get(officerId)
    ?.some(
      (post) =>
        post.organId === place && (post.branchCode === 'all' || post.branchCode === branchCode),
    ) === true;

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
const asksAgain: ReadonlySet<string> = new Set([
  'SupplementRequested',
  'CorrectionRequested',
  'DeferredRefused',
]);
const waitsForPapers: ReadonlySet<string> = new Set([
  'DecisionMade',
  'CaseAnswered',
  'CaseForwarded',
]);
const afterClosing: ReadonlySet<string> = new Set(['CaseEvaluated', 'EvaluationAmended']);
const afterTheEnd: ReadonlySet<string> = new Set([
  ...afterClosing,
  'CaseClosed',
  'ChecksRecorded',
  'FeeRefunded',
]);

/** What must hold of every event, whatever came before, in the words in which a violation is reported. */
export const invariants: Readonly<globalThis.Record<string, Check>> = {
  'a case begins with its submission, once': ({ events }, { type }) =>
    (type === 'CaseSubmitted') === (events === 0),
  'time in a case does not run backwards': ({ last }, { at }) =>
    last === undefined || last.at <= at,
  'only parties act as persons': ({ parties }, { type, by }) =>
    !by.startsWith('person:') || type === 'CaseSubmitted' || parties.includes(by.slice(7)),
  'only officers of the organ that has the case act, but for what others are asked': (
    { organ },
    event,
  ) => {
    const officerId = officerOf(event.by);
    const place = event.type === 'CaseSubmitted' ? (event.window?.organId ?? event.organId) : organ;
    return officerId === undefined || ofOthers.has(event.type) || postedIn(officerId, place, 'HZ');
  },
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
  'only who holds or was lent the post assigns': ({ organ }, { type, by }) =>
    type !== 'CaseReassigned' || holds(officerOf(by) ?? '', 'organ-head', organ),
  'who is assigned a case could do the work': ({ recused }, event) =>
    event.type !== 'CaseReassigned' ||
    (!recused.has(event.officerId) && appointments.has(event.officerId)),
  'a supplement is requested once, naming something, and before acceptance': (record, event) =>
    event.type !== 'SupplementRequested' ||
    (record.supplements === 0 && event.defects.length > 0 && !record.accepted),
  'a case is accepted once, and before its end': ({ accepted, ended }, event) =>
    !isAcceptance(event) || (!accepted && !ended),
  'silence counts as acceptance from the day of receipt, after five whole working days': (
    { receivedOn },
    event,
    calendar,
  ) => {
    if (event.type !== 'CaseDeemedAccepted') return true;
    if (receivedOn === undefined || event.startedOn !== receivedOn) return false;
    const passed = countWorkingDays(calendar, receivedOn, dayOf(event.at));
    // An act in a year that is not published yet is counted by nobody; the limit itself was published.
    return !passed.ok || passed.value > standardSettings.noticeWorkingDays - 1;
  },
  'no clerk accepts for another day than today': (_record, event) =>
    event.type !== 'CaseAccepted' || event.startedOn === dayOf(event.at),
  'a special procedure runs after acceptance, one at a time': ({ accepted, special }, event) =>
    event.type !== 'SpecialProcedureStarted' || (accepted && !special && event.days > 0),
  'only a special procedure that runs ends': ({ special }, event) =>
    event.type !== 'SpecialProcedureEnded' || special,
  'the time limit is extended once, before the decision, by the head': (record, { type, by }) =>
    type !== 'TimeLimitExtended' ||
    (!record.extended &&
      record.accepted &&
      record.decided === undefined &&
      holds(officerOf(by) ?? '', 'organ-head', record.organ)),
  'a decision follows acceptance, once, outside a special procedure': (record, { type }) =>
    type !== 'DecisionMade' ||
    (record.accepted && record.decided === undefined && !record.ended && !record.special),
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
  'nothing is granted whose required check failed': ({ checks, requiredChecks }, event) =>
    event.type !== 'DecisionMade' ||
    event.outcome !== 'granted' ||
    requiredChecks.every(
      (name) => checks.get(name) !== 'failed' && checks.get(name) !== 'mismatch',
    ),
  'a denial has grounds, a basis in law and remedies': (_record, event) =>
    event.type !== 'DecisionMade' ||
    event.outcome !== 'denied' ||
    (event.grounds !== undefined &&
      event.lawBasis.trim() !== '' &&
      event.remedies.reconsiderationDays > 0),
  'only the applicant withdraws, and before the decision': (record, { type, by }) =>
    type !== 'CaseWithdrawn' || (by.startsWith('person:') && record.decided === undefined),
  'a result is delivered once, and only of what was granted': (record, { type }) =>
    type !== 'ResultDelivered' || (record.decided === 'granted' && !record.delivered),
  'nothing but filing, rating and a refund follows an end': ({ ended }, { type }) =>
    !ended || afterTheEnd.has(type),
  'nothing but rating follows the closing': ({ closed }, { type }) =>
    !closed || afterClosing.has(type),
  'one is checked in on the day that was kept, and absent after it': ({ booked }, { type, at }) =>
    (type !== 'AttendanceChecked' || dayOf(at) === booked) &&
    (type !== 'AbsenceNoted' || (booked !== undefined && dayOf(at) > booked)),
  'a penalty follows its announcement and is never heavier': ({ announced }, event) =>
    event.type !== 'PenaltyImposed' ||
    (announced !== undefined &&
      event.fineYuan <= announced.fineYuan &&
      event.points <= announced.points &&
      event.remedies.reconsiderationDays > 0),
  'a fine is paid in full, and in fifteen days without a surcharge': ({ fine }, event) => {
    if (event.type !== 'PaymentRecorded') return true;
    if (fine === undefined) return false;
    const { amountFen } = event;
    const soon = dayOf(event.at) <= addDays(fine.on, standardSettings.paymentDays);
    return soon
      ? amountFen === fine.yuan * 100
      : amountFen >= fine.yuan * 100 && amountFen <= fine.yuan * 200;
  },
  'a fee is charged once, by its standard and before the decision': (record, event) =>
    event.type !== 'FeePaid' ||
    (record.fee === undefined &&
      record.decided === undefined &&
      !record.ended &&
      record.filing?.handling?.fees?.includes(event.amountFen) === true),
  'a fee goes back once and whole, where nothing was decided': (record, event) =>
    event.type !== 'FeeRefunded' ||
    (record.fee?.refunded === false && record.fee.fen === event.amountFen && record.undone),
  'nothing is filed away that owes a refund': ({ fee, undone }, { type }) =>
    type !== 'CaseClosed' || fee === undefined || fee.refunded || !undone,
  'nothing is decided or passed on while papers are owed': ({ owed }, { type }) =>
    !waitsForPapers.has(type) || owed.size === 0,
  'what is handed in later was owed': ({ owed }, event) =>
    event.type !== 'DeferredSupplied' ||
    (event.attachments.length > 0 &&
      event.attachments.every(({ materialKey }) => owed.has(materialKey))),
  'only what came later is found not right': ({ came, decided }, event) =>
    event.type !== 'DeferredRefused' ||
    (decided === undefined &&
      event.defects.every(({ materialKey }) => came.has(materialKey ?? ''))),
  'one is reminded of what is owed': ({ owed }, { type }) =>
    type !== 'DeferredReminded' || owed.size > 0,
  'papers lapse once and all together, a whole working day after acceptance at least': (
    { owed, owedSince },
    event,
    calendar,
  ) => {
    if (event.type !== 'DeferredLapsed') return true;
    if (owedSince === undefined || event.materials.length !== owed.size) return false;
    const passed = countWorkingDays(calendar, owedSince, dayOf(event.at));
    return !passed.ok || passed.value > 0;
  },
  'a case is rated once and amended once': ({ ratings }, { type }) =>
    (type !== 'CaseEvaluated' || ratings === 0) && (type !== 'EvaluationAmended' || ratings === 1),
  'no free text is in the book': ({ events }, event) =>
    events % 16 !== 0 || !JSON.stringify(event).includes(secret),
};

const checks = Object.entries(invariants);

/** The first invariant that the event breaks; undefined when it breaks none. */
export function brokenBy(record: Record, event: CaseEvent, calendar: Calendar): string | undefined {
  return checks.find(([, holdsFor]) => !holdsFor(record, event, calendar))?.[0];
}

/** Writes the event down. */
export function note(record: Record, event: CaseEvent): void {
  const officerId = officerOf(event.by);
  record.last = event;
  record.events += 1;
  switch (event.type) {
    case 'CaseSubmitted':
      record.parties = [event.applicantId, ...(event.agentId === undefined ? [] : [event.agentId])];
      record.receivedOn = dayOf(event.at);
      record.requiredChecks = event.requiredChecks;
      record.filing = event;
      record.organ = event.window?.organId ?? event.organId;
      record.firstOrgan = event.organId;
      for (const { materialKey } of event.attachments) record.papers.add(materialKey);
      break;
    case 'CorrectionSupplied':
    case 'SupplementSupplied':
      record.receivedOn = dayOf(event.at);
      for (const { materialKey } of event.attachments) record.papers.add(materialKey);
      break;
    case 'CorrectionRequested':
      record.claimedBy = undefined;
      break;
    case 'SupplementRequested':
      record.supplements += 1;
      record.claimedBy = undefined;
      break;
    case 'CaseAccepted':
    case 'CaseDeemedAccepted':
      record.accepted = true;
      for (const { materialKey } of record.filing?.handling?.deferrable ?? []) {
        if (!record.papers.has(materialKey)) record.owed.add(materialKey);
      }
      record.owedSince = dayOf(event.at);
      record.organ = record.firstOrgan;
      record.acceptedBy = officerId;
      record.claimedBy = undefined;
      break;
    case 'DeferredSupplied':
      for (const { materialKey } of event.attachments) {
        record.owed.delete(materialKey);
        record.came.add(materialKey);
      }
      break;
    case 'DeferredRefused':
      for (const { materialKey = '' } of event.defects) {
        record.owed.add(materialKey);
        record.came.delete(materialKey);
      }
      break;
    case 'DeferredLapsed':
      record.owed.clear();
      if (event.onLapse === 'decide-without') break;
      record.undone = true;
      record.organ = organAfter(record);
      record.ended = true;
      record.claimedBy = undefined;
      break;
    case 'CaseClaimed':
      record.claimedBy = event.officerId;
      // To take up the examination is to examine.
      record.examiners.add(event.officerId);
      break;
    case 'CaseReassigned':
      record.claimedBy = event.officerId;
      break;
    case 'CaseReleased':
    case 'CaseSentBack':
    case 'ProductionFinished':
      record.claimedBy = undefined;
      break;
    case 'OfficerStoodAside':
      record.recused.add(event.officerId);
      if (record.claimedBy === event.officerId) record.claimedBy = undefined;
      break;
    case 'SpecialProcedureStarted':
      record.special = true;
      if (officerId !== undefined) record.examiners.add(officerId);
      break;
    case 'SpecialProcedureEnded':
      record.special = false;
      break;
    case 'ExaminationOpinionFiled':
      if (officerId !== undefined) record.examiners.add(officerId);
      record.claimedBy = undefined;
      break;
    case 'OpinionsRequested':
      record.asked = new Set(event.departments.map(({ branchCode }) => branchCode));
      record.vetoed = false;
      if (officerId !== undefined) record.examiners.add(officerId);
      break;
    case 'OpinionGiven':
      record.asked.delete(event.department.branchCode);
      if (event.outcome === 'object' && record.filing?.handling?.joint?.join.by === 'veto') {
        record.vetoed = true;
      }
      break;
    case 'InspectionRecorded':
      record.toSign = new Set(event.inspectors.filter((one) => one !== officerId));
      record.inspected = event.outcome;
      if (officerId !== undefined) record.examiners.add(officerId);
      break;
    case 'InspectionSigned':
      if (officerId !== undefined) {
        record.toSign.delete(officerId);
        record.examiners.add(officerId);
      }
      break;
    case 'CaseForwarded':
      record.organ = event.organId;
      record.claimedBy = undefined;
      break;
    case 'PartFinished':
      record.parts.set(event.part, event.outcome);
      break;
    case 'CaseAnswered':
      record.ended = true;
      record.claimedBy = undefined;
      break;
    case 'RenewalDeemed':
      record.decided = 'granted';
      record.claimedBy = undefined;
      break;
    case 'ChecksRecorded':
      for (const { check, outcome } of event.checks) record.checks.set(check, outcome);
      break;
    case 'TimeLimitExtended':
      record.extended = true;
      break;
    case 'DecisionMade':
      record.decided = event.outcome;
      record.claimedBy = undefined;
      record.organ = organAfter(record);
      record.ended = event.outcome === 'denied';
      break;
    case 'AcceptanceRefused':
    case 'CaseNotRequired':
    case 'SupplementLapsed':
    case 'CaseWithdrawn':
    case 'CaseTerminated':
      record.undone = record.decided === undefined;
      record.organ = organAfter(record);
      record.ended = true;
      record.claimedBy = undefined;
      break;
    case 'ResultDelivered':
      record.delivered = true;
      record.ended = true;
      record.claimedBy = undefined;
      break;
    case 'PlaceAssigned':
      record.booked = event.on;
      record.claimedBy = undefined;
      break;
    case 'AttendanceChecked':
      record.ended = !record.accepted;
      record.claimedBy = undefined;
      if (record.accepted && officerId !== undefined) record.examiners.add(officerId);
      break;
    case 'PenaltyAnnounced':
      record.announced = event;
      break;
    case 'PenaltyImposed':
      record.fine = { yuan: event.fineYuan, on: dayOf(event.at) };
      record.ended = event.fineYuan === 0;
      record.claimedBy = undefined;
      break;
    case 'FeePaid':
      record.fee = { fen: event.amountFen, refunded: false };
      break;
    case 'FeeRefunded':
      if (record.fee !== undefined) record.fee.refunded = true;
      break;
    case 'AbsenceNoted':
    case 'PaymentRecorded':
      record.ended = true;
      record.claimedBy = undefined;
      break;
    case 'CaseClosed':
      record.closed = true;
      record.claimedBy = undefined;
      break;
    case 'CaseEvaluated':
    case 'EvaluationAmended':
      record.ratings += 1;
      break;
    default:
      break;
  }
}

/** What an organ above has decided or ended lies where it was filed; a peer's part is its own. */
function organAfter({ filing, organ, firstOrgan }: Record): string {
  const leg = filing?.handling?.legs?.find(({ organId }) => organId === organ);
  return leg?.as === 'superior' ? firstOrgan : organ;
}
