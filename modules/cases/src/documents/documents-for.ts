import type { Case } from '../domain/case.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { Filing } from '../domain/filing.ts';
import { isSigned } from '../domain/rules/inspection.ts';
import type { DocumentKind } from './document-kind.ts';

/** Which documents a case event calls for. An event that calls for none is not for us. */
export function documentsFor(
  event: CaseEvent,
  {
    filing,
    resultName,
    inspection,
  }: { filing: Filing; resultName: string; inspection?: Case['inspection'] },
): readonly DocumentKind[] {
  switch (event.type) {
    case 'CaseSubmitted':
      return ['receipt'];
    case 'SupplementSupplied':
    case 'DeferredSupplied':
      return ['supplement-receipt'];
    case 'CaseAccepted':
    case 'CaseDeemedAccepted':
      return ['acceptance-notice'];
    case 'SupplementRequested':
      return ['supplement-notice'];
    case 'AcceptanceRefused':
      return ['acceptance-refusal'];
    case 'CaseNotRequired':
      return ['not-required-notice'];
    case 'SpecialProcedureStarted':
      return ['special-procedure-notice'];
    case 'TimeLimitExtended':
      return ['extension-notice'];
    case 'DecisionMade':
      return [decisionKind(event.outcome, filing.flow.template, resultName)];
    case 'RenewalDeemed':
      return ['grant-decision'];
    case 'CaseAnswered':
      return ['reply'];
    case 'ResultDelivered':
      return event.method === 'window'
        ? ['collection-receipt', 'delivery-receipt']
        : ['delivery-receipt'];
    case 'CaseTerminated':
    case 'SupplementLapsed':
      return ['termination-notice'];
    case 'DeferredLapsed':
      return event.onLapse === 'terminate' ? ['termination-notice'] : [];
    case 'OpinionsRequested':
      return ['opinion-request'];
    case 'OpinionGiven':
      return ['opinion-reply'];
    case 'InspectionSigned':
      // One that is not signed by all of them is no record yet.
      return inspection === undefined || isSigned(inspection) ? ['inspection-record'] : [];
    case 'CaseForwarded':
      if (event.as !== 'peer') return ['forwarding-note'];
      return [event.leg === 1 ? 'move-in-permit' : 'migration-certificate'];
    case 'PlaceAssigned':
      return ['booking-slip'];
    case 'PenaltyAnnounced':
      return ['penalty-announcement'];
    case 'PenaltyImposed':
      return ['penalty-decision'];
    case 'CaseWithdrawn':
      return ['withdrawal-confirmation'];
    default:
      return [];
  }
}

/** Whether the event may call for a document at all; for readers that do not know the item. */
export function mayCallForDocument(event: CaseEvent): boolean {
  const filing = { flow: { template: '' } } as Filing;
  return documentsFor(event, { filing, resultName: '' }).length > 0;
}

/** Certificates (T03) are themselves the decision; everything else is granted or denied in writing (Article 38). */
function decisionKind(
  outcome: 'granted' | 'denied',
  flow: string,
  resultName: string,
): DocumentKind {
  if (flow === 'T03') {
    if (outcome === 'denied') return 'no-certificate-notice';
    return resultName.includes('无犯罪记录证明') ? 'no-crime-certificate' : 'certificate';
  }
  if (outcome === 'granted') return 'grant-decision';
  return flow === 'T07' ? 'non-issuance-decision' : 'denial-decision';
}
