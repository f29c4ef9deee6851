import { dayOf } from '@tongban/kernel';
import type { CaseEvent } from '../../../src/domain/case-event.ts';
import { officerOf } from '../invariants/check.ts';
import { organAfter } from '../record.ts';
import type { Record } from '../record.ts';

/** What was handed in, asked for, owed and paid, up to acceptance and after it. */
export function noteIntake(record: Record, event: CaseEvent): void {
  const officerId = officerOf(event.by);
  switch (event.type) {
    case 'CaseSubmitted':
      record.parties = [event.applicantId, ...(event.agentId === undefined ? [] : [event.agentId])];
      record.receivedOn = dayOf(event.at);
      record.requiredChecks = event.requiredChecks;
      record.filing = event;
      record.organ = event.window?.organId ?? event.organId;
      record.firstOrgan = event.organId;
      for (const { materialKey } of event.attachments) record.papers.add(materialKey);
      break;
    case 'CorrectionSupplied':
    case 'SupplementSupplied':
      record.receivedOn = dayOf(event.at);
      for (const { materialKey } of event.attachments) record.papers.add(materialKey);
      break;
    case 'CorrectionRequested':
      record.claimedBy = undefined;
      break;
    case 'SupplementRequested':
      record.supplements += 1;
      record.claimedBy = undefined;
      break;
    case 'CaseAccepted':
    case 'CaseDeemedAccepted':
      record.accepted = true;
      for (const { materialKey } of record.filing?.handling?.deferrable ?? []) {
        if (!record.papers.has(materialKey)) record.owed.add(materialKey);
      }
      record.owedSince = dayOf(event.at);
      record.organ = record.firstOrgan;
      record.acceptedBy = officerId;
      record.claimedBy = undefined;
      break;
    case 'DeferredSupplied':
      for (const { materialKey } of event.attachments) {
        record.owed.delete(materialKey);
        record.came.add(materialKey);
      }
      break;
    case 'DeferredRefused':
      for (const { materialKey = '' } of event.defects) {
        record.owed.add(materialKey);
        record.came.delete(materialKey);
      }
      break;
    case 'DeferredLapsed':
      record.owed.clear();
      if (event.onLapse === 'decide-without') break;
      record.undone = true;
      record.organ = organAfter(record);
      record.ended = true;
      record.claimedBy = undefined;
      break;
    case 'ChecksRecorded':
      for (const { check, outcome } of event.checks) record.checks.set(check, outcome);
      break;
    case 'PlaceAssigned':
      record.booked = event.on;
      record.claimedBy = undefined;
      break;
    case 'FeePaid':
      record.fee = { fen: event.amountFen, refunded: false };
      break;
    case 'FeeRefunded':
      if (record.fee !== undefined) record.fee.refunded = true;
      break;
    default:
      break;
  }
}
