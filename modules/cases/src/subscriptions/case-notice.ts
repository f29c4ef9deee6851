import type { Instant } from '@tongban/kernel';
import type { CaseEvent } from '../domain/case-event.ts';
import type { Filing } from '../domain/filing.ts';
import type { CaseId } from '../domain/words.ts';
import { flowByHash } from '../flows/published-flows.ts';

/** Something that happened to a case, as readers of the book are told it. May be told twice. */
export interface CaseNotice {
  /** The same at every telling: `<case id>@<version>`. */
  readonly eventId: string;
  readonly caseId: CaseId;
  readonly version: number;
  readonly event: CaseEvent;
  /** As submitted; a supplement may have replaced attachments since. */
  readonly filing: Filing;
  /** The contract with other modules; empty for what only this module needs to know. */
  readonly published: readonly PublishedCaseEvent[];
}

/** Flat, versioned, only ever added to. Modules above build on these and on nothing else. */
export interface PublishedCaseEvent {
  readonly name:
    | 'cases.case-submitted.v1'
    | 'cases.case-accepted.v1'
    | 'cases.supplement-requested.v1'
    | 'cases.case-decided.v1'
    | 'cases.result-ready.v1'
    | 'cases.case-ended.v1';
  readonly eventId: string;
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly caseNumber: string;
  readonly itemCode: string;
  readonly organId: string;
  readonly branchCode: string;
  readonly applicantId: string;
  readonly channel: string;
  readonly delivery: Filing['delivery'];
  /** `granted` or `denied` of a decision; of an end, how the case ended. */
  readonly outcome?: string;
}

export function noticeOf(found: {
  readonly caseId: CaseId;
  readonly version: number;
  readonly event: CaseEvent;
  readonly filing: Filing;
}): CaseNotice {
  const { caseId, version, event, filing } = found;
  const eventId = `${caseId}@${version}`;
  const { caseNumber, itemCode, organId, branchCode, applicantId, channel, delivery } = filing;
  const published = toldOf(event, filing).map((told) => ({
    ...told,
    eventId: `${eventId}/${told.name}`,
    at: event.at,
    caseId,
    caseNumber,
    itemCode,
    organId,
    branchCode,
    applicantId,
    channel,
    delivery,
  }));
  return { eventId, ...found, published };
}

type Told = Pick<PublishedCaseEvent, 'name' | 'outcome'>;

function toldOf(event: CaseEvent, filing: Filing): readonly Told[] {
  switch (event.type) {
    case 'CaseSubmitted':
      return [{ name: 'cases.case-submitted.v1' }];
    case 'CaseAccepted':
    case 'CaseDeemedAccepted':
      return [{ name: 'cases.case-accepted.v1' }];
    case 'SupplementRequested':
      return [{ name: 'cases.supplement-requested.v1' }];
    case 'DecisionMade':
      return event.outcome === 'granted' && !isProducedFirst(filing)
        ? [{ name: 'cases.case-decided.v1', outcome: 'granted' }, { name: 'cases.result-ready.v1' }]
        : [{ name: 'cases.case-decided.v1', outcome: event.outcome }];
    case 'ProductionFinished':
      // What is collected at the window waits there already.
      return filing.delivery.method === 'courier' ? [{ name: 'cases.result-ready.v1' }] : [];
    case 'RenewalDeemed':
      return [
        { name: 'cases.case-decided.v1', outcome: 'granted' },
        { name: 'cases.result-ready.v1' },
      ];
    case 'CaseAnswered':
      return [{ name: 'cases.case-ended.v1', outcome: 'answered' }];
    case 'ResultDelivered':
      return [{ name: 'cases.case-ended.v1', outcome: 'delivered' }];
    case 'AcceptanceRefused':
      return [{ name: 'cases.case-ended.v1', outcome: 'not-accepted' }];
    case 'CaseNotRequired':
      return [{ name: 'cases.case-ended.v1', outcome: 'not-required' }];
    case 'CaseWithdrawn':
      return [{ name: 'cases.case-ended.v1', outcome: 'withdrawn' }];
    case 'DeferredLapsed':
      return event.onLapse === 'terminate'
        ? [{ name: 'cases.case-ended.v1', outcome: 'terminated' }]
        : [];
    case 'CaseTerminated':
    case 'SupplementLapsed':
      return [{ name: 'cases.case-ended.v1', outcome: 'terminated' }];
    default:
      return [];
  }
}

/** Whether something must be made before there is anything to hand over. */
function isProducedFirst(filing: Filing): boolean {
  const flow = flowByHash(filing.flow.hash);
  return filing.delivery.method !== 'electronic' && flow.commands['start-production'] !== undefined;
}
