import { officerOf } from '@tongban/http';
import { attachmentProblems } from '../../attachments/problems.ts';
import { draftProblems } from '../../drafts/problems.ts';
import { caseProblems } from '../../problems.ts';
import { windowProblems } from '../problems.ts';

/** Whatever may stand in the way at a window. */
export const windowProblemTable = {
  ...caseProblems,
  ...draftProblems,
  ...attachmentProblems,
  ...windowProblems,
};

export const draftCodes = [
  'drafts/not-found',
  'drafts/expired',
  'drafts/erased',
  'drafts/already-submitted',
] as const;
export const offerCodes = ['drafts/item-not-offered', 'drafts/not-online'] as const;

/** The draft of the address, at the window of the officer who asks. */
export function placeOf(
  request: Parameters<typeof officerOf>[0] & { params: { draftId: string } },
) {
  return { draftId: request.params.draftId, officerId: officerOf(request).officerId };
}
