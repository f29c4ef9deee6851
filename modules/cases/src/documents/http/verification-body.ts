import { BilingualBody, DayText, Type } from '@tongban/http';
import { dayOf, type Clock } from '@tongban/kernel';
import { documentLabels } from '@tongban/vocabulary';
import type { RegisteredDocument } from '../store/find-documents.ts';

/** What anybody may know of a document whose code they have: whether it holds, and nothing of its content. */
export const verificationFields = {
  valid: Type.Boolean(),
  voided: Type.Boolean(),
  expired: Type.Boolean(),
  documentKind: Type.String(),
  documentKindLabel: BilingualBody,
  title: Type.String(),
  documentNumber: Type.String(),
  organName: Type.String(),
  issuedOn: DayText,
  validUntil: Type.Optional(DayText),
  holderMasked: Type.String(),
};

export function viewVerification(document: RegisteredDocument, clock: Clock) {
  const { validUntil, voided } = document;
  const expired = validUntil !== null && validUntil < dayOf(clock());
  return {
    valid: !voided && !expired,
    voided,
    expired,
    documentKind: document.kind,
    documentKindLabel: documentLabels[document.kind],
    title: document.title,
    documentNumber: document.number,
    organName: document.organName,
    issuedOn: document.issuedOn,
    ...(validUntil !== null && { validUntil }),
    holderMasked: document.holderMasked,
  };
}
