import type { Bilingual, Day, Instant } from '@tongban/kernel';
import { caseStatusLabels, nextStepSentences, owingSentence } from '@tongban/vocabulary';
import type { CaseId, CaseStatus, ClockColour } from '../domain/words.ts';
import type { CaseRow } from '../queries/case-row.ts';
import type { CaseWords } from './case-route-parts.ts';

export interface CaseSummary {
  readonly caseId: CaseId;
  readonly caseNumber: string;
  readonly itemCode: string;
  readonly itemName: Bilingual;
  readonly status: CaseStatus;
  readonly statusLabel: Bilingual;
  readonly submittedAt: Instant;
  readonly dueOn?: Day;
  readonly dueEstimated?: boolean;
  readonly colour: ClockColour;
  readonly awaited: { readonly what: Bilingual; readonly from: Awaited };
  readonly organId: string;
  readonly organName: string;
  readonly version: number;
}

type Awaited = 'applicant' | 'organ' | 'courier' | 'none';

type Summarised = Pick<
  CaseRow,
  | 'caseId'
  | 'caseNumber'
  | 'itemCode'
  | 'organId'
  | 'status'
  | 'submittedAt'
  | 'dueEstimated'
  | 'colour'
  | 'version'
> & { readonly dueOn: Day | null | undefined; readonly owedUntil?: Day | null | undefined };

export function summarise(row: Summarised, words: CaseWords): CaseSummary {
  const { caseId, caseNumber, itemCode, organId, status, submittedAt, dueOn, colour, version } =
    row;
  const isOwing = row.owedUntil !== null && row.owedUntil !== undefined;
  return {
    caseId,
    caseNumber,
    itemCode,
    itemName: words.itemName(itemCode) ?? { zh: itemCode, en: itemCode },
    status,
    statusLabel: caseStatusLabels[status],
    submittedAt,
    ...(dueOn !== null && dueOn !== undefined && { dueOn, dueEstimated: row.dueEstimated }),
    colour,
    awaited: isOwing
      ? { what: owingSentence, from: 'applicant' }
      : { what: nextStepSentences[status], from: awaitedFrom(status) },
    organId,
    organName: words.organName(organId) ?? organId,
    version,
  };
}

function awaitedFrom(status: CaseStatus): Awaited {
  switch (status) {
    case 'pre-returned':
    case 'awaiting-supplement':
    case 'ready-for-collection':
    case 'booked':
    case 'awaiting-payment':
      return 'applicant';
    case 'shipping':
      return 'courier';
    case 'not-accepted':
    case 'not-required':
    case 'denied':
    case 'answered':
    case 'delivered':
    case 'withdrawn':
    case 'terminated':
    case 'attended':
    case 'absent':
    case 'settled':
    case 'closed':
      return 'none';
    default:
      return 'organ';
  }
}
