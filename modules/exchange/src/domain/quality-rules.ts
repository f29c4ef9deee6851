import type { MappedRow } from '../publishing/mapped-row.ts';

/**
 * What is wrong with a row before it is sent, or undefined (quality rules of the national interface, §10.5 of the handbook
 * of the field). The receiver asks the same questions; a row that we know to be wrong does not trouble it.
 */
export function qualityFault({ table, fields, fault }: MappedRow): QualityFault | undefined {
  if (fault !== undefined) return fault as QualityFault;
  switch (table) {
    case 'up_pro_accept':
      return faultOfAcceptance(fields);
    case 'up_pro_process':
      return isBefore(fields['event_end_time'], fields['event_start_time'])
        ? 'ends-before-start'
        : undefined;
    case 'up_task_general_basic':
      return isTaskCode(fields['task_code']) ? undefined : 'task-code-wrong';
    default:
      return undefined;
  }
}

export const qualityFaults = [
  'citizen-number-wrong',
  'credit-code-wrong',
  'applicant-missing',
  'case-number-wrong',
  'task-code-wrong',
  'promise-before-accept',
  'accept-before-application',
  'ends-before-start',
  'result-before-accept',
  'process-missing',
  'process-after-result',
  'result-twice',
  'result-missing',
  'orphan',
] as const;

export type QualityFault = (typeof qualityFaults)[number];

function faultOfAcceptance(fields: MappedRow['fields']): QualityFault | undefined {
  const { project_no: number, task_code: task, accept_date: accepted } = fields;
  if (typeof number !== 'string' || number.length === 0 || number.length > 50)
    return 'case-number-wrong';
  if (!isTaskCode(task)) return 'task-code-wrong';
  if (fields['applyer_page_code'] === null) return 'applicant-missing';
  if (isBefore(fields['promise_date'], accepted)) return 'promise-before-accept';
  return isBefore(accepted, fields['apply_date']) ? 'accept-before-application' : undefined;
}

/** 31 characters: credit code of the organ (18), level (1), basic code (12). */
function isTaskCode(code: unknown): boolean {
  return typeof code === 'string' && /^[0-9A-Z]{18}[1-6]\d{12}$/.test(code);
}

function isBefore(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && one < other;
}
