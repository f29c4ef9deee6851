import type { CaseEvent } from '../../../src/domain/case-event.ts';
import { officerOf } from '../invariants/check.ts';
import type { Record } from '../record.ts';

/** Who took the case up, what was asked of others, and who signed. */
export function noteWork(record: Record, event: CaseEvent): void {
  const officerId = officerOf(event.by);
  switch (event.type) {
    case 'CaseClaimed':
      record.claimedBy = event.officerId;
      // To take up the examination is to examine.
      record.examiners.add(event.officerId);
      break;
    case 'CaseReassigned':
      record.claimedBy = event.officerId;
      break;
    case 'CaseReleased':
    case 'CaseSentBack':
    case 'ProductionFinished':
      record.claimedBy = undefined;
      break;
    case 'OfficerStoodAside':
      record.recused.add(event.officerId);
      if (record.claimedBy === event.officerId) record.claimedBy = undefined;
      break;
    case 'SpecialProcedureStarted':
      record.special = true;
      if (officerId !== undefined) record.examiners.add(officerId);
      break;
    case 'SpecialProcedureEnded':
      record.special = false;
      break;
    case 'ExaminationOpinionFiled':
      if (officerId !== undefined) record.examiners.add(officerId);
      record.claimedBy = undefined;
      break;
    case 'OpinionsRequested':
      record.asked = new Set(event.departments.map(({ branchCode }) => branchCode));
      record.vetoed = false;
      if (officerId !== undefined) record.examiners.add(officerId);
      break;
    case 'OpinionGiven':
      record.asked.delete(event.department.branchCode);
      if (event.outcome === 'object' && record.filing?.handling?.joint?.join.by === 'veto') {
        record.vetoed = true;
      }
      break;
    case 'InspectionRecorded':
      record.toSign = new Set(event.inspectors.filter((one) => one !== officerId));
      record.inspected = event.outcome;
      if (officerId !== undefined) record.examiners.add(officerId);
      break;
    case 'InspectionSigned':
      if (officerId !== undefined) {
        record.toSign.delete(officerId);
        record.examiners.add(officerId);
      }
      break;
    case 'CaseForwarded':
      record.organ = event.organId;
      record.claimedBy = undefined;
      break;
    case 'PartFinished':
      record.parts.set(event.part, event.outcome);
      break;
    case 'TimeLimitExtended':
      record.extended = true;
      break;
    default:
      break;
  }
}
