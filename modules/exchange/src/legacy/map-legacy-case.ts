import { maskName, parseCitizenId } from '@tongban/citizen-ids';
import { paperTypes, rowGuidOf } from '@tongban/exchange-protocol';
import type { FieldSeal } from '@tongban/exchange-protocol';
import { startOfDay } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { basicRow } from '../mapping/map-task.ts';
import type { TaskToTell } from '../mapping/map-task.ts';
import { taskRowGuid } from '../mapping/task-row-guid.ts';
import type { MappedRow } from '../publishing/mapped-row.ts';
import { legacyResults } from './legacy-case.ts';
import type { LegacyCase } from './legacy-case.ts';

export interface LegacyMapping {
  /** The system it comes from; part of each row's id, so that two systems' numbers never meet. */
  readonly code: string;
  readonly seal: FieldSeal;
  /** The item in the version in force, by its basic code. */
  findItem(basicCode: string): LegacyItem | undefined;
  /** The task in full, as the second version of the interface tells it. */
  inFull?(organCode: string, basicCode: string): TaskToTell | undefined;
  organ(organCode: string): { readonly name: string; readonly level: string } | undefined;
}

export interface LegacyItem {
  readonly name: string;
  readonly version: number;
  readonly itemType: string;
  readonly isInstant: boolean;
}

/** The rows of one case: task, acceptance, its step, and the result when there is one; what is wrong is held back by its code. */
export function mapLegacyCase(
  parts: LegacyMapping,
  found: LegacyCase,
  interfaceVersion = 1,
): MappedRow[] {
  const { caseNumber, basicCode, organCode, acceptedOn, resultOn } = found;
  const organ = parts.organ(organCode);
  const item = parts.findItem(basicCode);
  const taskCode = `${organCode}${organ?.level ?? '0'}${basicCode}`;
  const acceptId = rowGuidOf('up_pro_accept', `${parts.code}/${caseNumber}`);
  const row = (on: string, made: Pick<MappedRow, 'rowGuid' | 'table' | 'fields'>): MappedRow => ({
    subject: caseNumber,
    organCode,
    day: on as Day,
    at: startOfDay(on as Day),
    ...made,
  });
  const fault = faultOf(item, organ, found);
  const accept: MappedRow = {
    ...row(acceptedOn, {
      rowGuid: acceptId,
      table: 'up_pro_accept',
      fields: acceptFields(parts, found, { item, taskCode, organName: organ?.name ?? '' }),
    }),
    parent: taskRowGuid(taskCode, item?.version ?? 0),
    ...(fault !== undefined && { fault }),
  };
  const rows =
    item === undefined || organ === undefined
      ? []
      : [taskRow(found, { item, taskCode, ...(interfaceVersion > 1 && { inFull: parts.inFull }) })];
  // A system of before tells of no step but that it accepted the case; a case without any would be refused.
  const step: MappedRow = {
    ...row(acceptedOn, {
      rowGuid: rowGuidOf('up_pro_process', `${parts.code}/${caseNumber}`),
      table: 'up_pro_process',
      fields: stepFields(found),
    }),
    parent: acceptId,
  };
  if (resultOn === '') return [...rows, accept, step];
  const result: MappedRow = {
    ...row(resultOn, {
      rowGuid: rowGuidOf('up_pro_result', `${parts.code}/${caseNumber}`),
      table: 'up_pro_result',
      fields: {
        project_no: caseNumber,
        result_date: resultOn,
        result_type: legacyResults[found.result] ?? '9',
        result_cetr_no: found.certificateNumber === '' ? null : found.certificateNumber,
      },
    }),
    parent: acceptId,
    ...(resultOn < acceptedOn && { fault: 'result-before-accept' }),
  };
  return [...rows, accept, step, result];
}

function stepFields({ caseNumber, acceptedOn, handledBy }: LegacyCase) {
  const at = startOfDay(acceptedOn as Day);
  return {
    project_no: caseNumber,
    process_name: '受理',
    event_name: '1',
    event_start_time: at,
    event_end_time: at,
    handle_user_name: handledBy === '' ? '' : maskName(handledBy),
  };
}

function faultOf(
  item: LegacyItem | undefined,
  organ: object | undefined,
  { applicantNumber }: LegacyCase,
): string | undefined {
  if (item === undefined || organ === undefined) return 'task-code-wrong';
  return applicantNumber !== '' && !parseCitizenId(applicantNumber).ok
    ? 'citizen-number-wrong'
    : undefined;
}

function acceptFields(
  { seal }: LegacyMapping,
  found: LegacyCase,
  words: { item: LegacyItem | undefined; taskCode: string; organName: string },
) {
  const { item, taskCode, organName } = words;
  const { caseNumber, applicantName, applicantNumber, promisedOn } = found;
  return {
    project_no: caseNumber,
    catalog_code: found.basicCode,
    task_code: taskCode,
    task_name: item?.name ?? '',
    task_version: String(item?.version ?? 0),
    project_type: item?.isInstant === true ? '1' : '2',
    org_code: found.organCode,
    org_name: organName,
    handle_user_name: found.handledBy === '' ? '' : maskName(found.handledBy),
    applyer_name: applicantName === '' ? '' : maskName(applicantName),
    applyer_type: '1',
    applyer_page_type: paperTypes.citizen,
    applyer_page_code: applicantNumber === '' ? null : seal.seal(applicantNumber, caseNumber),
    apply_date: found.appliedOn,
    accept_date: found.acceptedOn,
    promise_date: promisedOn === '' ? null : promisedOn,
  };
}

/** Its own organ's task of the item, so that the acceptance stands on a version that is known. */
function taskRow(
  { organCode, basicCode, acceptedOn }: LegacyCase,
  {
    item,
    taskCode,
    inFull,
  }: { item: LegacyItem; taskCode: string; inFull?: LegacyMapping['inFull'] },
): MappedRow {
  const task = inFull?.(organCode, basicCode);
  const run = { day: acceptedOn as Day, at: startOfDay(acceptedOn as Day) };
  if (task !== undefined) return basicRow(task, run);
  return {
    ...run,
    rowGuid: taskRowGuid(taskCode, item.version),
    table: 'up_task_general_basic',
    subject: taskCode,
    organCode,
    fields: {
      task_code: taskCode,
      catalog_code: basicCode,
      task_name: item.name,
      task_type: item.itemType,
      task_version: String(item.version),
      task_state: '1',
      dept_code: organCode,
    },
  };
}
