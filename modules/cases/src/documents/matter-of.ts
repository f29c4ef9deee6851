import { dayOf } from '@tongban/kernel';
import { specialProcedureLabels } from '@tongban/vocabulary';
import type { Case } from '../domain/case.ts';
import { deferralDueOf, owedOf } from '../domain/deferral.ts';
import { chineseDate } from './chinese-date.ts';
import type { DocumentMatter } from './document-facts.ts';
import { betweenOfficesMatter } from './matter-between-offices.ts';
import type { DocumentKind } from './document-kind.ts';
import { dueIn, eventOf, textOf } from './matter-sources.ts';
import type { MatterSources } from './matter-sources.ts';
import { serviceMatterOf } from './matter-of-services.ts';
import { materialsOf, nameOf, statementsOf } from './matter-words.ts';

/** What a document of this kind says, from the case as it stood right after the event. */
export function matterOf(kind: DocumentKind, sources: MatterSources): DocumentMatter {
  const { event, state } = sources;
  switch (kind) {
    case 'receipt':
      return { kind, receivedAt: event.at, materials: materialsOf(sources, 'CaseSubmitted') };
    case 'supplement-receipt':
      return supplied(sources);
    case 'acceptance-notice':
      return acceptance(sources);
    case 'supplement-notice':
      return supplement(sources);
    case 'acceptance-refusal':
      return acceptanceRefusal(sources);
    case 'not-required-notice':
      return { kind, grounds: textOf(sources, eventOf(event, 'CaseNotRequired').grounds) };
    case 'special-procedure-notice':
      return specialProcedure(sources);
    case 'extension-notice':
      return extension(sources);
    case 'grant-decision': {
      const validMonths = state.filing?.handling?.validMonths;
      return {
        kind,
        ...acceptedIn(state),
        ...(state.decision?.deemed === true && { deemed: true }),
        ...(validMonths !== undefined && { validMonths }),
      };
    }
    case 'reply': {
      const { outcome, reply } = eventOf(event, 'CaseAnswered');
      return { kind, ...acceptedIn(state), outcome, reply: textOf(sources, reply) };
    }
    case 'denial-decision':
    case 'non-issuance-decision':
    case 'no-certificate-notice':
      return denial(kind, sources);
    case 'delivery-receipt':
      return delivery(sources);
    case 'collection-receipt':
      return collection(sources);
    case 'termination-notice':
      return termination(sources);
    case 'withdrawal-confirmation': {
      const { reason } = eventOf(event, 'CaseWithdrawn');
      return {
        kind,
        withdrawnOn: dayOf(event.at),
        ...(reason !== undefined && { reason: textOf(sources, reason) }),
      };
    }
    case 'no-crime-certificate':
      return { kind, asOf: event.at, validMonths: sources.certificateMonths };
    case 'certificate':
      return {
        kind,
        statements: statementsOf(sources.person),
        validMonths: sources.certificateMonths,
      };
    case 'inspection-record':
    case 'opinion-request':
    case 'opinion-reply':
    case 'forwarding-note':
    case 'move-in-permit':
    case 'migration-certificate':
      return betweenOfficesMatter(kind, sources);
    default:
      return serviceMatterOf(kind, sources);
  }
}

/** What was asked for as missing, or owed since acceptance, has come. */
function supplied(sources: MatterSources): DocumentMatter {
  const { event } = sources;
  const deferred = event.type === 'DeferredSupplied';
  const type = deferred ? event.type : 'SupplementSupplied';
  return {
    kind: 'supplement-receipt',
    receivedAt: event.at,
    materials: materialsOf(sources, type),
    ...(deferred && { deferred }),
  };
}

function acceptance({ state, ...sources }: MatterSources): DocumentMatter {
  const startedOn = state.clock?.startedOn;
  const promised = state.promised ?? state.filing?.limits.promised;
  if (startedOn === undefined || promised === undefined) {
    throw new Error('An accepted case has a start and a promise.');
  }
  return {
    kind: 'acceptance-notice',
    acceptedOn: startedOn,
    promised,
    ...dueIn({ ...sources, state }),
    ...(state.deemed === true && { deemed: true }),
    ...owedIn({ ...sources, state }),
  };
}

/** What was not there and may follow, and until when (容缺受理). */
function owedIn({ state, calendar }: MatterSources) {
  const owed = owedOf(state);
  const due = deferralDueOf(state, calendar);
  const { deferral } = state.filing?.handling ?? {};
  if (owed.length === 0 || due === undefined || deferral === undefined) return {};
  const { rule, onLapse } = deferral;
  return { owed: { names: owed.map(({ name }) => name.zh), dueOn: due.day, rule, onLapse } };
}

function acceptanceRefusal(sources: MatterSources): DocumentMatter {
  const { grounds, competentOrgan } = eventOf(sources.event, 'AcceptanceRefused');
  return {
    kind: 'acceptance-refusal',
    grounds: textOf(sources, grounds),
    ...(competentOrgan !== undefined && { competentOrgan }),
  };
}

function specialProcedure(sources: MatterSources): DocumentMatter {
  const { kind, days, reason } = eventOf(sources.event, 'SpecialProcedureStarted');
  return {
    kind: 'special-procedure-notice',
    procedure: specialProcedureLabels[kind].zh,
    reason: textOf(sources, reason),
    needed: { amount: days, unit: 'working-days' },
  };
}

function extension(sources: MatterSources): DocumentMatter {
  const { days, reason } = eventOf(sources.event, 'TimeLimitExtended');
  const { promised, filing } = sources.state;
  const limit = promised ?? filing?.limits.promised;
  const unit = (limit?.unit ?? 'working-days') === 'working-days' ? 'working-days' : 'natural-days';
  return {
    kind: 'extension-notice',
    reason: textOf(sources, reason),
    added: { amount: days, unit },
    ...dueIn(sources),
  };
}

function denial(
  kind: 'denial-decision' | 'non-issuance-decision' | 'no-certificate-notice',
  sources: MatterSources,
): DocumentMatter {
  const decision = eventOf(sources.event, 'DecisionMade');
  if (decision.outcome !== 'denied') throw new Error('A granted case gets no denial.');
  return {
    kind,
    ...acceptedIn(sources.state),
    grounds: textOf(sources, decision.grounds),
    lawBasis: decision.lawBasis,
  };
}

function collection({ event, organName, officerNumber }: MatterSources): DocumentMatter {
  return {
    kind: 'collection-receipt',
    collectedAt: event.at,
    window: `${organName}政务服务窗口`,
    identityCheck: '已核对领取人身份证件原件，人证一致',
    handedBy: officerNumber === undefined ? '窗口工作人员' : `警号 ${officerNumber}`,
  };
}

function supplement(sources: MatterSources): DocumentMatter {
  const { event, state } = sources;
  const { dueOn } = dueIn(sources);
  if (dueOn === undefined) throw new Error('A supplement has a day until which it is awaited.');
  return {
    kind: 'supplement-notice',
    receivedOn: state.receivedOn ?? dayOf(event.at),
    dueOn,
    defects: eventOf(event, 'SupplementRequested').defects.map((defect) => ({
      name: nameOf(defect, sources.item),
      reason: textOf(sources, defect.reason),
    })),
  };
}

const proofs: Readonly<Record<string, string>> = {
  courier: '收件人签收（寄递单位回执）',
  window: '窗口核对身份证件后当面签收',
  electronic: '系统记录已送达',
};

function delivery({
  event,
  state,
  served,
  organName,
  officerNumber,
}: MatterSources): DocumentMatter {
  const { method } = eventOf(event, 'ResultDelivered');
  const places = {
    courier: '申请人填写的收件地址',
    window: `${organName}政务服务窗口`,
    electronic: '本平台“我的办件”',
  };
  return {
    kind: 'delivery-receipt',
    served,
    method,
    servedAt: event.at,
    place: places[method],
    signedBy: proofs[method] ?? '已签收',
    ...(method === 'courier' &&
      state.parcel !== undefined && {
        carrier: carrierNames[state.parcel.courier] ?? state.parcel.courier,
        trackingNumber: state.parcel.trackingNumber,
      }),
    ...(method === 'window' &&
      officerNumber !== undefined && { servedBy: `警号 ${officerNumber}` }),
  };
}

const carrierNames: Readonly<Record<string, string>> = { courier: '签约寄递单位' };

function termination(sources: MatterSources): DocumentMatter {
  const { event, state } = sources;
  if (event.type === 'SupplementLapsed') {
    const asked = state.supplement?.requestedOn;
    const since = asked === undefined ? '' : `${chineseDate(asked)}`;
    return {
      kind: 'termination-notice',
      reason: 'not-supplied',
      grounds: `申请人未在${since}补正告知书规定的期限内补正材料`,
    };
  }
  if (event.type === 'DeferredLapsed') {
    const papers = state.filing?.handling?.deferrable ?? [];
    const named = papers
      .filter(({ materialKey }) => event.materials.includes(materialKey))
      .map(({ name }) => `“${name.zh}”`);
    return {
      kind: 'termination-notice',
      reason: 'not-supplied',
      grounds: `本申请容缺受理，申请人未在规定的期限内补交${named.join('、')}`,
      lawBasis: event.rule,
    };
  }
  const { reason } = eventOf(event, 'CaseTerminated');
  return { kind: 'termination-notice', reason: 'other', grounds: textOf(sources, reason) };
}

function acceptedIn({ clock }: Case) {
  return clock === undefined ? {} : { acceptedOn: clock.startedOn };
}
