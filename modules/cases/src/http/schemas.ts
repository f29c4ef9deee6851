import { BilingualBody, DayText, IdText, InstantText, oneOf, Type } from '@tongban/http';
import {
  caseActions,
  caseEventTypes,
  caseStatuses,
  checkOutcomes,
  clockColours,
  deliveryMethods,
} from '@tongban/vocabulary';
import { bookingView } from './view-booking.ts';
import { deferralView } from './view-deferral.ts';
import { feeView } from './view-fee.ts';
import { jointView } from './view-joint.ts';
import { wayView } from './view-way.ts';

import { linkedRecordKinds, reconsiderationOutcomes } from '../domain/linked-record.ts';

export const CaseParams = Type.Object({ caseId: IdText });

/** How the case stands once the act is durable. */
export const AnswerBody = Type.Object(
  {
    caseId: IdText,
    caseNumber: Type.String(),
    status: oneOf(caseStatuses, 'CaseStatus'),
    version: Type.Integer(),
  },
  { title: 'CaseAnswer' },
);

const summary = {
  caseId: IdText,
  caseNumber: Type.String(),
  itemCode: Type.String(),
  itemName: BilingualBody,
  status: oneOf(caseStatuses, 'CaseStatus'),
  statusLabel: BilingualBody,
  submittedAt: InstantText,
  dueOn: Type.Optional(DayText),
  dueEstimated: Type.Optional(Type.Boolean()),
  colour: oneOf(clockColours),
  awaited: Type.Object({
    what: BilingualBody,
    from: oneOf(['applicant', 'organ', 'courier', 'none'] as const),
  }),
  organId: Type.String(),
  organName: Type.String(),
  version: Type.Integer(),
};

/** Who acts for whom, when the applicant has not acted alone. Names are masked. */
/** By what somebody acts for another. */
export const AgencyKindBody = oneOf(['mandate', 'guardianship', 'representation'] as const);

const onBehalfOf = Type.Optional(
  Type.Object({
    kind: AgencyKindBody,
    applicantName: Type.String(),
    agentName: Type.String(),
  }),
);

export const SummaryBody = Type.Object({ ...summary, onBehalfOf }, { title: 'CaseSummary' });

export const QueueItemBody = Type.Object(
  {
    ...summary,
    branchCode: Type.String(),
    applicantMasked: Type.Optional(Type.String()),
    /** The applicant has died since. */
    applicantDied: Type.Optional(Type.Literal(true)),
    /** Papers that may follow are owed until this day (容缺受理). */
    owedUntil: Type.Optional(DayText),
    claimedBy: Type.Optional(
      Type.Object({ officerId: Type.String(), name: Type.Optional(Type.String()) }),
    ),
  },
  { title: 'QueueItem' },
);

const DefectBody = Type.Object({
  materialKey: Type.Optional(Type.String()),
  field: Type.Optional(Type.String()),
  question: Type.Optional(
    Type.String({ description: 'The question of the form in whose answer `field` lies.' }),
  ),
  name: Type.Optional(BilingualBody),
  reason: Type.String(),
});

const RemediesBody = Type.Object({
  reconsiderationDays: Type.Integer(),
  litigationMonths: Type.Integer(),
});

const view = {
  ...summary,
  onBehalfOf,
  branchCode: Type.String(),
  regionCode: Type.String(),
  channel: Type.String(),
  statutoryOn: Type.Optional(DayText),
  stepOn: Type.Optional(DayText),
  usedDays: Type.Optional(Type.Integer()),
  acceptedAt: Type.Optional(InstantText),
  flow: Type.Object({ template: Type.String(), version: Type.Integer(), name: BilingualBody }),
  timeline: Type.Array(
    Type.Object({
      type: oneOf(caseEventTypes, 'CaseEventType'),
      label: BilingualBody,
      at: InstantText,
      by: Type.Optional(Type.String()),
      /** Done by somebody who acts for the applicant; `by` names them. */
      forApplicant: Type.Optional(Type.Literal(true)),
    }),
  ),
  documents: Type.Array(
    Type.Object({
      documentId: IdText,
      kind: Type.String(),
      title: Type.String(),
      number: Type.String(),
      issuedOn: DayText,
      // In force, and of a kind that is shown to others.
      presentable: Type.Boolean(),
    }),
  ),
  availableActions: Type.Array(
    Type.Object({
      action: oneOf(caseActions, 'CaseAction'),
      enabled: Type.Boolean(),
      reason: Type.Optional(BilingualBody),
    }),
  ),
  supplement: Type.Optional(
    Type.Object({
      missing: Type.Array(DefectBody),
      dueOn: Type.Optional(DayText),
      suppliedAt: Type.Optional(InstantText),
    }),
  ),
  correction: Type.Optional(Type.Object({ defects: Type.Array(DefectBody) })),
  decision: Type.Optional(
    Type.Object({
      outcome: oneOf(['granted', 'denied'] as const),
      /** Who decided, where that is not the organ that hands the result over. */
      organName: Type.Optional(Type.String()),
      decidedOn: DayText,
      grounds: Type.Optional(Type.String()),
      lawBasis: Type.Optional(Type.String()),
      remedies: Type.Optional(RemediesBody),
      automatic: Type.Boolean(),
    }),
  ),
  ending: Type.Optional(
    Type.Object({
      reason: Type.Optional(Type.String()),
      competentOrgan: Type.Optional(Type.String()),
      remedies: Type.Optional(RemediesBody),
    }),
  ),
  ...bookingView,
  ...feeView,
  ...deferralView,
  delivery: Type.Object({
    method: oneOf(deliveryMethods),
    trackingNumber: Type.Optional(Type.String()),
    events: Type.Array(Type.Object({ at: InstantText, text: BilingualBody })),
  }),
  evaluation: Type.Optional(
    Type.Object({ level: Type.Integer(), at: InstantText, amended: Type.Boolean() }),
  ),
  linkedRecords: Type.Array(
    Type.Object({
      kind: oneOf(linkedRecordKinds),
      label: BilingualBody,
      at: InstantText,
      reason: Type.String(),
      lawBasis: Type.Optional(Type.String()),
      reference: Type.Optional(Type.String()),
      outcome: Type.Optional(oneOf(reconsiderationOutcomes)),
    }),
  ),
  form: Type.Record(Type.String(), Type.Unknown()),
  attachments: Type.Array(
    Type.Object({
      attachmentId: IdText,
      materialKey: Type.String(),
      materialName: Type.Optional(BilingualBody),
      name: Type.String(),
      mediaType: Type.String(),
      bytes: Type.Integer(),
      sha256: Type.String(),
      state: Type.String(),
    }),
  ),
};

export const CaseBody = Type.Object(view, { title: 'OwnCase' });

const { evaluation: _evaluation, ...viewOfOfficers } = view;

const PartyBody = Type.Object({
  name: Type.Optional(Type.String()),
  idMasked: Type.Optional(Type.String()),
  phoneMasked: Type.Optional(Type.String()),
  /** As the population register has it. */
  diedOn: Type.Optional(DayText),
});

/** Without the rating, which officers do not see. */
export const OfficerCaseBody = Type.Object(
  {
    ...viewOfOfficers,
    applicant: PartyBody,
    /** Who acts for the applicant. */
    agent: Type.Optional(PartyBody),
    claimedBy: Type.Optional(
      Type.Object({ officerId: Type.String(), name: Type.Optional(Type.String()) }),
    ),
    sources: Type.Array(
      Type.Object({ check: Type.String(), outcome: oneOf(checkOutcomes), at: InstantText }),
    ),
    /** What the sources contradict, for the notice of missing things; while that may be sent. */
    proposedDefects: Type.Optional(
      Type.Array(Type.Object({ field: Type.String(), reason: BilingualBody })),
    ),
    opinion: Type.Optional(
      Type.Object({ outcome: oneOf(['grant', 'deny'] as const), text: Type.String() }),
    ),
    ...jointView,
    ...wayView,
  },
  { title: 'OfficerCase' },
);

/** Free text of an officer or an applicant. */
export const ProseText = Type.String({ minLength: 1, maxLength: 2_000 });
