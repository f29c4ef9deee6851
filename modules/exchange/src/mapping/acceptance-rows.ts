import type { ReadCase } from '@tongban/cases';
import { maskName, parseCitizenId, parseCreditCode } from '@tongban/citizen-ids';
import { rowGuidOf } from '@tongban/exchange-protocol';
import type { FieldSeal } from '@tongban/exchange-protocol';
import { dayOf } from '@tongban/kernel';
import type { MappedRow } from '../publishing/mapped-row.ts';
import { acceptedAt, common, guidOf, officerOf } from './case-facts.ts';
import type { Facts } from './case-facts.ts';
import { applicantFields } from './applicant-fields.ts';
import type { ApplicantWords } from './case-words.ts';
import { basicRow } from './map-task.ts';

/** What is told once a case is accepted, in the order in which it is taken: the task, the acceptance, the materials. */
export async function acceptanceRows(
  facts: Facts,
  read: ReadCase,
  seal: FieldSeal,
): Promise<MappedRow[]> {
  return [taskRow(facts), await acceptRow(facts, read, seal), ...materialRows(facts)];
}

function taskRow(facts: Facts): MappedRow {
  const { task, filing, words, state, interfaceVersion } = facts;
  const at = acceptedAt(state);
  if (interfaceVersion > 1) return basicRow(task.inFull, common(facts, at));
  return {
    ...common(facts, at),
    rowGuid: guidOf.task(facts),
    table: 'up_task_general_basic',
    subject: task.taskCode,
    fields: {
      task_code: task.taskCode,
      catalog_code: task.catalogCode,
      task_name: task.name,
      task_type: task.itemType,
      task_version: String(task.version),
      task_state: '1',
      dept_code: filing.organId,
      dept_name: words.organName(filing.organId) ?? '',
      use_level: task.useLevel,
      project_type: task.projectType,
      promise_day: task.promised.amount,
      promise_type: task.promised.unit,
      ...(task.statutory !== undefined && {
        anticipate_day: task.statutory.amount,
        anticipate_type: task.statutory.unit,
      }),
      is_fee: task.isFee ? '1' : '0',
      result_name: task.results.join('；'),
    },
  };
}

async function acceptRow(facts: Facts, read: ReadCase, seal: FieldSeal): Promise<MappedRow> {
  const { filing, state, task, words } = facts;
  const at = acceptedAt(state);
  const applicant = await words.applicant(filing.applicantId);
  const agent = filing.agentId === undefined ? undefined : await words.applicant(filing.agentId);
  const agentName = agent?.name === undefined ? null : maskName(agent.name);
  const fault = faultOf(applicant);
  return {
    ...common(facts, at),
    rowGuid: guidOf.accept(facts),
    table: 'up_pro_accept',
    parent: guidOf.task(facts),
    fields: {
      project_no: filing.caseNumber,
      catalog_code: task.catalogCode,
      task_code: task.taskCode,
      task_handle_item: handlingItemOf(facts),
      task_name: task.name,
      task_version: String(task.version),
      project_name: `${task.name}申请`,
      project_type: task.projectType,
      org_code: filing.organId,
      org_name: words.organName(filing.organId) ?? '',
      handle_user_name: await officerOf(words, state.acceptedBy),
      ...applicantFields(applicant, seal, filing.caseNumber),
      contact_name: agentName,
      legal: filing.agency?.kind === 'representation' ? agentName : null,
      apply_date: dayOf(state.submittedAt ?? at),
      apply_type: filing.channel === 'window' ? '1' : '2',
      accept_date: dayOf(at),
      promise_date: words.promisedOn(read) ?? null,
      ...(await noticeOf(facts)),
    },
    ...(fault !== undefined && { fault }),
  };
}

/** 受理通知书文号, of which the first version knows nothing. */
async function noticeOf({ words, caseId, interfaceVersion }: Facts) {
  if (interfaceVersion === 1) return {};
  return { accept_doc_no: (await words.papers(caseId)).acceptanceNumber ?? null };
}

/** 办理项: where the item has only one; which of several an applicant means, no case records. */
function handlingItemOf({ task, interfaceVersion }: Facts): string | null {
  const [only, ...others] =
    interfaceVersion > 1 ? task.inFull.implementation.item.handlingItems : [];
  return only !== undefined && others.length === 0 ? only : null;
}

function faultOf(applicant: ApplicantWords | undefined): string | undefined {
  const { idNumber, creditCode } = applicant ?? {};
  if (creditCode !== undefined) {
    return parseCreditCode(creditCode).ok ? undefined : 'credit-code-wrong';
  }
  return idNumber === undefined || parseCitizenId(idNumber).ok ? undefined : 'citizen-number-wrong';
}

function materialRows(facts: Facts): MappedRow[] {
  const { filing, words, state } = facts;
  const counts = new Map<string, number>();
  for (const { materialKey } of filing.attachments) {
    counts.set(materialKey, (counts.get(materialKey) ?? 0) + 1);
  }
  return [...counts].map(([materialKey, count]) => ({
    ...common(facts, acceptedAt(state)),
    rowGuid: rowGuidOf('up_pro_material', `${facts.caseId}/${materialKey}`, facts.caseId),
    table: 'up_pro_material',
    parent: guidOf.accept(facts),
    fields: {
      project_no: filing.caseNumber,
      material_name: words.materialName(materialKey) ?? materialKey,
      get_type: '2',
      get_num: count,
    },
  }));
}
