import { dayOf } from '@tongban/kernel';
import type { CaseEvent } from '../../../src/domain/case-event.ts';
import { officerOf } from '../invariants/check.ts';
import { organAfter } from '../record.ts';
import type { Record } from '../record.ts';

/** What became of the case: its decision, its end, its delivery and its rating. */
export function noteOutcome(record: Record, event: CaseEvent): void {
  const officerId = officerOf(event.by);
  switch (event.type) {
    case 'CaseAnswered':
      record.ended = true;
      record.claimedBy = undefined;
      break;
    case 'RenewalDeemed':
      record.decided = 'granted';
      record.claimedBy = undefined;
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
    case 'ProductionFinished':
      record.waits = record.filing?.delivery.method === 'window';
      break;
    case 'CollectionOffered':
    case 'ParcelReturned':
      record.waits = true;
      break;
    case 'ParcelShipped':
      record.waits = false;
      break;
    case 'ResultDelivered':
      record.waits = false;
      record.delivered = true;
      record.ended = true;
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
