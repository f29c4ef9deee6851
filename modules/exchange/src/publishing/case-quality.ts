import { caseFault, isOfCase, nothingYet, withRow } from '@tongban/exchange-protocol';
import type { CaseFacts } from '@tongban/exchange-protocol';
import type { QualityFault } from '../domain/quality-rules.ts';
import type { MappedRow } from './mapped-row.ts';

/** 办理环节 with this code is the decision [assumed number of the interface]. */
const decisionStep = '3';

/**
 * What is wrong with rows beside the others of their case (§10.5 of the handbook of the field): what the receiver would say of
 * them in this order, and what it could not know yet: an acceptance must come with a step, a decision with its result.
 */
export function findCaseFaults(
  rows: readonly MappedRow[],
  standing: ReadonlyMap<string, CaseFacts>,
): Map<MappedRow, QualityFault> {
  const faults = new Map<MappedRow, QualityFault>();
  const cases = new Map(standing);
  for (const row of rows) {
    if (row.operation === 'D' || !isOfCase(row)) continue;
    const accept = row.parent!;
    const facts = cases.get(accept) ?? nothingYet;
    const code = caseFault(row, facts);
    if (code === undefined) cases.set(accept, withRow(facts, row));
    else faults.set(row, code);
  }
  for (const row of rows) {
    if (row.operation === 'D' || faults.has(row)) continue;
    if (row.table === 'up_pro_accept' && (cases.get(row.rowGuid)?.lastStepOn ?? null) === null) {
      faults.set(row, 'process-missing');
    }
    const isDecision = row.table === 'up_pro_process' && row.fields['event_name'] === decisionStep;
    if (isDecision && (cases.get(row.parent ?? '')?.result ?? null) === null) {
      faults.set(row, 'result-missing');
    }
  }
  return faults;
}
