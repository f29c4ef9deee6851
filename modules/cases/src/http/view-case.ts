import type { Bilingual, Instant } from '@tongban/kernel';
import { dayOf } from '@tongban/kernel';
import { caseEventLabels } from '@tongban/vocabulary';
import { viewAttachments } from '../attachments/attachment-view.ts';
import { listAttachments } from '../attachments/store/attachment-rows.ts';
import { betweenOffices } from '../documents/document-kind.ts';
import { mayBePresented } from '../documents/present-document.ts';
import { listDocumentsOfCase } from '../documents/store/find-documents.ts';
import { listLinkedRecords } from '../after-case/read-linked-records.ts';
import { linkedRecordLabels } from '../domain/labels.ts';
import { availableActions } from '../domain/available-actions.ts';
import { newCase } from '../domain/case.ts';
import type { Case } from '../domain/case.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { Defect, TextRef } from '../domain/filing.ts';
import { papersOwed } from '../domain/deferral.ts';
import { evolve } from '../domain/evolve.ts';
import { handlingOrganOf, organAtWork } from '../domain/handling.ts';
import { questionOf } from '../domain/texts.ts';
import { colourOn, dueOf, usedDaysOf } from '../domain/time-limit.ts';
import type { Appointment, CaseActor, TextId } from '../domain/words.ts';
import { openSealedForm } from '../drafts/store/sealed-forms.ts';
import { flowByHash } from '../flows/published-flows.ts';
import type { ReadCase } from '../queries/read-case.ts';
import { openTexts } from '../store/texts.ts';
import type { CaseRouteParts } from './case-route-parts.ts';
import { maskForm } from './mask-form.ts';
import { summarise } from './summarise.ts';
import { viewAgency } from './view-agency.ts';
import { bookingTexts, viewBooking } from './view-booking.ts';
import { deferralTexts, viewDeferral } from './view-deferral.ts';
import { viewFee } from './view-fee.ts';

export interface Viewer {
  readonly actor: CaseActor;
  readonly appointments: readonly Appointment[];
  readonly lendersWithStake?: readonly string[];
}

/** A case as its applicant sees it, and the common part of what officers see. */
export async function viewCase(parts: CaseRouteParts, found: ReadCase, viewer: Viewer) {
  const { world } = parts.cases;
  const { caseId, state, events, version } = found;
  const { filing, submittedAt, status } = state;
  if (filing === undefined || submittedAt === undefined || status === 'new') {
    throw new Error('Every case begins with its submission.');
  }
  const today = dayOf(world.clock());
  const calendar = world.calendarOf(filing.regionCode);
  const due = dueOf(state, calendar, world.settings);
  const flow = flowByHash(filing.flow.hash);
  const used = usedDaysOf(state, calendar, today);
  const texts = await openTexts(world.db, parts.keys, { caseId, textIds: textIdsOf(state) });
  const say = (text: TextRef | undefined) => text && (texts.get(text.textId) ?? '');
  const summary = summarise(
    {
      ...filing,
      organId: organAtWork(state) ?? filing.organId,
      caseId,
      status,
      submittedAt,
      dueOn: due.on,
      dueEstimated: due.estimated,
      colour: colourOn(due, today),
      owedUntil: papersOwed(state, world)?.dueOn,
      version,
    },
    parts.words,
  );
  const onBehalfOf = await viewAgency(parts, filing);
  return {
    ...summary,
    ...(onBehalfOf && { onBehalfOf }),
    branchCode: filing.branchCode,
    regionCode: filing.regionCode,
    channel: filing.channel,
    ...(due.statutoryOn !== undefined && { statutoryOn: due.statutoryOn }),
    ...(due.stepOn !== undefined && { stepOn: due.stepOn }),
    ...(used !== undefined && { usedDays: used }),
    ...(state.acceptedAt !== undefined && { acceptedAt: state.acceptedAt }),
    flow: { template: flow.template, version: flow.version, name: flow.name },
    timeline: await timelineOf(parts, found, viewer),
    documents: (await listDocumentsOfCase(world.db, caseId))
      .filter(({ voided, sha256 }) => !voided && sha256 !== null)
      .filter(({ kind }) => isInside(viewer) || !betweenOffices.has(kind))
      .map((document) => ({
        documentId: document.documentId,
        kind: document.kind,
        title: document.title,
        number: document.number,
        issuedOn: document.issuedOn,
        presentable: mayBePresented(document, world.clock),
      })),
    availableActions: availableActions(state, {
      now: world.clock(),
      actor: viewer.actor,
      commandId: '',
      appointments: viewer.appointments,
      lendersWithStake: viewer.lendersWithStake,
      hasAuthority: world.posts.hasAuthority,
      calendar,
      flow,
      settings: world.settings,
      digest: () => '',
    }),
    ...(state.supplement && {
      supplement: {
        missing: state.supplement.defects.map((defect) => viewDefect(parts, defect, say)),
        ...(status === 'awaiting-supplement' && due.on !== undefined && { dueOn: due.on }),
        ...(state.supplement.suppliedAt && { suppliedAt: state.supplement.suppliedAt }),
      },
    }),
    ...(state.correction && {
      correction: {
        defects: state.correction.defects.map((defect) => viewDefect(parts, defect, say)),
      },
    }),
    ...(state.decision && {
      decision: {
        outcome: state.decision.outcome,
        ...decidedAbove(parts, state),
        decidedOn: state.decision.on,
        automatic: state.decision.automatic !== undefined,
        ...(state.decision.grounds && { grounds: say(state.decision.grounds) ?? '' }),
        ...(state.decision.lawBasis !== undefined && { lawBasis: state.decision.lawBasis }),
        ...(state.decision.remedies && { remedies: state.decision.remedies }),
      },
    }),
    ...(state.ending && {
      ending: {
        ...(state.ending.reason && { reason: say(state.ending.reason) ?? '' }),
        ...(state.ending.competentOrgan !== undefined && {
          competentOrgan:
            parts.words.organName(state.ending.competentOrgan) ?? state.ending.competentOrgan,
        }),
        ...(state.ending.remedies && { remedies: state.ending.remedies }),
      },
    }),
    ...viewBooking(state, { world, say: (text) => say(text) ?? '' }),
    ...viewFee(state),
    ...viewDeferral(state, { world, say: (text) => say(text) ?? '' }),
    delivery: {
      method: filing.delivery.method,
      ...(state.parcel && { trackingNumber: state.parcel.trackingNumber }),
      events: events
        .filter(({ type }) => deliveryEvents.has(type))
        .map(({ type, at }) => ({ at, text: caseEventLabels[type] })),
    },
    ...(state.evaluation && {
      evaluation: {
        level: state.evaluation.level,
        at: state.evaluation.at,
        amended: state.evaluation.amendedAt !== undefined,
      },
    }),
    linkedRecords: await linkedRecordsOf(parts, found),
    form: await formOf(parts, found),
    attachments: await attachmentsOf(parts, found),
  };
}

/** Who decided, where that is not the organ that hands the result over. */
function decidedAbove({ words }: CaseRouteParts, state: Case): { organName?: string } {
  const organId = handlingOrganOf(state);
  if (organId === undefined || organId === organAtWork(state)) return {};
  return { organName: words.organName(organId) ?? organId };
}

const deliveryEvents: ReadonlySet<string> = new Set([
  'CollectionOffered',
  'ParcelShipped',
  'DeliveryAttemptFailed',
  'ParcelReturned',
  'ResultDelivered',
]);

/** How officers share their work among themselves is not the applicant's concern. */
const insideTheOrgan: ReadonlySet<string> = new Set([
  'OpinionGiven',
  'OpinionsReminded',
  'OpinionsLapsed',
  'InspectionSigned',
  'CaseClaimed',
  'CaseReleased',
  'CaseSentBack',
  'WarningRaised',
  'CaseReassigned',
  'FlowMigrated',
  'OfficerStoodAside',
]);

/** At a window an officer sees a case as the person does who has shown it, whichever organ handles it. */
function isInside({ actor }: Viewer): boolean {
  return actor.kind === 'officer' && actor.actsFor === undefined;
}

interface TimelineEntry {
  readonly type: CaseEvent['type'];
  readonly label: Bilingual;
  readonly at: Instant;
  readonly by?: string;
  readonly forApplicant?: true;
}

async function timelineOf(
  parts: CaseRouteParts,
  { events }: ReadCase,
  viewer: Viewer,
): Promise<TimelineEntry[]> {
  const organs = organsOf(events);
  const names = new Map<string, string | undefined>();
  if (isInside(viewer)) {
    const officers = new Set(events.map(({ by }) => by).filter((by) => by.startsWith('officer:')));
    for (const by of officers) {
      names.set(by, await parts.people.officerName(by.slice('officer:'.length)));
    }
  }
  const agents = new Set(events.filter(isForApplicant).map(({ by }) => by));
  for (const by of agents) {
    names.set(by, (await parts.people.readMasked(by.slice('person:'.length)))?.nameMasked);
  }
  return events
    .map((event, index) => ({ event, organId: organs[index] ?? '' }))
    .filter(({ event }) => isInside(viewer) || !insideTheOrgan.has(event.type))
    .map(({ event, organId }) => {
      const { type, at, by } = event;
      const organName = parts.words.organName(organId) ?? organId;
      return {
        type,
        label: caseEventLabels[type],
        at,
        ...(by.startsWith('officer:') && { by: names.get(by) ?? organName }),
        ...(isForApplicant(event) && { by: names.get(by) ?? '', forApplicant: true as const }),
      };
    });
}

/** The organ that had the case at each event: a window elsewhere accepts, and on its way one organ follows another. */
function organsOf(events: readonly CaseEvent[]): (string | undefined)[] {
  let state: Case = newCase;
  return events.map((event) => {
    const before = state;
    state = evolve(state, event);
    return organAtWork(before) ?? handlingOrganOf(state);
  });
}

/** Done by a person for another: by whoever acts for the applicant. */
function isForApplicant({ by, onBehalfOf }: CaseEvent): boolean {
  return by.startsWith('person:') && onBehalfOf !== undefined;
}

function viewDefect(
  { words }: CaseRouteParts,
  { materialKey, field, reason }: Defect,
  say: (text: TextRef) => string | undefined,
) {
  const name = materialKey === undefined ? undefined : words.materialName(materialKey);
  return {
    ...(materialKey !== undefined && { materialKey }),
    ...(field !== undefined && { field, question: questionOf(field) }),
    ...(name && { name }),
    reason: say(reason) ?? '',
  };
}

function textIdsOf(state: Case): TextId[] {
  const refs = [
    ...(state.supplement?.defects.map(({ reason }) => reason) ?? []),
    ...(state.correction?.defects.map(({ reason }) => reason) ?? []),
    state.decision?.grounds,
    state.ending?.reason,
    ...bookingTexts(state),
    ...deferralTexts(state),
  ];
  return refs.flatMap((ref) => (ref === undefined ? [] : [ref.textId]));
}

/** What followed the case, with the reasons in words. */
async function linkedRecordsOf({ cases, keys }: CaseRouteParts, { caseId }: ReadCase) {
  const { db } = cases.world;
  const records = await listLinkedRecords(db, caseId);
  const textIds = records.map(({ reason }) => reason.textId);
  const texts = await openTexts(db, keys, { caseId, textIds });
  return records.map(({ by: _by, reason, ...record }) => ({
    ...record,
    label: linkedRecordLabels[record.kind],
    reason: texts.get(reason.textId) ?? '',
  }));
}

async function formOf(
  { cases, keys }: CaseRouteParts,
  { caseId, state }: ReadCase,
): Promise<Record<string, unknown>> {
  const formId = state.filing?.form.blobId;
  if (formId === undefined) return {};
  const form = await openSealedForm(cases.world.db, keys, { caseId, formId });
  // Erased by law: the case stays, what was filled in is gone.
  return form.ok && form.value !== undefined ? maskForm(form.value) : {};
}

async function attachmentsOf(parts: CaseRouteParts, { caseId, state }: ReadCase) {
  const filed = new Set(state.filing?.attachments.map(({ attachmentId }) => attachmentId));
  const rows = await listAttachments(parts.cases.world.db, caseId);
  const views = await viewAttachments(
    parts.keys,
    rows.filter(({ attachmentId }) => filed.has(attachmentId)),
  );
  return views.map((view) => {
    const materialName = parts.words.materialName(view.materialKey);
    return { ...view, ...(materialName && { materialName }) };
  });
}
