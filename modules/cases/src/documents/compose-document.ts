import type { Day } from '@tongban/kernel';
import type { DocumentContent } from './document-content.ts';
import type { CaseFacts, DocumentMatter } from './document-facts.ts';
import type { RemedyPlaces } from './remedies.ts';
import { acceptanceNotice } from './templates/acceptance-notice.ts';
import { betweenOfficesBody } from './templates/between-offices.ts';
import { bookingSlip } from './templates/booking-slip.ts';
import { certificate, noCrimeCertificate } from './templates/certificates.ts';
import { denialDecision, grantDecision } from './templates/decisions.ts';
import { collectionReceipt, deliveryReceipt } from './templates/delivery-receipt.ts';
import { terminationNotice, withdrawalConfirmation } from './templates/endings.ts';
import { extensionNotice, specialProcedureNotice } from './templates/procedure-notices.ts';
import { penaltyAnnouncement, penaltyDecision } from './templates/penalty.ts';
import { receipt } from './templates/receipt.ts';
import { acceptanceRefusal, notRequiredNotice } from './templates/refusals.ts';
import { reply } from './templates/reply.ts';
import { supplementNotice } from './templates/supplement-notice.ts';
import type { Body } from './templates/wording.ts';

export interface Registration {
  readonly number: string;
  readonly issuedOn: Day;
  readonly verification: { readonly code: string; readonly url: string };
}

/** The whole text of a document, from the facts of the case and its place in the register. */
export function composeDocument(
  facts: CaseFacts,
  matter: DocumentMatter,
  registration: Registration,
  places: RemedyPlaces = {},
): DocumentContent {
  return {
    ...bodyOf(facts, matter, places),
    kind: matter.kind,
    organName: facts.organ.name,
    ...registration,
  };
}

function bodyOf(facts: CaseFacts, matter: DocumentMatter, places: RemedyPlaces): Body {
  switch (matter.kind) {
    case 'receipt':
    case 'supplement-receipt':
      return receipt(facts, matter);
    case 'acceptance-notice':
      return acceptanceNotice(facts, matter);
    case 'supplement-notice':
      return supplementNotice(facts, matter);
    case 'acceptance-refusal':
      return acceptanceRefusal(facts, matter, places);
    case 'not-required-notice':
      return notRequiredNotice(facts, matter);
    case 'special-procedure-notice':
      return specialProcedureNotice(facts, matter);
    case 'extension-notice':
      return extensionNotice(facts, matter);
    case 'grant-decision':
      return grantDecision(facts, matter);
    case 'reply':
      return reply(facts, matter);
    case 'denial-decision':
    case 'non-issuance-decision':
    case 'no-certificate-notice':
      return denialDecision(facts, matter, places);
    case 'delivery-receipt':
      return deliveryReceipt(facts, matter);
    case 'collection-receipt':
      return collectionReceipt(facts, matter);
    case 'termination-notice':
      return terminationNotice(facts, matter, places);
    case 'withdrawal-confirmation':
      return withdrawalConfirmation(facts, matter);
    case 'no-crime-certificate':
      return noCrimeCertificate(facts, matter);
    case 'certificate':
      return certificate(facts, matter);
    case 'inspection-record':
    case 'opinion-request':
    case 'opinion-reply':
    case 'forwarding-note':
    case 'move-in-permit':
    case 'migration-certificate':
      return betweenOfficesBody(facts, matter);
    case 'booking-slip':
      return bookingSlip(facts, matter);
    case 'penalty-announcement':
      return penaltyAnnouncement(facts, matter);
    case 'penalty-decision':
      return penaltyDecision(facts, matter, places);
  }
}
